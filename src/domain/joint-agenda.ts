import type { Text } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { Joint, JointIssue } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';
import type { Audience } from './audience.ts';
import { textsForMedia } from './personal-texts.ts';

/** The single information agenda of an issue that several bodies share (§10, last part). */
export interface JointAgenda {
  readonly kind: 'joint-agenda';
  readonly id: string;
  readonly title: Text;
  /** Instant at which the issue arose, as it is written. */
  readonly arisen: string;
  readonly agenda?: Text;
  /** The last day for each piece (internal audience only). */
  readonly due?: CalendarDate;
  /** One per body that the issue names, in register order, then those of other bodies. */
  readonly pieces: readonly AgendaPiece[];
}

export interface AgendaPiece {
  readonly body: string;
  readonly name: Text;
  /** Absent where the body sent none, or one with errors. */
  readonly text?: Text;
  /** Internal audience only. */
  readonly submitted?: string;
  readonly state?: 'received' | 'late' | 'missing' | 'broken';
  /** Sent by a body that the issue does not name. */
  readonly uninvited?: true;
}

export interface AgendaInput {
  readonly register: Register;
  readonly issue: JointIssue;
  readonly due: CalendarDate | undefined;
  readonly pieces: readonly { readonly body: string; readonly data: Joint; readonly late: boolean }[];
  /** Bodies whose piece has errors. */
  readonly broken: ReadonlySet<string>;
}

/** Sets the pieces together: each body named and each piece given is in the agenda once. */
export function mergeAgenda({ register, issue, due, pieces, broken }: AgendaInput): JointAgenda {
  const named = new Set(issue.bodies);
  const sent = new Map(pieces.map((piece) => [piece.body, piece]));
  const pieceOf = ({ id: body, name }: { id: string; name: Text }): AgendaPiece => {
    const piece = sent.get(body);
    const invited = named.has(body) ? {} : ({ uninvited: true } as const);
    if (piece === undefined)
      return { body, name, state: broken.has(body) ? 'broken' : 'missing', ...invited };
    const { text, submitted } = piece.data;
    return { body, name, text, submitted, state: piece.late ? 'late' : 'received', ...invited };
  };
  return {
    kind: 'joint-agenda',
    id: issue.id,
    title: issue.title,
    arisen: issue.arisen,
    ...(issue.agenda === undefined ? {} : { agenda: issue.agenda }),
    ...(due === undefined ? {} : { due }),
    pieces: [
      ...register.bodies.filter(({ id }) => named.has(id)),
      ...register.bodies.filter(({ id }) => !named.has(id) && sent.has(id)),
    ].map(pieceOf),
  };
}

/** The agenda for an audience: the media get what was said, not who owes what. */
export function agendaFor(agenda: JointAgenda, audience: Audience): JointAgenda {
  if (audience === 'internal') return agenda;
  const { due, ...rest } = agenda;
  return textsForMedia({
    ...rest,
    pieces: agenda.pieces
      .filter(({ text }) => text !== undefined)
      .map(({ submitted, state, uninvited, ...piece }) => piece),
  });
}
