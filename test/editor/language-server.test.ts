import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageServer } from '../support/language-server.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';

/** What people see in an editor that uses the YAML language server, in a workspace made by `init`. */
const WEEKLY = 'submissions/weekly/2026-W51/min-jol.yaml';

describe.each(['modelines', 'settings'])('an editor led to the schemas by %s', (by) => {
  const place = scratch();
  let server: LanguageServer;
  beforeAll(async () => {
    await runInProcess(['init', '--lang', 'en'], { cwd: place.folder });
    const settings = JSON.parse(readFileSync(join(place.folder, '.vscode/settings.json'), 'utf8'));
    server = new LanguageServer({
      validate: true,
      completion: true,
      schemaStore: { enable: settings['yaml.schemaStore.enable'] },
      schemas: by === 'settings' ? settings['yaml.schemas'] : {},
    });
    await server.start(place.folder);
  });
  afterAll(() => {
    server.stop();
    place.dispose();
  });

  /** The file as it is opened: without its modeline where the settings are to do. */
  const textOf = (path: string): string => {
    const text = readFileSync(join(place.folder, path), 'utf8');
    return by === 'settings' ? text.replace(/^# yaml-language-server.*\n/, '') : text;
  };

  it.each([
    'mediagrid.yaml',
    'bodies.yaml',
    'submissions/contacts/min-jol.yaml',
    'submissions/proposals/2026-1/min-jol.yaml',
    'submissions/plan-updates/2026-Q4/min-jol.yaml',
    'submissions/reports/2026-12/min-jol.yaml',
    'submissions/responses/r-2026-001/min-jol.yaml',
    'submissions/joint/j-2026-001/min-jol.yaml',
    'decisions/media-plan/2026-1.yaml',
    'decisions/media-grid/2026-W51.yaml',
    'decisions/requests/r-2026-001.yaml',
    'decisions/joint-issues/j-2026-001.yaml',
  ])('finds nothing wrong with %s, and an unknown key in it', async (path) => {
    const text = textOf(path);
    expect(await server.diagnose(join(place.folder, path), text)).toEqual([]);
    const wrong = await server.diagnose(join(place.folder, path), `${text}\nnoSuchKey: 1\n`);
    expect(wrong.map(({ message }) => message).join()).toContain('noSuchKey');
  });

  it('sees mistakes in a weekly file as it is written', async () => {
    const text = textOf(WEEKLY);
    expect(await server.diagnose(join(place.folder, WEEKLY), text)).toEqual([]);
    const wrong = text.replace('    venue: The central bridge, right bank\n', '    veneu: The bridge\n');
    const found = await server.diagnose(join(place.folder, WEEKLY), wrong);
    expect(found.map(({ message }) => message).join('\n')).toMatch(/venue[\s\S]*veneu|veneu[\s\S]*venue/);
  });

  it('offers the fields of an event, and the values of a field', async () => {
    const path = join(place.folder, WEEKLY);
    const text = `${textOf(WEEKLY)}    \n`;
    await server.diagnose(path, text);
    const lines = text.split('\n');
    expect(await server.complete(path, lines.length - 2, 4)).toEqual(
      expect.arrayContaining(['city', 'online', 'internalNote']),
    );
    const status = lines.findIndex((line) => line.includes('status: '));
    expect(await server.complete(path, status, '    status: '.length)).toEqual(
      expect.arrayContaining(['confirmed', 'tentative', 'cancelled', 'postponed']),
    );
  });
});
