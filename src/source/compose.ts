import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { forbiddenName } from './characters.ts';
import type { SourceCode } from './codes.ts';
import type { Limits } from './limits.ts';
import { resolvePlain, scalarText } from './scalar.ts';

/** A problem of the YAML at a range of the text. */
export interface RawProblem {
  readonly code: SourceCode;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** Offset of what the problem refers back to, such as the first of two equal keys. */
  readonly refersTo?: number;
}

type Mapping = Record<string, unknown>;
type Sequence = unknown[];

/** A collection being filled. */
interface Open {
  /** UTF-16 offset of its first sign. */
  readonly start: number;
  readonly mapping?: Mapping;
  readonly sequence?: Sequence;
  /** NFC form of the keys met, with their offsets. */
  readonly keys: Map<string, number>;
  /** The key that waits for its value; null where the last key was no plain text. */
  key?: string | null;
}

/**
 * Builds plain data from the parser's events and tells everything that a submission may not hold: anchors, aliases,
 * tags, directives, further documents, keys that are no text, keys used twice, merge keys, numbers that would be
 * rounded. One pass over the events; nothing is thrown.
 */
export function compose(
  events: readonly Event[],
  text: string,
  limits: Limits,
): { data: unknown; problems: readonly RawProblem[] } {
  const problems: RawProblem[] = [];
  const stack: Open[] = [];
  let documents = 0;
  let nodes = 0;
  let root: unknown;
  let empty = true;
  /** Where the last scalar ended. */
  let last = 0;

  function problem(
    code: SourceCode,
    start: number,
    end: number,
    params: RawProblem['params'] = {},
    refersTo?: number,
  ): void {
    problems.push({ code, start, end, params, ...(refersTo === undefined ? {} : { refersTo }) });
  }

  /** Puts a finished scalar, or a collection just begun, where it belongs. */
  function place(value: unknown, start: number): void {
    const top = stack.at(-1);
    if (top === undefined) {
      if (documents <= 1) root = value;
      empty = false;
    } else if (top.sequence !== undefined) {
      top.sequence.push(value);
    } else if (top.mapping !== undefined && top.key !== undefined) {
      if (top.key !== null) define(top.mapping, top.key, value);
      delete top.key;
    } else {
      problem('syntax/complex-key', start, start + 1);
      top.key = null;
    }
  }

  function key(top: Open, event: ScalarEvent): void {
    if (event.valueStart < 0) {
      const start = unwrittenKeyAt(text, Math.max(last, top.start));
      problem('syntax/complex-key', start, start + 1);
      top.key = null;
      return;
    }
    const name = scalarText(text, event);
    const form = name.normalize('NFC');
    const [start, end] = [event.valueStart, event.valueEnd];
    const first = top.keys.get(form);
    if (first === undefined) top.keys.set(form, start);
    else problem('syntax/duplicate-key', start, end, { key: name }, first);
    if (form === '<<' && event.style === SCALAR_STYLE.PLAIN) problem('syntax/merge-key', start, end);
    checkValue(name, event);
    // Of two values the first stays, in the data as in the places.
    top.key = first === undefined ? name : null;
  }

  function scalar(event: ScalarEvent): void {
    properties(event);
    const top = stack.at(-1);
    if (top?.mapping !== undefined && top.key === undefined) {
      key(top, event);
      last = Math.max(last, event.valueEnd);
      return;
    }
    last = Math.max(last, event.valueEnd);
    const written = scalarText(text, event);
    checkValue(written, event);
    if (event.style !== SCALAR_STYLE.PLAIN) {
      place(written, event.valueStart);
      return;
    }
    const { value, exact } = resolvePlain(written);
    if (!exact) problem('syntax/number', event.valueStart, event.valueEnd, { value: written });
    place(value, event.valueStart);
    if (stack.length === 0 && value === null) empty = true;
  }

  /** Escapes in double quotes can make what the text itself does not hold. */
  function checkValue(value: string, event: ScalarEvent): void {
    if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return;
    const character = forbiddenName(value);
    // What stands in the text itself is told of at its place.
    if (character !== undefined && forbiddenName(text.slice(event.valueStart, event.valueEnd)) === undefined)
      problem('syntax/control-character', event.valueStart, event.valueEnd, { character });
  }

  function properties(event: {
    anchorStart: number;
    anchorEnd: number;
    tagStart: number;
    tagEnd: number;
  }): void {
    if (event.anchorStart >= 0) problem('syntax/anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) problem('syntax/tag', event.tagStart, event.tagEnd);
  }

  function begin(
    open: Omit<Open, 'keys' | 'start'>,
    event: Exclude<Event, { type: 1 | 6 }> & { start: number; tagStart: number; tagEnd: number },
  ): void {
    properties(event);
    place(open.mapping ?? open.sequence, event.start);
    stack.push({ ...open, start: event.start, keys: new Map() });
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents++;
        if (event.directives.length > 0) problem('syntax/directive', ...directiveAt(text));
        if (documents === 2) problem('syntax/multiple-documents', ...secondDocumentAt(text));
        break;
      case EVENT_ID.SCALAR:
        scalar(event);
        break;
      case EVENT_ID.MAPPING:
        begin({ mapping: {} }, event);
        break;
      case EVENT_ID.SEQUENCE:
        begin({ sequence: [] }, event);
        break;
      case EVENT_ID.ALIAS:
        problem('syntax/alias', event.anchorStart - 1, event.anchorEnd);
        place(null, event.anchorStart);
        break;
      case EVENT_ID.POP:
        stack.pop();
        break;
    }
    if (event.type !== EVENT_ID.POP && ++nodes > limits.maxNodes) {
      problem('syntax/too-complex', 0, 0, { limit: limits.maxNodes });
      break;
    }
  }
  if (empty && problems.length === 0) problem('syntax/empty', 0, 0);
  return { data: root, problems };
}

/** `__proto__` becomes a key like any other. */
function define(mapping: Mapping, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
  else mapping[key] = value;
}

/** The colon or question mark of a key that is not written: behind `from` nothing else is written but comments. */
function unwrittenKeyAt(text: string, from: number): number {
  const between = /^(?:#.*|[^:?#])*/.exec(text.slice(from));
  return from + (between?.[0].length ?? 0);
}

/** The parser gives no offsets for directives and document marks; both stand alone at the start of a line. */
function directiveAt(text: string): [number, number] {
  const match = /^%.*$/m.exec(text);
  return match === null ? [0, 0] : [match.index, match.index + match[0].length];
}

/** The first mark below something that is written, else the last. */
function secondDocumentAt(text: string): [number, number] {
  let mark = 0;
  let written = false;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (/^(?:---|\.\.\.)(?!\S)/.test(line)) {
      mark = index;
      if (written) break;
      written = /^---\s+[^\s#]/.test(line);
    } else if (!/^(?:%|\s*(?:#|$))/.test(line)) {
      written = true;
    }
  }
  return [mark, mark + 3];
}
