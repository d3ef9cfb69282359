import { getScalarValue, type ScalarEvent } from 'js-yaml';

/** A plain scalar as the YAML 1.2 core schema reads it, and whether a number is exactly what is written. */
export interface ScalarValue {
  readonly value: string | number | boolean | null;
  readonly exact: boolean;
}

/** What every number begins with, and many dates and times. */
const MAYBE_NUMBER = /^[-+.0-9]/;
const NULL = /^(?:|~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What an unquoted scalar means. Dates, clock times, `yes` and `no` are text. */
export function resolvePlain(text: string): ScalarValue {
  if (!MAYBE_NUMBER.test(text)) {
    // No special word is longer.
    if (text.length > 5) return { value: text, exact: true };
    if (NULL.test(text)) return { value: null, exact: true };
    if (TRUE.test(text)) return { value: true, exact: true };
    return { value: FALSE.test(text) ? false : text, exact: true };
  }
  if (INTEGER.test(text)) {
    const value = Number(text);
    return { value, exact: Number.isSafeInteger(value) };
  }
  if (FLOAT.test(text)) {
    const value = Number(text);
    return { value, exact: Number.isFinite(value) };
  }
  if (NOT_FINITE.test(text)) return { value: 0, exact: false };
  return { value: text, exact: true };
}

/** The text that a scalar stands for. A line in it ends with a line feed, also where an escape wrote another end: `\r\n`. */
export function scalarText(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}
