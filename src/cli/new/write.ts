import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import type { VersionChanges } from '../../domain/version-changes.ts';
import { text } from '../../i18n/messages.ts';
import { holds } from '../../io/holds.ts';
import { type OutputFile, writeOutputs } from '../../io/write-output.ts';
import { documentText } from '../../schema/document-text.ts';
import { pointerSteps } from '../../source/index.ts';
import { sentence } from '../../wizard/accept.ts';
import { wholeForm } from '../../wizard/form.ts';
import { pathOfSteps } from '../../wizard/given.ts';
import { BrokenOff, runWizard } from '../../wizard/run.ts';
import { simulate } from '../../wizard/simulate.ts';
import type { State } from '../../wizard/state.ts';
import type { Mapping } from '../../wizard/values.ts';
import type { Wizard } from '../../wizard/wizard.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { printable } from '../report/escape.ts';
import { inform } from '../inform.ts';
import {
  changesIn,
  type KeptVersion,
  keptVersion,
  replacedBytes,
  tellChanges,
  tellDrastic,
} from '../replaced-version.ts';
import type { Session } from '../session.ts';
import { unlessThere } from '../write.ts';
import { modeline } from './envelope.ts';
import type { Target } from './job.ts';
import { missingFlags } from './missing.ts';
import { fileInTheWay } from './start.ts';

/** Asks or takes what is there, and writes. */
export async function finish(target: Target, state: State): Promise<ExitCode> {
  const { session, wizard, asker, draft } = target;
  if (asker === undefined) {
    const { state: whole, missing } = simulate(wholeForm(wizard.form), { state, ...wizard });
    if (missing.length > 0) return refuse(session, state, wizard);
    return writeExamined(target, whole);
  }
  try {
    const decision = await runWizard(state, wizard, asker, { save: keeperOf(target) });
    if ('unmendable' in decision) return failed(session, decision.unmendable, decision.state.data);
    if (decision.write) return await write(target, decision.state.data);
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
  }
  inform(session, draft?.read() === undefined ? 'new.stopped-empty' : 'new.stopped', {});
  return EXIT.usage;
}

/** Keeps the draft after each answer. Where that fails it is said once, and the questions go on. */
function keeperOf({ session, draft, now }: Target): (state: State) => void {
  let lost = false;
  return (state) => {
    try {
      draft?.write({ saved: now(), state });
    } catch {
      if (!lost) inform(session, 'new.no-draft', {});
      lost = true;
    }
  };
}

async function writeExamined(target: Target, state: State): Promise<ExitCode> {
  const { session, wizard } = target;
  const found = await wizard.examine(state.data);
  const errors = found.filter((diagnostic) => severityOf(diagnostic) === 'error');
  if (errors.length > 0) return failed(session, errors, state.data);
  for (const diagnostic of found) {
    inform(session, 'new.line', { line: `! ${sentence(diagnostic, session.language)}` });
  }
  return write(target, state.data);
}

/** Nothing is asked without a terminal: the answers that are missing are named by their flags. */
export function refuse(session: Session, state: State, wizard: Wizard): ExitCode {
  const { missing } = simulate(wholeForm(wizard.form), { state, ...wizard });
  complain(session, text('new.no-terminal', session.language, {}), missingFlags(missing, session.language));
  return EXIT.usage;
}

/** What ends the command, with a line for each thing that is wrong. */
function complain({ world }: Session, head: string, lines: readonly string[]): void {
  world.stderr.write(`${[head, ...lines].map(printable).join('\n')}\n`);
}

/** Each error by the path that `--set` would mend it at. */
function failed(session: Session, errors: readonly Diagnostic[], data: Mapping): ExitCode {
  const { language } = session;
  const lines = errors.map((error) =>
    text('new.problem', language, {
      path: pathOfSteps(pointerSteps(error.path, data)) || '…',
      problem: `${sentence(error, language)} [${error.code}]`,
    }),
  );
  complain(session, text('new.problems', language, {}), lines);
  return EXIT.problems;
}

/**
 * Writes the document, and whatever goes with it, or prints it. What it replaces is kept. Where that had events which are gone
 * now and nobody was asked, the exit code is 1.
 */
async function write(target: Target, data: Mapping): Promise<ExitCode> {
  const { session, site, options, form, path, draft, former, stamp, asker } = target;
  const body = await documentText(stamp(data), form.kind);
  const bytes = Buffer.from(`${modeline(site.root, path, form.kind)}${body}`);
  if (options.print === true) {
    session.world.stdout.write(bytes);
    return EXIT.ok;
  }
  const { root } = site;
  const document = { path: resolve(root, path), bytes, root, fresh: target.replaces !== true };
  const { changes, kept } = replacedBy(document, target);
  const beside =
    former === undefined ? [] : [{ ...former, path: resolve(root, former.path), root, fresh: true }];
  const files = [...(kept === undefined ? [] : [kept.file]), ...beside, document];
  // Whatever came there while the questions were asked is nobody's to replace unasked; the draft stays.
  if (!unlessThere(() => writeOutputs(files))) throw fileInTheWay(target);
  draft?.remove();
  if (changes !== undefined) tellChanges(session, changes);
  for (const name of [...(former === undefined ? [] : [former.path]), path]) {
    inform(session, 'build.written', { path: name });
  }
  if (changes?.drastic !== true || kept === undefined) return EXIT.ok;
  tellDrastic(session, kept);
  return asker === undefined ? EXIT.problems : EXIT.ok;
}

/** What a document changes in the file that it replaces, and where that is kept; nothing where it replaces none. */
function replacedBy(
  document: OutputFile,
  { site, path, former }: Target,
): { readonly changes?: VersionChanges | undefined; readonly kept?: KeptVersion } {
  if (document.fresh === true || holds(document) !== 'differs') return {};
  const before = replacedBytes(document.path);
  const changes = changesIn(before, { place: path, bytes: document.bytes });
  // A notice that stays under another name needs no second copy.
  return former === undefined
    ? { changes, kept: keptVersion({ place: path, bytes: before }, site) }
    : { changes };
}
