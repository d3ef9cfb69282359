import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { ROOT } from '../support/root.ts';
import { readPage, withoutBlocks } from './documents.ts';
import { commandsIn, flags, formats, program } from './known.ts';
import { PENDING } from './pending.ts';
import { Play } from './play.ts';
import { type Step, stepsOf } from './script.ts';

const GUIDES = ['press-officer', 'duty-officer'];

/** The guides are run as they stand, from the first line to the last, each in workspaces of its own. */
describe.each(LANGUAGES)('guides in %s', (language) => {
  it.each(GUIDES)('%s', { timeout: 120_000 }, async (name) => {
    const text = guide(language, name);
    const steps = stepsOf(text);
    expect(steps.length).toBeGreaterThan(20);
    const play = new Play(language);
    try {
      await play.through(steps);
      const named = [...withoutBlocks(text).matchAll(WORKSPACE_PATH)].map(([, path = '']) => path);
      expect(named.filter((path) => !play.has(path))).toEqual([]);
    } finally {
      play.dispose();
    }
  });

  it.each(GUIDES)('%s has the commands of the English one', (name) => {
    const own = stepsOf(guide(language, name));
    const english = stepsOf(guide('en', name));
    expect(own.map(withoutWords)).toEqual(english.map(withoutWords));
  });

  it.each(GUIDES)('%s leaves out only what another test covers', (name) => {
    const left = stepsOf(guide(language, name)).flatMap((step) => (step.does === 'skip' ? [step.why] : []));
    const tests = left.map((why) => /; see (test\/\S+)$/.exec(why)?.[1] ?? why);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)) && !PENDING.includes(path))).toEqual([]);
  });
});

it('nothing is pending that is there', async () => {
  const commands = commandsIn(await program()).map(({ name }) => name);
  const there = new Set([...commands, ...(await formats()), ...(await flags())]);
  expect(PENDING.filter((word) => there.has(word) || existsSync(join(ROOT, word)))).toEqual([]);
});

const WORKSPACE_PATH = /`((?:submissions|decisions|issued|build|received|inbox)\/[^`<…]*)`/g;

function guide(language: string, name: string): string {
  return readPage(`docs/guide/${language}/${name}.md`).text;
}

/** A step but for what a language says in its own words: quoted texts that are no telephone numbers. */
function withoutWords(step: Step): unknown {
  const plain = (line: string): string => line.replace(/"[^"+]*"/g, '""');
  if (step.does === 'run') return { ...step, line: plain(step.line) };
  if (step.does === 'skip') return { ...step, lines: step.lines.map(plain) };
  return step.does === 'write' ? { does: step.does, path: step.path } : step;
}
