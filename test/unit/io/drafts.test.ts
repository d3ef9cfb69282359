import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftPlace } from '../../../src/io/drafts.ts';
import { scratch } from '../../support/scratch.ts';

const PATH = 'submissions/weekly/2026-W51/min-jol.yaml';
const DRAFT = { saved: '2026-12-10T10:31:00+05:00', state: { data: { title: 'Қ' }, marks: {} } };

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.dispose());

const files = (): string[] => readdirSync(place.folder, { recursive: true, encoding: 'utf8' });

describe('a draft', () => {
  it.each([
    ['XDG_STATE_HOME', 'mediagrid'],
    ['LOCALAPPDATA', 'mediagrid'],
    ['HOME', '.local/state/mediagrid'],
    ['USERPROFILE', '.local/state/mediagrid'],
  ])('is kept under %s, for its user only, and read back as it was', (name, folder) => {
    const draft = draftPlace({ [name]: place.folder }, '/w', PATH);
    draft?.write(DRAFT);
    expect(draft?.read()).toEqual(expect.objectContaining(DRAFT));
    const [file = ''] = files().filter((each) => each.endsWith('.json'));
    expect(file.split('\\').join('/').startsWith(`${folder}/drafts/`)).toBe(true);
    expect(statSync(join(place.folder, file)).mode & 0o777).toBe(0o600);
    draft?.remove();
    expect(draft?.read()).toBeUndefined();
  });

  it('of another workspace or document is another', () => {
    const env = { XDG_STATE_HOME: place.folder };
    draftPlace(env, '/w', PATH)?.write(DRAFT);
    expect(draftPlace(env, '/v', PATH)?.read()).toBeUndefined();
    expect(draftPlace(env, '/w', PATH.replace('W51', 'W52'))?.read()).toBeUndefined();
  });

  it('that is damaged, too large or of another version is none', () => {
    const draft = draftPlace({ XDG_STATE_HOME: place.folder }, '/w', PATH);
    draft?.write(DRAFT);
    const [name = ''] = files().filter((each) => each.endsWith('.json'));
    const file = join(place.folder, name);
    const text = readFileSync(file, 'utf8');
    for (const broken of [text.slice(0, 40), '[]', text.replace('"version": 1', '"version": 2')]) {
      writeFileSync(file, broken);
      expect(draft?.read()).toBeUndefined();
    }
  });

  it('has no place where the environment names no folder, or a relative one', () => {
    expect(draftPlace({}, '/w', PATH)).toBeUndefined();
    expect(draftPlace({ XDG_STATE_HOME: 'state' }, '/w', PATH)).toBeUndefined();
    mkdirSync(join(place.folder, 'x'));
    expect(draftPlace({ HOME: place.folder }, '/w', PATH)?.read()).toBeUndefined();
  });
});
