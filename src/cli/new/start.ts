import { resolve } from 'node:path';
import { formatDate } from '../../i18n/dates.ts';
import { words } from '../../i18n/wizard.ts';
import { readNamed, whatUserNames } from '../../io/files.ts';
import { parseInstant } from '../../law/instant.ts';
import { unknownNames, withFates } from '../../wizard/copied-entries.ts';
import { copied, revised } from '../../wizard/copy.ts';
import { choose } from '../../wizard/run.ts';
import { type State, stateIn } from '../../wizard/state.ts';
import type { Mapping } from '../../wizard/values.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { inform } from '../inform.ts';
import type { Site } from '../site.ts';
import { daysLater, documentAt, type Earlier, earlierNamed, previousOf } from './earlier.ts';
import { restGiven } from './given.ts';
import type { Target } from './job.ts';
import type { NewOptions } from './options.ts';

/** A document to be gone on with, or that there is none. */
type Beginning = { readonly target: Target; readonly state: State } | { readonly exitCode: ExitCode };

/** What there is to go on from: a draft, the file that is there, an earlier one, or nothing; with all that was given. */
export async function beginningOf(target: Target, identity: State, answers: Mapping): Promise<Beginning> {
  const { session, options, form, wizard, draft, asker } = target;
  if (draft === undefined && asker !== undefined) inform(session, 'new.no-draft', {});
  const kept = await keptDraft(target);
  if (kept === 'leave') return { exitCode: EXIT.ok };
  const existing = options.print === true ? undefined : await existingAt(target, kept !== undefined);
  if (existing === 'leave') return { exitCode: EXIT.usage };
  const state = kept ?? (await withoutDraft(target, identity, existing?.revise, answers));
  const former = existing?.former;
  return {
    target: {
      ...target,
      ...(existing === undefined ? {} : { replaces: true }),
      ...(former === undefined ? {} : { former }),
    },
    state: keptOf(form, restGiven(session, form, wizard.facts, state, options, answers), options),
  };
}

/** What `--keep` says of copied entries. Throws a usage Failure for a name that none has. */
function keptOf(form: Target['form'], state: State, { keep }: NewOptions): State {
  if (keep.length === 0) return state;
  const names = keep.flatMap((list) => list.split(',')).map((name) => name.trim());
  const all = names.includes('all');
  const { unknown, known } = unknownNames(
    form,
    state,
    names.filter((name) => name !== 'all' && name !== 'none'),
  );
  if (unknown[0] !== undefined) {
    throw new Failure(EXIT.usage, 'new.keep', { name: unknown.join(', '), known: known.join(', ') || '–' });
  }
  return withFates(form, state, (name) => all || names.includes(name));
}

async function withoutDraft(
  target: Target,
  identity: State,
  revise: Mapping | undefined,
  answers: Mapping,
): Promise<State> {
  if (revise !== undefined) return over(identity, revised(revise));
  const earlier = await earlierFor(target, identity.data, Object.keys(answers).length > 0);
  if (earlier === undefined) return identity;
  inform(target.session, 'new.copied', { path: earlier.path });
  return over(identity, copied(target.form, earlier.data, daysLater(earlier.data, identity.data)));
}

/** A copy under the name of the new document. */
function over(identity: State, copy: State): State {
  return { data: { ...copy.data, ...identity.data }, marks: { ...copy.marks, ...identity.marks } };
}

/** The draft that is there, if it is wanted. */
async function keptDraft({
  session,
  options,
  site,
  draft,
  asker,
}: Target): Promise<State | 'leave' | undefined> {
  const found = draft?.read();
  if (draft === undefined || found === undefined) return undefined;
  const { language } = session;
  const wanted = options.draft ?? (asker === undefined ? undefined : await askDraft());
  if (wanted === 'continue') return stateIn(found.state);
  if (wanted !== undefined) draft.remove();
  return wanted === 'delete' ? 'leave' : undefined;

  async function askDraft(): Promise<'continue' | 'anew' | 'delete' | undefined> {
    if (asker === undefined) return undefined;
    const what = ['continue', 'anew', 'delete'] as const;
    const instant = parseInstant(found?.saved ?? '');
    const local = instant === undefined ? undefined : site.workspace.law.zone.localDateTime(instant);
    const when =
      local === undefined ? (found?.saved ?? '') : `${formatDate(local.date, language)}, ${local.time}`;
    const message = words('draft.ask', language, { when });
    const answer = await choose(
      asker,
      '#draft',
      message,
      what.map((each) => words(`draft.${each}`, language)),
    );
    return what[answer];
  }
}

