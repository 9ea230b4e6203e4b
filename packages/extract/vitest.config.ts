import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The tests share nothing that changes, and compiling the patterns anew for each file is slow.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['./src/testing/fix-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
  },
});
