import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { outputOf, program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { spoil } from '../national/faults.mjs';
import { COLD, REMEMBERS } from '../setting/flags.mjs';
import { scratch } from '../setting/places.mjs';
import { filesOfWeeks, ownWorkspace } from '../setting/workspaces.mjs';
import { against, time } from '../table.mjs';

const WORK = ['`validate` again, nothing changed', '`validate` again, 10 files changed'];
const CHANGED = 10;

/** What is remembered of 10,000 files saves, and that it never changes an answer. Throws if it does. */
export function validateAgain(rounds) {
  const targets = [0.12, 0.15];
  if (!REMEMBERS) return WORK.map((work, index) => ({ work, ours: '–', target: targetOf(targets[index]) }));
  const folder = ownWorkspace(scratch(), 'n10000');
  const env = { XDG_CACHE_HOME: scratch() };
  const files = filesOfWeeks(folder, CHANGED);
  const taken = contest(
    {
      cold: program(COLD, folder, { env }),
      again: program(['validate'], folder, { env }),
      changed: program(['validate'], folder, { env, before: () => change(files) }),
    },
    rounds,
  );
  change(files);
  expectSameAnswer(folder, env);
  breakOne(files[0]);
  expectSameAnswer(folder, env);
  return [taken.again, taken.changed].map((ours, index) => ({
    work: WORK[index],
    ours: time(ours),
    beside: [against('cold', ours, taken.cold)],
    target: targetOf(targets[index]),
    reached: ours <= targets[index] * taken.cold,
  }));
}

/** @param {string[]} files */
function change(files) {
  for (const file of files) appendFileSync(file, '# нақтыланды\n');
}

/** @param {string} file */
function breakOne(file) {
  writeFileSync(file, spoil(file, readFileSync(file, 'utf8'), 0).text);
}

/** @param {string} folder @param {Record<string, string>} env */
function expectSameAnswer(folder, env) {
  const [cold, warm] = [COLD, ['validate']].map((args) =>
    outputOf(program([...args, '--format', 'json'], folder, { env })),
  );
  if (cold !== warm) throw new Error('what is remembered changed the answer');
}

/** @param {number} ratio */
function targetOf(ratio) {
  return `≤ ${ratio} × cold`;
}
