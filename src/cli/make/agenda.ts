import { suggest } from '../../diagnostics/suggest.ts';
import { agendaDocument } from '../../document/agenda-document.ts';
import { agendaRecords } from '../../document/agenda-records.ts';
import type { Audience } from '../../domain/audience.ts';
import { agendaFor, mergeAgenda } from '../../domain/joint-agenda.ts';
import { standingOf, termSetOffIn } from '../../domain/terms.ts';
import { ofKind } from '../../workspace/document.ts';
import { pathOf } from '../../workspace/layout.ts';
import { type BuildSite, examineAll, type Made } from '../build.ts';
import { EXIT, Failure } from '../failure.ts';
import { withCalendar } from '../law.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { requireRead } from '../unread.ts';
import { didYouMean } from '../usage.ts';
import { NAMES } from './names.ts';

/** Ids of the joint issues that have files, in order. */
export function issuesOf({ listing }: BuildSite): string[] {
  return listing.groupsNamed('joint').map((group) => group.slice(group.indexOf('/') + 1));
}

/** The joint issue of that id. Throws a usage Failure where it has no file. */
export function issueNamed(site: BuildSite, id: string): string {
  requireRead(site.listing.unreadableFor('joint'));
  const known = issuesOf(site);
  if (known.includes(id)) return id;
  const suggestion = didYouMean(suggest(id, known));
  throw new Failure(EXIT.usage, 'usage.unknown-issue', { issue: id, suggestion });
}

/** Makes the single agenda of a joint issue (§10, last part). Throws a Failure where the issue's own file is broken. */
export async function makeAgenda(
  session: Session,
  site: BuildSite,
  id: string,
  audience: Audience,
): Promise<Made> {
  const { register, law, witnesses } = site.workspace;
  const { language } = session;
  const { valid, broken } = await examineAll(session, site, [`joint/${id}`]);
  const [issue] = ofKind(valid, 'joint-issue');
  if (issue === undefined) {
    const file = pathOf('joint-issue', { id });
    throw new Failure(EXIT.problems, 'problems.broken-issue', { issue: id, file });
  }
  const agenda = mergeAgenda({
    register,
    issue: issue.data,
    due: withCalendar(() => termSetOffIn(valid, law))?.due,
    pieces: ofKind(valid, 'joint').map((document) => ({
      body: String(document.slot.fields.body),
      data: document.data,
      late: standingOf(document, valid, law, witnesses.witness).late,
    })),
    broken: new Set(
      broken.filter(({ slot }) => slot.kind === 'joint').map(({ slot }) => String(slot.fields.body)),
    ),
  });
  const received = agenda.pieces.filter(({ text }) => text !== undefined).length;
  inform(session, 'build.agenda-count', { received, named: issue.data.bodies.length });
  const shown = agendaFor(agenda, audience);
  return {
    name: NAMES.agenda(id),
    output: {
      data: shown,
      document: agendaDocument(shown, language, audience),
      records: () => agendaRecords(shown, language, audience),
    },
    partial: broken.length > 0,
  };
}
