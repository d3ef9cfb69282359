import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../src/cli/site.ts';
import type { Desk } from '../../src/cli/receive/desk.ts';
import { sourcesIn } from '../../src/cli/receive/sources.ts';
import { takeIn } from '../../src/cli/receive/take-in.ts';
import { openReceived } from '../../src/io/received.ts';
import { openWorkspace } from '../../src/io/workspace.ts';
import { instant } from '../support/calendar.ts';
import { example, formFor } from '../support/forms.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples, scratch } from '../support/scratch.ts';

const ON = '2026-12-10T18:00:00+05:00';
const form = formFor({ kind: 'weekly', body: 'min-jol', week: '2026-W51' });
const SUBMISSION = 'submissions/weekly/2026-W51/akimat-kokozen.yaml';

/** A folder in which somebody puts a link in place of what was found there, before it is opened. */
describe.skipIf(process.platform === 'win32')('a link that takes the place of what was found', () => {
  let place: { folder: string; dispose: () => void };
  let inbox: { folder: string; dispose: () => void };
  let elsewhere: { folder: string; dispose: () => void };
  const at = (name: string): string => join(inbox.folder, name);
  beforeEach(() => {
    place = copyOfExamples();
    rmSync(join(place.folder, SUBMISSION));
    inbox = scratch();
    elsewhere = scratch();
    mkdirSync(at('mail'));
    for (const file of [at('mail/a.yaml'), at('b.yaml'), join(elsewhere.folder, 'a.yaml')]) {
      writeFileSync(file, `${example(SUBMISSION).text}# ${file}\n`);
    }
    writeFileSync(at('c.yaml'), 'kind: weekly\n');
  });
  afterEach(() => {
    for (const each of [place, inbox, elsewhere]) each.dispose();
  });

  const swaps: [string, () => void][] = [
    [
      'for a file',
      () => {
        for (const name of readdirSync(at('mail'))) {
          rmSync(at(`mail/${name}`));
          symlinkSync(join(elsewhere.folder, name), at(`mail/${name}`));
        }
      },
    ],
    [
      'for the folder of a file',
      () => {
        renameSync(at('mail'), at('old'));
        symlinkSync(elsewhere.folder, at('mail'));
      },
    ],
  ];

  async function receiveAfter(swap: () => void, path: string) {
    const { workspace, limits } = await openWorkspace(place.folder);
    if (workspace === undefined) throw new Error('no workspace');
    const store = await openReceived(place.folder);
    const desk: Desk = {
      site: siteOf(place.folder, workspace, limits),
      now: instant(ON),
      language: 'kk',
      store,
    };
    const { incoming } = sourcesIn({ folder: inbox.folder }, place.folder, [path]);
    swap();
    const { outcomes } = await takeIn(incoming, desk);
    store.close();
    return outcomes;
  }

  it.each(swaps)('%s is not followed by receive, and the other files are taken in', async (_, swap) => {
    const outcomes = await receiveAfter(swap, '.');
    expect(outcomes.find(({ name }) => name === 'mail/a.yaml')).toMatchObject({
      state: 'not-taken',
      why: { because: 'unreadable', reason: 'ELOOP' },
    });
    expect(outcomes.map(({ name }) => name)).toEqual(['b.yaml', 'c.yaml', 'mail/a.yaml']);
    expect(outcomes[0]?.state).toBe('filed');
    for (const name of readdirSync(join(place.folder, 'received'), { recursive: true, withFileTypes: true }))
      if (name.isFile()) {
        expect(readFileSync(join(name.parentPath, name.name), 'utf8')).not.toContain(elsewhere.folder);
      }
  });

  it('is followed where the user names it, be it a file or the folder', async () => {
    symlinkSync(join(elsewhere.folder, 'a.yaml'), at('link.yaml'));
    symlinkSync(elsewhere.folder, at('linked'));
    expect((await receiveAfter(() => {}, 'link.yaml'))[0]?.state).toBe('filed');
    expect((await receiveAfter(() => {}, 'linked'))[0]?.state).toBe('already');
  });

  it.each(swaps)('%s is not followed by import', async (_, swap) => {
    for (const folder of [at('mail'), elsewhere.folder]) {
      writeFileSync(join(folder, 'a.xlsx'), await form);
    }
    writeFileSync(at('z.xlsx'), await form);
    // The clock is asked after the folder was listed, and before its files are opened.
    const now = () => {
      swap();
      return instant(ON);
    };
    const { code, stderr } = await runInProcess(['import', inbox.folder, '--lang', 'en'], {
      cwd: place.folder,
      now,
    });
    expect(stderr).toContain(`Could not read ${at('mail/a.xlsx')} (there is a link on the way, ELOOP)`);
    // The other form is looked at all the same: it is blank.
    expect(stderr).toContain('z.xlsx');
    expect(stderr).toContain('Forms: 2. Imported: 0. With problems: 2.');
    expect(code).toBe(3);
  });

  it('that stood there before is told by import too, not passed over', async () => {
    writeFileSync(join(elsewhere.folder, 'a.xlsx'), await form);
    symlinkSync(join(elsewhere.folder, 'a.xlsx'), at('a.xlsx'));
    const { code, stderr } = await runInProcess(['import', inbox.folder, '--lang', 'en'], {
      cwd: place.folder,
    });
    expect(stderr).toContain(`Could not read ${at('a.xlsx')} (there is a link on the way, ELOOP)`);
    expect(code).toBe(3);
  });
});
