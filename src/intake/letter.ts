import { formatDate } from '../i18n/dates.ts';
import { dutyName } from '../i18n/duties.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, textIn } from '../i18n/text.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { timeliness } from '../law/deadlines/timeliness.ts';
import type { Instant } from '../law/instant.ts';
import type { Contact } from '../schema/types.ts';
import { UNDECIDED } from './log.ts';
import { nameForSender, type Problem } from './problems.ts';

/** Why a file could not be taken in. */
export type Refusal =
  /** It has errors. */
  | { readonly because: 'problems'; readonly problems: readonly Problem[] }
  /** It is nothing that a submission can be made of. */
  | { readonly because: 'foreign' }
  /** It is a document of a kind that the authorised body writes itself. */
  | { readonly because: 'decision'; readonly kind: string }
  /** Nothing tells which of these files, itself among them, holds the latest version. */
  | { readonly because: typeof UNDECIDED; readonly files: readonly string[] };

/** What a reply is made of. */
export interface LetterInput {
  readonly language: Language;
  readonly law: Law;
  readonly now: Instant;
  /** Name of the file as it came. */
  readonly name: string;
  readonly received: Instant;
  readonly refusal: Refusal;
  /** The body that the file says it is of, where the register has it. */
  readonly body?: Text;
  /** Of the duty that it answers, as far as it says which. */
  readonly deadline?: Deadline;
  /** When the version that stands was sent, where one does. */
  readonly standing?: Instant;
  readonly authority: Text;
  /** The authorised body's own press contact, from the directory. */
  readonly contact?: Contact;
}

/**
 * The reply to whoever sent a file that could not be taken in, ready to be pasted into a message: plain text, a
 * paragraph a line. Of the telephones and addresses only those of the authorised body's own contact stand in it.
 */
export function letterText(input: LetterInput): string {
  const { language, body } = input;
  const paragraphs = [
    [subjectLine(input)],
    [...(body === undefined ? [] : [textIn(body, language)]), label('letter.greeting', language)],
    [receivedLine(input)],
    ...refusalParagraphs(input),
    [...(input.refusal.because === UNDECIDED ? [] : termLines(input)), ...standingLines(input)],
    signature(input),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(onOneLine).join('\n'))
    .join('\n\n')}\n`;
}

/** Names and values of files may hold anything: line feeds, escape sequences, changes of direction. */
function onOneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ');
}

function subjectLine(input: LetterInput): string {
  const { language, refusal } = input;
  const key = refusal.because === 'problems' ? 'letter.subject' : 'letter.subject-other';
  return label(key, language, { file: nameForSender(input.name) });
}

/** `2026 жылғы 10 желтоқсан, 18:00`. */
function moment(instant: Instant, { law, language }: LetterInput): string {
  const { date, time } = law.zone.localDateTime(instant);
  return `${formatDate(date, language)}, ${time}`;
}

function receivedLine(input: LetterInput): string {
  const { language, received, deadline } = input;
  const values = { file: nameForSender(input.name), received: moment(received, input) };
  if (deadline === undefined) return label('letter.received', language, values);
  const subject = `${dutyName(deadline.duty, language)}, ${deadline.for}`;
  return label('letter.received-for', language, { ...values, subject });
}

function refusalParagraphs({ language, refusal }: LetterInput): string[][] {
  if (refusal.because === 'foreign') return [[label('letter.foreign', language)]];
  if (refusal.because === 'decision') return [[label('letter.decision', language, { kind: refusal.kind })]];
  if (refusal.because === UNDECIDED) {
    return [[label('letter.undecided', language, { files: refusal.files.map(nameForSender).join(', ') })]];
  }
  const errors = alike(refusal.problems.filter(({ severity }) => severity === 'error'));
  // That it is late is what the term says.
  const rest = alike(
    refusal.problems.filter(({ severity, code }) => severity === 'warning' && code !== 'deadline/late'),
  );
  return [
    [label('letter.refused', language, { count: errors.length })],
    ...errors.map((problems, index) => problemLines(problems, index, language)),
    ...(rest.length === 0 ? [] : [[label('letter.also', language)]]),
    ...rest.map((problems, index) => problemLines(problems, index, language)),
  ];
}

/** Several problems of which the same is said, of one sheet where they are of cells. */
type Alike = readonly [Problem, ...Problem[]];

function alike(problems: readonly Problem[]): Alike[] {
  const found = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const { code, message, hint, rule, at } = problem;
    const key = JSON.stringify([code, message, hint, rule, at?.sheet]);
    const known = found.get(key);
    if (known === undefined) found.set(key, [problem]);
    else known.push(problem);
  }
  return [...found.values()];
}

/** So many places of what is said once are named. */
const MOST_PLACES = 3;

function placeOf(problems: Alike, language: Language): string | undefined {
  const [{ at, place }] = problems;
  if (problems.length === 1) return place;
  const places = [...new Set(problems.flatMap((each) => each.at?.cell ?? each.place ?? []))];
  const named = places.slice(0, MOST_PLACES).join(', ');
  const count = places.length - MOST_PLACES;
  const list = count > 0 ? label('letter.more', language, { places: named, count }) : named;
  return at === undefined
    ? list || undefined
    : label('letter.cells', language, { sheet: at.sheet, cells: list });
}

function problemLines(problems: Alike, index: number, language: Language): string[] {
  const [{ message, rule, hint }] = problems;
  const place = placeOf(problems, language);
  const words = rule === undefined ? message : `${message} (${rule})`;
  const lines = [
    ...(place === undefined ? [] : [place]),
    words,
    ...(hint === undefined ? [] : [label('letter.mend', language, { hint })]),
  ];
  const number = `${index + 1}. `;
  return lines.map((line, at) => `${at === 0 ? number : ' '.repeat(number.length)}${line}`);
}

function termLines({ language, law, now, deadline, refusal }: LetterInput): string[] {
  if (deadline === undefined) {
    return refusal.because === 'problems' ? [label('letter.again', language)] : [];
  }
  const late = timeliness(now, deadline, law) === 'late';
  const values = { due: formatDate(deadline.due, language), rule: deadline.rule };
  return [label(late ? 'letter.overdue' : 'letter.due', language, values)];
}

function standingLines(input: LetterInput): string[] {
  const { language, standing } = input;
  if (standing === undefined) return [];
  return [label('letter.stands', language, { submitted: moment(standing, input) })];
}

function signature({ language, authority, contact }: LetterInput): string[] {
  const reached = [contact?.workPhone ?? contact?.mobilePhone, contact?.email].filter(
    (way) => way !== undefined,
  );
  return [
    label('letter.regards', language),
    label('letter.officer', language),
    textIn(authority, language),
    ...(reached.length === 0 ? [] : [label('letter.contact', language, { contact: reached.join(', ') })]),
  ];
}
