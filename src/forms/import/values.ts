import { type LabelKey, label } from '../../i18n/labels.ts';
import { inEachLanguage, LANGUAGES, type Trilingual } from '../../i18n/language.ts';
import { oneLine } from '../../i18n/text.ts';
import type { Choice, FieldType } from '../form.ts';
import type { BookCell } from '../read/book.ts';
import { parseTypedPhone } from '../typed/phone.ts';
import { folded } from '../typed/words.ts';
import type { KnownBodies } from './bodies.ts';
import { readDays, readInstant, readMonth, readTime, readWeek } from './moments.ts';
import { linesOf, listIn, localized, paragraphs } from './texts.ts';
import { type CellValue, type Readable, type ValueContext, wrong } from './value.ts';
import { writtenIn } from './written.ts';

/** What a cell of a field's type says. Nothing is thrown; what cannot be understood is told. */
export function readValue({ content }: BookCell, type: FieldType, context: ValueContext): CellValue {
  if (content.kind === 'error') return wrong('form/cell-error', { error: content.error });
  if (content.kind === 'no-result') return wrong('form/no-result', {});
  if (typeof type === 'object') return readChoice(content, type.choices);
  return READERS[type](content, context);
}

type Reader = (content: Readable, context: ValueContext) => CellValue;

const READERS: Readonly<Record<Extract<FieldType, string>, Reader>> = {
  line: (content) => ({ value: localized(writtenIn(content), oneLine) }),
  text: (content) => ({ value: localized(writtenIn(content), paragraphs) }),
  lines: (content) => ({ value: listIn(writtenIn(content)) }),
  'week-day': readDays,
  day: readDays,
  start: readTime,
  end: readTime,
  instant: readInstant,
  phone: (content) => ({
    value: parseTypedPhone(content.kind === 'number' ? content.value : writtenIn(content)),
  }),
  email: (content) => ({ value: oneLine(writtenIn(content)).replace(/^mailto:/i, '') }),
  url: (content) => ({ value: address(oneLine(writtenIn(content))) }),
  urls: (content) => ({
    value: linesOf(writtenIn(content))
      .flatMap((line) => line.split(/(?<![\s;,])[\s;,]+(?=https?:|www\.)/i))
      .map(address),
  }),
  tick: readTick,
  integer: readInteger,
  body: (content, { bodies }) => bodyNamed(oneLine(writtenIn(content)), bodies),
  bodies: readBodies,
  'body-or-name': (content, { bodies }) => {
    const written = oneLine(writtenIn(content));
    const isId = bodies.idOf(written) === written;
    return { organiser: isId ? { body: written } : { name: localized(writtenIn(content), oneLine) } };
  },
  number: readNumber,
  id: (content) => ({ value: oneLine(writtenIn(content)).toLowerCase() }),
  'plan-item': readPlanItem,
  'reported-item': readReportedItem,
  news: (content) => ({ value: localized(writtenIn(content), oneLine) }),
  week: readWeek,
  month: readMonth,
  year: (content) => readWhole(content, /^(?:19|2[01])\d{2}$/),
  cycle: (content) => readWhole(content, /^[12]$/),
};

const YES = ['✓', '✔', '☑', 'v', 'х', 'x', '+', 'иа', 'да', 'yes', 'true', '1', 'истина', 'бар'].map(folded);
const NO = ['–', '-', '☐', 'жок', 'нет', 'no', 'false', '0', 'ложь'].map(folded);

function readTick(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  if (YES.includes(folded(written))) return { value: true };
  if (NO.includes(folded(written))) return { nothing: true };
  return wrong('form/choice', { value: written, allowed: '✓' });
}

function readInteger(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  const digits =
    content.kind === 'number' ? String(content.value) : written.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : wrong('form/number', { value: written });
}

function readWhole(content: Readable, pattern: RegExp): CellValue {
  const written = oneLine(writtenIn(content));
  return pattern.test(written) ? { value: Number(written) } : wrong('form/term', { value: written });
}

function readNumber(content: Readable): CellValue {
  const written = oneLine(writtenIn(content)).replace(/^№\s*|[.)]$/g, '');
  if (/^\d{1,6}$/.test(written)) return { value: Number(written) };
  const id = written.toLowerCase();
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id) ? { value: id } : wrong('form/row-number', { value: written });
}

/** `p26-02`, `min-jol/p26-02`, and what the list shows: «p26-02 – «Қысқы жол»». */
function readPlanItem(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  const [, ref] = /^([a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?)(?:\s+[–—-]\s.*)?$/i.exec(written) ?? [];
  return ref === undefined ? wrong('form/plan-item', { value: written }) : { value: ref.toLowerCase() };
}

/** The same, or what was written: a report may tell of a measure in words. */
function readReportedItem(content: Readable): CellValue {
  const item = readPlanItem(content);
  return 'value' in item ? item : { value: oneLine(writtenIn(content)) };
}

function address(written: string): string {
  return /^www\./i.test(written) ? `https://${written}` : written;
}

function bodyNamed(written: string, bodies: KnownBodies): CellValue {
  const id = bodies.idOf(written);
  if (id !== undefined) return { value: id };
  return wrong('form/body', { value: written }, bodies.nearest(written));
}

function namesIn(line: string): string[] {
  return line
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readBodies(content: Readable, { bodies }: ValueContext): CellValue {
  const ids: string[] = [];
  for (const line of linesOf(writtenIn(content))) {
    const names = bodies.idOf(line) === undefined ? namesIn(line) : [line];
    for (const name of names) {
      const found = bodyNamed(name, bodies);
      if (!('value' in found)) return found;
      ids.push(String(found.value));
    }
  }
  return { value: ids };
}

function readChoice(content: Readable, choices: readonly Choice[]): CellValue {
  const written = oneLine(writtenIn(content));
  const wordsOf = ({ value, label: key, formerly = [] }: Choice) =>
    [String(value), ...LANGUAGES.map((language) => label(key, language)), ...formerly].map(folded);
  const wanted = folded(written);
  const found =
    choices.find((choice) => wordsOf(choice).includes(wanted)) ??
    choices.find((choice) => wordsOf(choice).map(withoutGender).includes(withoutGender(wanted)));
  return found === undefined
    ? wrong('form/choice', { value: written, allowed: allowed(choices.map((choice) => choice.label)) })
    : { value: found.value };
}

/** A Russian adjective or participle without what agrees with its noun: «отменён», «отменена» and «отменено» say the same. */
function withoutGender(word: string): string {
  return word.replace(/(?:[оыи]й|[ая]я|[оеыи]е|[оаы])$/, '');
}

function allowed(keys: readonly LabelKey[]): Trilingual {
  return inEachLanguage((language) => keys.map((key) => label(key, language)).join(', '));
}
