import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { documentText } from '../support/docx-text.ts';
import { expectGolden } from '../support/golden.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';
import { workbookText } from '../support/xlsx-text.ts';

/** The documents of the example week, whole: every change of theirs is seen in review. */
const FILES = join(ROOT, 'test/golden/files');

const BUILDS = [
  {
    name: 'media-grid',
    args: ['build-grid', '--week', '2026-W51', '--format', 'yaml,json,xlsx,docx,md,ics,csv'],
    file: 'media-grid-2026-W51',
  },
  {
    name: 'media-grid, internal, Russian',
    args: ['build-grid', '--week', '2026-W51', '--audience', 'internal', '--lang', 'ru', '--format', 'md'],
    file: 'media-grid-2026-W51.internal.ru',
    only: ['md'],
  },
  {
    name: 'form',
    args: ['build-form', '--week', '2026-W51', '--body', 'akimat-kokozen', '--format', 'docx,md'],
    file: 'form-2026-W51-akimat-kokozen.internal',
    only: ['docx', 'md'],
  },
  {
    name: "a body's calendar for the media",
    args: [
      'build-form',
      '-w',
      '2026-W50',
      '-b',
      'akimat-kokozen',
      '-a',
      'media',
      '-f',
      'ics',
      '--lang',
      'ru',
    ],
    file: 'form-2026-W50-akimat-kokozen.ru',
    only: ['ics'],
  },
  {
    name: 'list for internal use, English',
    args: ['build-grid', '--week', '2026-W51', '-a', 'internal', '-f', 'csv', '--lang', 'en'],
    file: 'media-grid-2026-W51.internal.en',
    only: ['csv'],
  },
  {
    name: 'form of a nil return',
    args: ['build-form', '--week', '2026-W51', '--body', 'min-qoloner', '--format', 'md', '--lang', 'en'],
    file: 'form-2026-W51-min-qoloner.internal.en',
    only: ['md'],
  },
  {
    name: 'media-grid after an edition was issued',
    args: ['build-grid', '--week', '2026-W50', '--format', 'yaml,json,xlsx,docx,md,ics,csv'],
    file: 'media-grid-2026-W50',
  },
  {
    name: 'directory',
    args: ['build-directory', '--format', 'yaml,json,xlsx,docx,md,csv'],
    file: 'directory',
  },
  {
    name: 'directory, internal, Russian',
    args: ['build-directory', '--audience', 'internal', '--lang', 'ru', '--format', 'md'],
    file: 'directory.internal.ru',
    only: ['md'],
  },
  {
    name: 'media plan',
    args: ['build-plan', '--year', '2026', '--format', 'yaml,json,xlsx,docx,md,csv'],
    file: 'media-plan-2026',
  },
  {
    name: 'media plan, internal, Russian',
    args: ['build-plan', '--year', '2026', '--audience', 'internal', '--lang', 'ru', '--format', 'md'],
    file: 'media-plan-2026.internal.ru',
    only: ['md'],
  },
  {
    name: 'execution of the plan',
    args: [
      'build-execution',
      '--year',
      '2026',
      '--on',
      '2026-12-10',
      '--format',
      'yaml,json,xlsx,docx,md,csv',
    ],
    file: 'plan-execution-2026.internal',
  },
  {
    name: 'single agenda, internal',
    args: [
      'build-agenda',
      '--issue',
      'j-2026-017',
      '--audience',
      'internal',
      '--format',
      'yaml,json,xlsx,docx,md,csv',
    ],
    file: 'agenda-j-2026-017.internal',
  },
  {
    name: 'media-grid as a web page',
    args: ['build-grid', '--week', '2026-W51', '--format', 'html'],
    file: 'media-grid-2026-W51',
    only: ['html'],
  },
  {
    name: 'media-grid after an edition was issued as a web page, Russian',
    args: ['build-grid', '--week', '2026-W50', '--lang', 'ru', '--format', 'html'],
    file: 'media-grid-2026-W50.ru',
    only: ['html'],
  },
  {
    name: 'media plan as a web page, internal, English',
    args: ['build-plan', '--year', '2026', '--audience', 'internal', '--lang', 'en', '--format', 'html'],
    file: 'media-plan-2026.internal.en',
    only: ['html'],
  },
  {
    name: 'directory as a web page',
    args: ['build-directory', '--format', 'html'],
    file: 'directory',
    only: ['html'],
  },
] as const;

const BINARY = new Set(['xlsx', 'docx']);

async function textOf(format: string, bytes: Buffer): Promise<string> {
  if (format === 'xlsx') return workbookText(bytes);
  return format === 'docx' ? documentText(bytes) : bytes.toString('utf8');
}

describe('golden documents', () => {
  let place: { folder: string; dispose: () => void };
  beforeAll(() => {
    place = copyOfExamples();
  });
  afterAll(() => place.dispose());

  for (const build of BUILDS) {
    it(build.name, async () => {
      await runInProcess(build.args, { cwd: place.folder });
      const formats = 'only' in build ? build.only : listedIn(build.args);
      for (const format of formats) {
        const bytes = readFileSync(join(place.folder, 'build', `${build.file}.${format}`));
        const text = await textOf(format, bytes);
        expectGolden(text, join(FILES, `${build.file}.${format}${BINARY.has(format) ? '.txt' : ''}`));
      }
    });
  }
});

/** The formats that a command line asks for. */
function listedIn(args: readonly string[]): readonly string[] {
  return args.find((arg) => arg.includes(','))?.split(',') ?? [];
}
