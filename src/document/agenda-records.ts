import type { Audience } from '../domain/audience.ts';
import type { AgendaPiece, JointAgenda } from '../domain/joint-agenda.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import { type RecordColumn, type Records, recordsOf } from './records.ts';

const STATES = {
  received: 'received',
  late: 'receivedLate',
  missing: 'pieceMissing',
  broken: 'brokenContact',
} as const satisfies Record<NonNullable<AgendaPiece['state']>, LabelKey>;

/** One row per piece; internally also when it came, and the bodies that sent none. */
export function agendaRecords(agenda: JointAgenda, language: Language, audience: Audience): Records {
  const columns: RecordColumn<AgendaPiece>[] = [
    { head: label('issue', language), value: () => textIn(agenda.title, language) },
    { head: label('bodyColumn', language), value: ({ name }) => textIn(name, language) },
    {
      head: label('agendaText', language),
      value: ({ text }) => (text === undefined ? '' : textIn(text, language)),
    },
  ];
  const internal: RecordColumn<AgendaPiece>[] = [
    { head: label('sentAt', language), value: ({ submitted }) => submitted ?? '' },
    {
      head: label('state', language),
      value: ({ state }) => (state === undefined ? '' : label(STATES[state], language)),
    },
    {
      head: label('remark', language),
      value: ({ uninvited }) => (uninvited === true ? label('uninvited', language) : ''),
    },
  ];
  return recordsOf(agenda.pieces, audience === 'internal' ? [...columns, ...internal] : columns, language);
}
