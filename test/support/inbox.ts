import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratch } from './scratch.ts';

/** Writes files below a folder: path → text. */
export function putAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Everything below a folder: path → bytes as Latin-1 text. What a killed run leaves beside its files is not among it. */
export function treeOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    names
      .filter((name) => !/(?:^|\/)\.(?:mediagrid-|lock)/.test(name))
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

/** A week without events, which is sound for every body; `news` tells versions apart. */
export function nilWeek(body: string, submitted: string, news = 'Жаңалық жоқ'): string {
  return `kind: weekly\nbody: ${body}\nweek: 2026-W51\nsubmitted: "${submitted}"\nnoEvents: true\ntopNews: {mon: ${news}}\n`;
}

/** Notice of whoever was appointed on a day. */
export function notice(body: string, appointed: string, submitted: string, surname = 'Арғымақов'): string {
  return [
    'kind: contact',
    `body: ${body}`,
    'holder: person',
    `surname: ${surname}`,
    'givenName: Ілияс',
    'email: press@body.example',
    'workPhone: "+7 700 000 00 99"',
    `appointed: "${appointed}"`,
    `submitted: "${submitted}"`,
    '',
  ].join('\n');
}

/** The lines of the log of what came in. */
export function logOf(folder: string): Record<string, unknown>[] {
  const text = readFileSync(join(folder, 'received/log.jsonl'), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** A workspace of three bodies, `b1` the authorised one, where `b2` has a contact and a week. */
export function smallWorkspace(): { folder: string; dispose: () => void } {
  const place = scratch();
  const bodies = ['b1', 'b2', 'b3'].map(
    (id) => `  - {id: ${id}, kind: central, name: {kk: ${id} министрлігі}}`,
  );
  putAll(place.folder, {
    'mediagrid.yaml': 'version: 1\nauthority: b1\nlanguage: kk\n',
    'bodies.yaml': `version: 1\nbodies:\n${bodies.join('\n')}\n`,
    'submissions/contacts/b2.yaml': notice('b2', '2025-01-13', '2025-01-14T10:00:00+05:00'),
    'submissions/weekly/2026-W51/b2.yaml': nilWeek('b2', '2026-12-08T10:00:00+05:00', 'Ескі'),
  });
  return place;
}
