import { join } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { text } from '../../i18n/messages.ts';
import { words } from '../../i18n/wizard.ts';
import { draftPlace } from '../../io/drafts.ts';
import { whatStandsAt } from '../../io/files.ts';
import { isDocumentKind, KINDS, type Kind } from '../../schema/kinds.ts';
import { FORMS } from '../../wizard/kinds/index.ts';
import { type Asker, BrokenOff, choose } from '../../wizard/run.ts';
import { simulate } from '../../wizard/simulate.ts';
import type { Wizard } from '../../wizard/wizard.ts';
import type { Mapping } from '../../wizard/values.ts';
import { type Slot, slotOf } from '../../workspace/layout.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { dueLine } from '../new/due.ts';
import { earlierData } from '../new/earlier.ts';
import { stamped } from '../new/envelope.ts';
import { createExamination, pathIn } from '../new/examination.ts';
import { gatherFacts } from '../new/facts.ts';
import { answersIn, identityGiven, restGiven } from '../new/given.ts';
import { askIdentity, requireBody } from '../new/identity.ts';
import type { Job, Stamp } from '../new/job.ts';
import type { NewOptions } from '../new/options.ts';
import { beginningOf } from '../new/start.ts';
import type { TerminalAsker } from '../new/terminal.ts';
import { finish, refuse } from '../new/write.ts';
import { wantsColor } from '../report/paint.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { openSite, type Site } from '../site.ts';
import { didYouMean } from '../usage.ts';
import { clock } from '../week.ts';

/** `mediagrid new <kind>`: asks, and writes a document that passes the examination; without a terminal by flags alone. */
export async function newDocument(
  session: Session,
  options: NewOptions,
  [named]: readonly string[],
): Promise<ExitCode> {
  const site = await openSite(session);
  const asker = await askerFor(session, options);
  try {
    const kind = await kindNamed(named, session, asker);
    return await compose({ session, options, site, form: FORMS[kind], asker });
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    inform(session, 'new.stopped-empty', {});
    return EXIT.usage;
  } finally {
    asker?.close();
  }
}

/** Nobody is asked where there is no terminal, where the answers come through it, or where flags say so. */
async function askerFor(session: Session, options: NewOptions): Promise<TerminalAsker | undefined> {
  const { world, language } = session;
  if (!options.input || options.answers === '-' || world.terminal === undefined) return undefined;
  const color = wantsColor(world.stderr, options.color, world.env);
  const { askAtTerminal } = await import('../new/terminal.ts');
  return askAtTerminal(world.terminal, language, color);
}

async function kindNamed(
  named: string | undefined,
  session: Session,
  asker: Asker | undefined,
): Promise<Kind> {
  if (isDocumentKind(named)) return named;
  if (named !== undefined) {
    const suggestion = didYouMean(suggest(named, KINDS));
    const values = { kind: named, suggestion, known: KINDS.join(', ') };
    throw new Failure(EXIT.usage, 'usage.unknown-kind', values);
  }
  if (asker === undefined) throw new Failure(EXIT.usage, 'usage.missing-argument', { name: 'kind' });
  const kinds = Object.keys(FORMS) as Kind[];
  const names = kinds.map((kind) => `${kind} – ${words(`kind.${kind}`, session.language)}`);
  return kinds[await choose(asker, '#kind', text('new.kind', session.language, {}), names)] ?? 'weekly';
}

async function compose(job: Job): Promise<ExitCode> {
  const { session, site, options, form, asker } = job;
  const { language } = session;
  const answers = options.answers === undefined ? {} : await answersIn(session, site, options.answers);
  const { zone } = site.workspace.law;
  const now = (): string => zone.format(clock(session, zone));
  const gathered = await gatherFacts({ site, language, now: clock(session, zone) });
  const fresh: Stamp = (data) => stamped(form.kind, data, now);
  const examine = createExamination(site, form.kind, fresh);
  const base: Wizard = { form, facts: gathered.facts, language, examine };
  const given = identityGiven(session, site, form, base.facts, options, answers);
  requireBody(given.data, site);
  const identity = asker === undefined ? given : await askIdentity(given, base, asker);
  const named = simulate({ fields: form.identity }, { state: identity, facts: base.facts, language });
  const path = pathIn(form.kind, named.state.data);
  const slot = path === undefined ? undefined : slotOf(path);
  if (path === undefined || slot === undefined || named.missing.length > 0) {
    return refuse(session, restGiven(session, form, base.facts, identity, options, answers), base);
  }
  const facts = await gathered.prepare(named.state.data, earlierData(site, path));
  const standing = await standingAt(site, slot, path);
  const stamp: Stamp = (data) => stamped(form.kind, data, now, standing);
  const wizard = { ...base, facts, examine: createExamination(site, form.kind, stamp) };
  const group = asker === undefined ? [] : (await site.examine(slot.group)).valid;
  const due = dueLine(session, slot, group, facts.law, facts.today);
  if (due !== undefined && asker !== undefined) inform(session, 'new.line', { line: due });
  const draft = draftPlace(session.world.env, site.root, path);
  const beginning = await beginningOf(
    { ...job, slot, path, wizard, draft, now, stamp },
    named.state,
    answers,
  );
  return 'exitCode' in beginning ? beginning.exitCode : finish(beginning.target, beginning.state);
}

/** The document without errors that a new one of this path would replace. */
async function standingAt(site: Site, { group }: Slot, path: string): Promise<Mapping | undefined> {
  if (whatStandsAt(join(site.root, path)) === 'nothing') return undefined;
  const { valid } = await site.examine(group);
  return valid.find(({ file }) => file === path)?.data as Mapping | undefined;
}
