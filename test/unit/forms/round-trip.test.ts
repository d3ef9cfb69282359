import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, fillIn, formFor, imported, opened, saved } from '../../support/forms.ts';
import { ROOT } from '../../support/root.ts';

const FOLDERS = [
  'contacts',
  'proposals/2026-1',
  'proposals/2026-2',
  'proposals/2027-1',
  'reports/2026-03',
  'reports/2026-10',
  'reports/2026-11',
  'weekly/2026-W50',
  'weekly/2026-W51',
];
const SUBMISSIONS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, 'examples/submissions', folder)).map((name) => `submissions/${folder}/${name}`),
);

/** Files whose keys stand in the usual order: the import writes them to the byte. */
const AS_WRITTEN = /contacts|proposals|2026-W51|2026-10/;

/** A block of text ends with a line feed that no cell holds. */
function withoutLastLineFeeds(data: Record<string, unknown>): Record<string, unknown> {
  return typeof data.text === 'string' ? { ...data, text: data.text.trimEnd() } : data;
}

describe('a form filled in with an example and imported is that example', () => {
  it.each(SUBMISSIONS)('%s', async (path) => {
    const { text, data } = example(path);
    const workbook = await opened(await formFor(data));
    fillIn(workbook, data);
    const {
      yaml,
      problems,
      path: place,
    } = await imported(await saved(workbook), { submitted: String(data.submitted) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parse(yaml ?? '')).toEqual(withoutLastLineFeeds(data));
    if (AS_WRITTEN.test(path)) expect(yaml).toBe(text);
    expect(place).toBe(path.replace(/\.2025\.yaml$/, '.yaml'));
  });
});
