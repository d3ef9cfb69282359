import { existsSync, statfsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests that look at documents, pages and terminals with programs of others: `npm run test:outside`. */
const OUTSIDE = ['browser', 'print', 'readers', 'shells', 'terminal'].map((name) => `test/${name}/**`);

/** A disk in memory with room for scratch folders: tests write and remove some hundred thousand small files. */
const MEMORY = '/dev/shm';
const ROOM = 2 ** 31;
const isRoomy = existsSync(MEMORY) && statfsSync(MEMORY).bavail * statfsSync(MEMORY).bsize > ROOM;

/** Coverage is that of the sources: then runs of the built program are runs of those. */
const isCovered = process.argv.some((argument) => argument.startsWith('--coverage'));

export default defineConfig({
  test: {
    // One clock and one zone for no test: each test that needs them sets them itself.
    testTimeout: 90_000,
    // No test leaves anything behind in its process, so none needs one of its own.
    isolate: false,
    pool: 'forks',
    globalSetup: './test/support/fresh-build.ts',
    reporters: ['default', './test/support/left-out.ts'],
    env: { ...(isRoomy ? { TMPDIR: MEMORY } : {}), ...(isCovered ? { FROM_SOURCES: '1' } : {}) },
    // What is generated is held to what it is made from.
    coverage: { include: ['src/**'], exclude: ['src/generated/**', 'src/schema/types.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: ['test/trust/**', ...OUTSIDE],
        },
      },
      { extends: true, test: { name: 'outside', include: OUTSIDE.map((folder) => `${folder}/*.test.ts`) } },
      // What is claimed in docs/reliability.md, by trying it many times: `npm run trust`.
      {
        extends: true,
        test: { name: 'trust', include: ['test/trust/**/*.test.ts'], testTimeout: 900_000 },
      },
    ],
  },
});
