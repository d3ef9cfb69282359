// What the compiled acceptors and validators call. ajv has it too, but in CommonJS, and its formats with those of all JSON Schema.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many characters a text has; a pair of surrogates is one. */
export function lengthOf(text) {
  return text.length - (text.match(PAIR)?.length ?? 0);
}

export function isMapping(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many keys a mapping has. */
export function sizeOf(mapping) {
  let size = 0;
  for (const _ in mapping) size++;
  return size;
}

/** The errors and more of them, the former ones not copied; `null` stands for none. */
export function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

/** The formats that the schemas use. */
export const formats = {
  date: isDate,
  /** For all but its day the schemas have a pattern. */
  'date-time': (text) => isDate(text.slice(0, 10)),
};

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Whether a text is a day that its month has. */
function isDate(text) {
  if (!DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** None for a month that there is not. */
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : month >= 1 && month <= 12 ? 31 : 0;
}
