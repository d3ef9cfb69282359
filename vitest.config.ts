import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One clock and one zone for no test: each test that needs them sets them itself.
    testTimeout: 90_000,
    coverage: { include: ['src/**'], exclude: ['src/schema/types.ts'] },
    projects: [
      { extends: true, test: { name: 'tests', include: ['test/**/*.test.ts'], exclude: ['test/trust/**'] } },
      // What is claimed in docs/reliability.md, by trying it many times: `npm run trust`.
      {
        extends: true,
        test: { name: 'trust', include: ['test/trust/**/*.test.ts'], testTimeout: 900_000 },
      },
    ],
  },
});
