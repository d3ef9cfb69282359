import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { fillIn, opened, saved } from '../support/forms.ts';

const LAST_WEEK = 'submissions/weekly/2026-W51/min-jol.yaml';
const THIS_WEEK = 'submissions/weekly/2026-W52/min-jol.yaml';

/** What people do between the commands of a guide, done by the test in their place: the folder they work in is given. */
export const MEANWHILE: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  'the file is not there yet': (folder) => rmSync(join(folder, THIS_WEEK), { force: true }),

  'the week has events again': (folder) => put(folder, THIS_WEEK, aWeekLater(folder)),

  'the form is filled in': async (folder) => {
    const path = join(folder, 'week.xlsx');
    const workbook = await opened(readFileSync(path));
    fillIn(workbook, parse(aWeekLater(folder)));
    writeFileSync(path, await saved(workbook));
  },

  'a request and a joint issue arrive': (folder) => {
    put(
      folder,
      'decisions/requests/r-2026-050.yaml',
      `kind: request
id: r-2026-050
body: min-jol
requested: "2026-12-15T10:30:00+05:00"
received: "2026-12-15T10:30:00+05:00"
kinds: [data]
subject: Осы қыста жабылған жолдар
`,
    );
    put(
      folder,
      'decisions/joint-issues/j-2026-020.yaml',
      `kind: joint-issue
id: j-2026-020
title: Екі жолдағы су тасқыны
arisen: "2026-12-15T10:00:00+05:00"
bodies: [min-jol, akimat-kokozen]
`,
    );
  },

  'letters arrive': (folder) => {
    const week = 'submissions/weekly/2026-W51';
    const read = (name: string): string => readFileSync(join(folder, week, name), 'utf8');
    put(folder, 'inbox/min-jol (2).yaml', read('min-jol.yaml').replace('T11:20', 'T15:40'));
    put(folder, 'inbox/agency-derek.yaml', read('agency-derek.yaml').replace(/^ {4}venue: .*\n/m, ''));
  },

  'an event moves': (folder) => {
    const text = readFileSync(join(folder, LAST_WEEK), 'utf8');
    const moved = text
      // The copy of the ministry does not know what was received of it.
      .replace(/^corrected: .*\n/m, '')
      .replace('start: "14:00"', 'start: "14:30"')
      .replace(/2026-12-10T[\d:]+/, '2026-12-14T11:00:00');
    put(folder, 'corrections/min-jol.yaml', moved);
  },
};

/** Last week's events, all seven days later. */
function aWeekLater(folder: string): string {
  return readFileSync(join(folder, LAST_WEEK), 'utf8')
    .replace('2026-W51', '2026-W52')
    .replace('2026-12-10T11:20', '2026-12-17T11:20')
    .replace(/date: "2026-12-(\d\d)"/g, (_, day: string) => `date: "2026-12-${Number(day) + 7}"`);
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
