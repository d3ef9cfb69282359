import { describe, expect, it } from 'vitest';
import { outputsOf } from '../support/outputs.ts';
import { copyOfExamples } from '../support/scratch.ts';

const PLACES = [
  { TZ: 'Asia/Almaty', LC_ALL: 'C' },
  { TZ: 'America/New_York', LC_ALL: 'kk_KZ.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ru_RU.UTF-8', LANG: 'ru_RU.UTF-8' },
];

/** Everything that a week's commands print and write, by name. */
function outputs(env: Readonly<Record<string, string>>): Record<string, string> {
  const place = copyOfExamples();
  try {
    const commands = [
      ['validate', '--lang', 'kk'],
      ['validate', '--format', 'json', '--lang', 'kk'],
      [
        'build-grid',
        '--week',
        '2026-W51',
        '--format',
        'yaml,json,xlsx,docx,md,html',
        '--audience',
        'internal',
      ],
      ['build-form', '--week', '2026-W51', '--body', 'min-jol', '--format', 'yaml,xlsx,docx,ics,csv'],
      // No clock is given: what is built without --on is a function of the files alone.
      ['build', '--format', 'yaml,ics,csv'],
      ['status', '--week', '2026-W51', '--on', '2026-12-10'],
      ['deadlines', '--quarter', '2026-Q4', '--explain'],
    ];
    return outputsOf(place.folder, commands, env);
  } finally {
    place.dispose();
  }
}

describe('the same input gives the same bytes', () => {
  const expected = outputs({ TZ: 'UTC' });

  it('of every file that the commands write', () => {
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining([
        'media-grid-2026-W51.internal.xlsx',
        'media-grid-2026-W51.internal.docx',
        'media-grid-2026-W51.internal.html',
        'media-grid-2026-W51.ics',
        'media-plan-2026.csv',
        'plan-execution-2026.csv',
        'form-2026-W51-min-jol.internal.yaml',
        'form-2026-W51-min-jol.internal.ics',
      ]),
    );
  });

  it.each(PLACES)('with $TZ and $LC_ALL', (env) => {
    expect(outputs(env)).toEqual(expected);
  });
});
