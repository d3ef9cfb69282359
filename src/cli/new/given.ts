import { resolve } from 'node:path';
import { words } from '../../i18n/wizard.ts';
import { readNamed, whatUserNames } from '../../io/files.ts';
import { allOf } from '../../io/stream.ts';
import { isMapping, parseSource } from '../../source/index.ts';
import type { Facts } from '../../wizard/facts.ts';
import type { Form } from '../../wizard/form.ts';
import { withGiven, withReadings } from '../../wizard/given.ts';
import type { Walk } from '../../wizard/next-step.ts';
import { answered, complete, EMPTY, type State } from '../../wizard/state.ts';
import type { Mapping } from '../../wizard/values.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import type { Site } from '../site.ts';
import { weekNamed } from '../week.ts';
import type { NewOptions } from './options.ts';

/** Flags whose answer stands at the top of a document: flag → keys, the first of which the form asks counts. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  body: ['body'],
  week: ['week'],
  period: ['period'],
  year: ['planYear', 'year'],
  quarter: ['quarter'],
  cycle: ['cycle'],
  request: ['request'],
  issue: ['issue'],
  id: ['id'],
};

/** The flag of an answer at the top of a document, if it has one of its own. */
export function flagOf(path: string): string | undefined {
  if (path === 'noEvents') return '--no-events';
  if (path === 'noChanges') return '--no-changes';
  const flag = Object.keys(IDENTITY).find((name) => IDENTITY[name]?.includes(path));
  return flag === undefined ? undefined : `--${flag}`;
}

/** The answers that a file of answers holds. Throws a Failure where it is none. */
export async function answersIn(session: Session, site: Site, file: string): Promise<Mapping> {
  const bytes = await bytesOf(session, site, file);
  const data = bytes === undefined ? undefined : parseSource({ path: file, bytes }, site.limits).source?.data;
  if (!isMapping(data)) throw new Failure(EXIT.usage, 'new.answers', { path: file });
  return data;
}

async function bytesOf(session: Session, site: Site, file: string): Promise<Uint8Array | undefined> {
  if (file === '-') return allOf(session.world.stdin, site.limits.maxBytes);
  const path = resolve(session.folder, file);
  if (whatUserNames(path) === 'nothing') throw new Failure(EXIT.usage, 'usage.no-file', { path: file });
  const content = readNamed(path, site.limits.maxBytes);
  return 'bytes' in content ? content.bytes : undefined;
}

/** The answers that name the document: of `--answers`, and over them of the flags. Throws a usage Failure. */
export function identityGiven(
  session: Session,
  site: Site,
  form: Form,
  facts: Facts,
  options: NewOptions,
  answers: Mapping,
): State {
  const { language } = session;
  if (answers.kind !== undefined && answers.kind !== form.kind) {
    throw new Failure(EXIT.usage, 'new.not-for', { flag: '--answers', kind: form.kind });
  }
  const keys = identityKeys(form);
  const fields = [...keys, ...form.fields.flatMap((field) => (field.type === 'extras' ? [] : [field.key]))];
  let state: State = {
    ...EMPTY,
    data: Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key))),
  };
  for (const [flag, names] of Object.entries(IDENTITY)) {
    const text = options[flag as 'body'];
    const key = names.find((name) => fields.includes(name));
    if (text === undefined) continue;
    if (key === undefined) {
      throw new Failure(EXIT.usage, 'new.not-for', { flag: `--${flag}`, kind: form.kind });
    }
    const value =
      key === 'week' ? weekNamed(text, session, site.workspace.law.zone) : identityValue(key, text);
    state = answered(state, [key], value);
  }
  return options.set
    .filter((assignment) => keys.includes(keyOf(assignment)))
    .reduce(
      (current, assignment) => withAssignment(assignment, form, { state: current, facts, language }),
      state,
    );
}

function identityKeys({ identity }: Form): string[] {
  return identity.flatMap((field) => (field.type === 'extras' ? [] : [field.key]));
}

function keyOf(assignment: string): string {
  return assignment.slice(0, Math.max(0, assignment.indexOf('='))).trim();
}

function identityValue(key: string, text: string): string | number {
  if (key === 'quarter') return /^[1-4]$/.test(text) ? `Q${text}` : text.toUpperCase();
  return /^(?:planYear|year|cycle)$/.test(key) && /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** The state with the rest of what was given: `--answers`, `--no-events` and the like, and each `--set` in order. */
export function restGiven(
  session: Session,
  form: Form,
  facts: Facts,
  state: State,
  options: NewOptions,
  answers: Mapping,
): State {
  const { language } = session;
  const { kind: _, ...given } = answers;
  const keys = identityKeys(form);
  const named = Object.fromEntries(keys.map((key) => [key, state.data[key]]));
  const whole = complete({ ...state.data, ...given, ...named });
  const read: State =
    Object.keys(given).length === 0
      ? state
      : withReadings(form, {
          state: { data: whole.data, marks: { ...marksOutside(state, Object.keys(given)), ...whole.marks } },
          facts,
          language,
        });
  const switched = withSwitches(read, options);
  return options.set
    .filter((assignment) => !keys.includes(keyOf(assignment)))
    .reduce(
      (current, assignment) => withAssignment(assignment, form, { state: current, facts, language }),
      switched,
    );
}

/** What was known of answers other than those under these keys, which are given anew. */
function marksOutside({ marks }: State, keys: readonly string[]): State['marks'] {
  return Object.fromEntries(
    Object.entries(marks).filter(
      ([key]) => !keys.some((given) => key === `/${given}` || key.startsWith(`/${given}/`)),
    ),
  );
}

/** `--no-events` and `--no-changes`: what the list would have held is not there. */
function withSwitches(state: State, { events, changes }: NewOptions): State {
  const without = (from: State, list: string, said: string): State =>
    answered(answered(from, [list], undefined), [said], true);
  const nil = events ? state : without(state, 'events', 'noEvents');
  return changes ? nil : without(nil, 'changes', 'noChanges');
}

/** One `--set path=value`. Throws a usage Failure. */
function withAssignment(assignment: string, form: Form, walk: Walk): State {
  const [, name = '', value] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
  const path = name.trim();
  const read = value === undefined ? ({ problem: 'path' } as const) : withGiven(path, value, form, walk);
  if ('state' in read) return read.state;
  switch (read.problem) {
    case 'path':
      throw new Failure(EXIT.usage, 'new.set-path', { value: assignment });
    case 'order':
      throw new Failure(EXIT.usage, 'new.set-order', { path, expected: read.expected });
    case 'value':
      throw new Failure(EXIT.usage, 'new.set-value', { path, problem: words(read.words, walk.language) });
  }
}
