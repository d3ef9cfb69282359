import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One clock and one zone for no test: each test that needs them sets them itself.
    testTimeout: 30_000,
    coverage: { include: ['src/**'], exclude: ['src/schema/types.ts'] },
  },
});