interface Existing {
  /** What the file says, to be corrected. */
  readonly revise?: Mapping;
  readonly former?: Target['former'];
}

/** What becomes of a file that is there already: nothing is replaced unasked. */
async function existingAt(target: Target, drafted: boolean): Promise<Existing | 'leave' | undefined> {
  const { session, options, site, form, path, asker } = target;
  const { language } = session;
  if (whatUserNames(resolve(site.root, path)) === 'nothing') return undefined;
  const formerPath = form.kind === 'contact' ? formerPathOf(site, path) : undefined;
  if (options.keepFormer === true && formerPath !== undefined)
    return { former: formerOf(site, path, formerPath) };
  if (options.force === true) return {};
  if (asker === undefined) throw fileInTheWay(target);
  const document = drafted ? undefined : documentAt(site, path);
  const choices: { name: string; outcome: Existing | 'leave' }[] = [
    ...(formerPath === undefined
      ? []
      : [
          {
            name: words('target.former', language, { path: formerPath }),
            outcome: { former: formerOf(site, path, formerPath) },
          },
        ]),
    ...(document === undefined
      ? []
      : [{ name: words('target.revise', language), outcome: { revise: document.data } }]),
    { name: words(drafted ? 'target.draft' : 'target.anew', language), outcome: {} },
    { name: words('target.leave', language), outcome: 'leave' },
  ];
  const message = words('target.exists', language, { path });
  const answer = await choose(
    asker,
    '#target',
    message,
    choices.map(({ name }) => name),
  );
  return choices[answer]?.outcome ?? 'leave';
}

/** That a file stands there which nobody has said to replace. */
export function fileInTheWay({ site, form, path }: Target): Failure {
  const former = form.kind === 'contact' ? formerPathOf(site, path) : undefined;
  const flags = former === undefined ? '--force' : '--force, --keep-former';
  return new Failure(EXIT.usage, 'new.exists', { path, flags });
}

/** Where the notice of a former holder goes: beside the new one, named by the year of appointment. */
function formerPathOf(site: Site, path: string): string | undefined {
  const appointed = String(documentAt(site, path)?.data.appointed ?? '');
  const stem = path.replace(/\.yaml$/, '');
  const year = /^\d{4}/.exec(appointed)?.[0] ?? 'former';
  const names = [`${stem}.${year}.yaml`, ...[2, 3, 4, 5].map((number) => `${stem}.${year}-${number}.yaml`)];
  return names.find((name) => whatUserNames(resolve(site.root, name)) === 'nothing');
}

function formerOf(site: Site, path: string, to: string): { path: string; bytes: Uint8Array } {
  const content = readNamed(resolve(site.root, path), site.limits.maxBytes);
  if (!('bytes' in content)) {
    const reason = 'reason' in content ? content.reason : 'EFBIG';
    throw new Failure(EXIT.failed, 'failed.read', { path, reason });
  }
  return { path: to, bytes: content.bytes };
}

/** The document to copy: the one that `--from` names, or at a terminal the last one, if it is wanted. */
async function earlierFor(
  { session, site, options, form, path, asker }: Target,
  identity: Mapping,
  answered: boolean,
): Promise<Earlier | undefined> {
  if (options.from !== undefined) {
    return earlierNamed(session, site, { kind: form.kind, identity, target: path, from: options.from });
  }
  const given = answered || options.set.length > 0 || !options.events || !options.changes;
  const previous = asker === undefined || given ? undefined : previousOf(site, path);
  if (previous === undefined || asker === undefined) return undefined;
  const answer = await choose(asker, '#from', words('from.ask', session.language), [
    words('from.blank', session.language),
    words('from.previous', session.language, { path: previous }),
  ]);
  return answer === 1 ? documentAt(site, previous) : undefined;
}
