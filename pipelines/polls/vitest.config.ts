import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    testTimeout: 60_000, // starting the command on a busy machine
  },
});
