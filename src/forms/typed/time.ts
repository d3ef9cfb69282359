import { type ClockTime, parseTime } from '../../law/instant.ts';
import { folded, tidied, withoutStops } from './words.ts';

/** The time of an event as its `time:` has it. */
export type TypedTime =
  | { readonly start: ClockTime; readonly end?: ClockTime }
  | 'all-day'
  | 'to-be-confirmed';

/**
 * Why a text is no time: nothing like one; an hour or minute that no clock shows; «10-15», which may be a quarter past
 * ten or from ten to three.
 */
export type TimeProblem = 'not-a-time' | 'no-such-time' | 'ambiguous';

const ALL_DAY = [
  'күні бойы',
  'күн бойы',
  'тәулік бойы',
  'весь день',
  'целый день',
  'в течение дня',
  'all day',
  'all-day',
].map(folded);
/** How the words for a time that is still open begin, whatever stands before: «время уточняется», «уақыты нақтыланады». */
const OPEN = new RegExp(
  `(?:^|\\s)(?:${['нақтылан', 'уточн', 'белгісіз', 'неизвестно', 'to be confirmed', 'to-be-confirmed', 'to be announced', 'tbc', 'tba'].map(folded).join('|')})`,
);

const HOURS =
  /(\d{1,2}) ?(?:сагат\p{L}*|саг|час\p{L}*|ч|hours?|h)(?![\p{L}])\.?(?: ?(\d{1,2}) ?(?:минут\p{L}*|мин|min|m)?(?![\p{L}\d])\.?)?/gu;
const TO = / (?:до|to|till|until) /g;
const TWELVE_HOURS = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?(?![\p{L}])/gu;
/** «10:00-ден», «11:30-ға»: endings of a number. */
const ENDING = /(\d)-?\p{L}+/gu;
const WORDS = /^(?:сагат\p{L}*|саг|час\p{L}*|с|в|во|от|at|from|дейин|бастап|между|мин\p{L}*|ч)$/u;

/**
 * The time that a person typed in Kazakh, Russian or English: `10:30`, `10.30`, `10-30`, «10 сағ», «сағат 10-да»,
 * «10 ч. 30 мин.», «2 pm», a stretch «10:00–11:30» or «с 10 до 11:30», «күні бойы», «время уточняется». What has two
 * readings is refused, not guessed.
 */
export function parseTypedTime(
  text: string,
): { readonly time: TypedTime } | { readonly problem: TimeProblem } {
  const line = withoutStops(folded(tidied(text)));
  if (ALL_DAY.includes(line)) return { time: 'all-day' };
  if (OPEN.test(line)) return { time: 'to-be-confirmed' };
  const numbers = withoutWords(line);
  if (numbers === undefined) return { problem: 'not-a-time' };
  const ends = endsOf(numbers);
  if (!Array.isArray(ends)) return { problem: ends };
  const [start, end] = ends.map(clockOf);
  if (start === undefined || (ends.length === 2 && end === undefined)) return { problem: 'no-such-time' };
  return { time: end === undefined ? { start } : { start, end } };
}

/** The text with hours and minutes as `h:mm` and no words; undefined where it holds words that say something else. */
function withoutWords(line: string): string | undefined {
  const clocks = line
    .replace(
      TWELVE_HOURS,
      (_, hour: string, minute = '00', half: string) => `${inDay(Number(hour), half)}:${minute}`,
    )
    .replace(HOURS, (_, hour: string, minute = '00') => `${hour}:${minute.padStart(2, '0')} `)
    .replace(TO, ' – ')
    .replace(ENDING, '$1 ');
  const words = clocks.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => !WORDS.test(word))) return undefined;
  return tidied(clocks.replace(/\p{L}+\.?/gu, ' '));
}

function inDay(hour: number, half: string): number {
  // 13 pm shows on no clock; 99 stays wrong.
  if (hour < 1 || hour > 12) return 99;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?`;
const STRETCH = new RegExp(`^(${CLOCK})(?: ?[-–] ?| )(${CLOCK})$`);
const ONE = new RegExp(`^(${CLOCK})$`);

/** The beginning and the end as they are written. */
function endsOf(numbers: string): string[] | TimeProblem {
  const digits = /^(\d{2})(\d{2})$/.exec(numbers);
  if (digits !== null) return [`${digits[1]}:${digits[2]}`];
  if (ONE.test(numbers)) return [numbers];
  const pair = /^(\d{1,2}) ?([-– ]) ?(\d{1,2})$/.exec(numbers);
  if (pair !== null) return endsOfPair(pair[1] ?? '', pair[2] ?? '', pair[3] ?? '');
  const [, start, end] = STRETCH.exec(numbers) ?? [];
  return start === undefined || end === undefined ? 'not-a-time' : [start, end];
}

/** Two bare numbers: «10-30» and «10 30» are an hour and minutes, «10–12» two hours, «10-12» could be either. */
function endsOfPair(first: string, sign: string, second: string): string[] | TimeProblem {
  const minutes = [`${first}:${second}`];
  const laterHour = Number(second) > Number(first) && Number(second) <= 24 && !second.startsWith('0');
  if (!laterHour) return second.length === 2 ? minutes : 'not-a-time';
  if (sign === '–') return [first, second];
  return sign === ' ' && second.length === 2 ? minutes : 'ambiguous';
}

function clockOf(written: string): ClockTime | undefined {
  const [hour = '', minute = '00'] = written.split(/[:.]/);
  return parseTime(`${hour.padStart(2, '0')}:${minute}`);
}
