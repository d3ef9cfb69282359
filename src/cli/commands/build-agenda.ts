import { suggest } from '../../diagnostics/suggest.ts';
import { agendaDocument } from '../../document/agenda-document.ts';
import { agendaFor, mergeAgenda } from '../../domain/joint-agenda.ts';
import { standingOf, termSetOffIn } from '../../domain/terms.ts';
import { groupsNamed } from '../../io/workspace.ts';
import { ofKind } from '../../workspace/document.ts';
import { pathOf } from '../../workspace/layout.ts';
import { type BuildOptions, deliver, examineAll, exitCodeOf, openBuild } from '../build.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { withCalendar } from '../law.ts';
import { inform, type Session } from '../session.ts';
import { didYouMean } from '../usage.ts';

interface AgendaOptions extends BuildOptions {
  readonly issue: string;
}

/** `mediagrid build-agenda --issue I`: the pieces of all bodies on a joint issue as a single agenda (§10, last part). */
export async function buildAgenda(session: Session, options: AgendaOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const { register, law } = site.workspace;
  const group = `joint/${options.issue}`;
  const known = groupsNamed(site.root, 'joint');
  if (!known.includes(group)) {
    const ids = known.map((name) => name.slice(name.indexOf('/') + 1));
    const suggestion = didYouMean(suggest(options.issue, ids));
    throw new Failure(EXIT.usage, 'usage.unknown-issue', { issue: options.issue, suggestion });
  }
  const examined = await examineAll(session, site, [group]);
  const { valid, broken } = examined;
  const [issue] = ofKind(valid, 'joint-issue');
  if (issue === undefined) {
    const file = pathOf('joint-issue', { id: options.issue });
    throw new Failure(EXIT.problems, 'problems.broken-issue', { issue: options.issue, file });
  }
  const agenda = mergeAgenda({
    register,
    issue: issue.data,
    due: withCalendar(() => termSetOffIn(valid, law))?.due,
    pieces: ofKind(valid, 'joint').map((document) => ({
      body: String(document.slot.fields.body),
      data: document.data,
      late: standingOf(document, valid, law).late,
    })),
    broken: new Set(
      broken.filter(({ slot }) => slot.kind === 'joint').map(({ slot }) => String(slot.fields.body)),
    ),
  });
  const received = agenda.pieces.filter(({ text }) => text !== undefined).length;
  inform(session, 'build.agenda-count', { received, named: issue.data.bodies.length });
  const shown = agendaFor(agenda, options.audience);
  const document = agendaDocument(shown, session.language, options.audience);
  await deliver(session, site, options, `agenda-${options.issue}`, { data: shown, document });
  return exitCodeOf(examined);
}
