import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    testTimeout: 120_000, // starting the command, or a 50 MB line, on a busy machine
  },
});
