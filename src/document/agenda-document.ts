import type { Audience } from '../domain/audience.ts';
import type { AgendaPiece, JointAgenda } from '../domain/joint-agenda.ts';
import { formatDate } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn, wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { dateWords, headRow, textCell } from './cells.ts';
import type { Row, Sheet, TableDocument } from './table.ts';

/** The single information agenda (§10, last part): a row per body with its piece; internally also when it came. */
export function agendaDocument(agenda: JointAgenda, language: Language, audience: Audience): TableDocument {
  return {
    name: label('agenda', language, { issue: agenda.id }),
    language,
    sheets: [agendaSheet(agenda, language, audience)],
  };
}

function agendaSheet(agenda: JointAgenda, language: Language, audience: Audience): Sheet {
  const internal = audience === 'internal';
  const heads = ['bodyColumn', 'agendaText', ...(internal ? (['sentAt'] as const) : [])] as const;
  return {
    name: label('agendaSheet', language),
    use: 'form',
    frozenColumns: 1,
    heading: [
      { role: 'title', text: label('agendaTitle', language) },
      { role: 'subtitle', text: textIn(agenda.title, language) },
      ...(agenda.agenda === undefined
        ? []
        : [{ role: 'subtitle' as const, text: textIn(agenda.agenda, language) }]),
    ],
    columns: [
      { width: 34, headsRows: true },
      { width: internal ? 76 : 96 },
      ...(internal ? [{ width: 20 }] : []),
    ],
    head: headRow(heads.map((head) => label(head, language))),
    rows: agenda.pieces.map((piece) => pieceRow(piece, agenda, language, internal)),
    notes: [],
  };
}

function pieceRow(piece: AgendaPiece, agenda: JointAgenda, language: Language, internal: boolean): Row {
  const body = textCell([wordsIn(piece.name, language)], 'strong');
  const text =
    piece.text === undefined
      ? textCell([label(piece.state === 'broken' ? 'brokenContact' : 'pieceMissing', language)], 'quiet')
      : textCell([wordsIn(piece.text, language)]);
  const cells = [body, text];
  if (internal) cells.push(textCell(sentTexts(piece, agenda, language)));
  return { tone: piece.text === undefined ? 'muted' : 'plain', cells };
}

function sentTexts({ submitted, state, uninvited }: AgendaPiece, { due }: JointAgenda, language: Language) {
  const late = state === 'late' && due !== undefined;
  return [
    ...(submitted === undefined ? [] : [dateWords(submitted.slice(0, 10) as CalendarDate, language)]),
    ...(late ? [label('lateDue', language, { due: formatDate(due, language) })] : []),
    ...(uninvited === true ? [label('uninvited', language)] : []),
  ];
}
