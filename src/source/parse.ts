import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { forbiddenCharacters } from './characters.ts';
import { findInCommonForm } from './common-form/find.ts';
import { readCommonForm } from './common-form/read.ts';
import { compose, type RawProblem } from './compose.ts';
import { decode, type SourceFile } from './decode.ts';
import type { Limits } from './limits.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { type Child, locate, type Node, type Range } from './locate.ts';
import { pointerText, type Step } from './pointer.ts';
import { rawDiagnostic } from './raw-diagnostic.ts';

/** A file that parsed: plain data, and the place of every part of it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Mappings, lists, strings, numbers, booleans and null; `__proto__` is a key like any other. */
  readonly data: unknown;
  /**
   * Where the value (or key) at `pointer` is written; of what is not there, the nearest thing that holds it.
   *
   * @param word a part of the value's text to point at; the whole value where it is not written like that
   */
  place(pointer: readonly Step[], part?: 'value' | 'key', word?: string): Place;
  /** A scalar as it is written in the file; undefined for a collection. */
  textAt(pointer: readonly Step[]): string | undefined;
}

/** A text that the parser gave up on, for `explainSyntax`. */
export interface SyntaxFailure {
  readonly path: string;
  readonly text: string;
  readonly limits: Limits;
  /** Where it gave up. */
  readonly offset: number;
  /** Why, in the parser's own words. */
  readonly reason: string;
}

export interface Parsed {
  /** Absent where there is no data to speak of. */
  readonly source?: Source;
  /** `failure` where the parser gave up. */
  readonly failure?: SyntaxFailure;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes → text → YAML → data, in one pass over each. Nothing is thrown; what may not be in a file is told.
 *
 * @param flawless whether it is known that nothing will be
 */
export function parseSource(file: SourceFile, limits: Limits, flawless = false): Parsed {
  const { path, bytes } = file;
  if (bytes.length > limits.maxBytes) {
    const params = { size: bytes.length, limit: limits.maxBytes };
    return { diagnostics: [diagnostic('syntax/too-large', wholeFile(path), params)] };
  }
  const decoded = decode(file);
  if ('diagnostic' in decoded) return { diagnostics: [decoded.diagnostic] };
  const { text } = decoded;
  const lines = createLineIndex(text);
  const characters = flawless ? [] : forbiddenCharacters(path, text, lines);
  const data = characters.length === 0 ? readCommonForm(text, limits) : undefined;
  if (data !== undefined) return { source: createSource(path, text, data, lines, true), diagnostics: [] };
  return parseWhole(path, text, characters, lines, limits);
}

/** Whatever is not in the common form, and every problem of the YAML itself. */
function parseWhole(
  path: string,
  text: string,
  characters: readonly Diagnostic[],
  lines: LineIndex,
  limits: Limits,
): Parsed {
  const parsed = eventsOf(text, limits);
  if ('offset' in parsed) {
    // A hidden character is often the very cause; then it says more than the parser can.
    if (characters.length > 0) return { diagnostics: characters };
    return { failure: { path, text, limits, ...parsed }, diagnostics: [] };
  }
  const { data, problems } = compose(parsed.events, text, limits);
  const diagnostics = [...characters, ...problems.map((problem) => rawDiagnostic(problem, path, lines))];
  if (problems.some(endsReading)) return { diagnostics };
  return { source: createSource(path, text, data, lines, false), diagnostics };
}

/** What leaves no data worth looking at. */
function endsReading({ code }: RawProblem): boolean {
  return code === 'syntax/empty' || code === 'syntax/too-complex' || code === 'syntax/multiple-documents';
}

function eventsOf(text: string, limits: Limits): { events: Event[] } | { offset: number; reason: string } {
  try {
    return { events: parseEvents(text, { maxDepth: limits.maxDepth }) };
  } catch (error) {
    if (error instanceof YAMLException) return { offset: error.mark?.position ?? 0, reason: error.reason };
    throw error;
  }
}

/** Places of a file that are looked for along its lines. */
const MOST_BY_LINES = 50;

function createSource(
  path: string,
  text: string,
  data: unknown,
  lines: LineIndex,
  commonForm: boolean,
): Source {
  let root: Node | undefined;
  let asked = 0;

  // The events are not kept: few files are ever asked for places, and those are parsed again in a moment. Where many are
  // asked for, going along the lines to each would take longer than that.
  function find(pointer: readonly Step[]): { child: Child | undefined; found: number } {
    const place = commonForm && ++asked <= MOST_BY_LINES ? findInCommonForm(text, pointer) : undefined;
    if (place !== undefined) return place;
    root ??= locate(parseEvents(text, {}), text);
    let child: Child | undefined = root === undefined ? undefined : { node: root };
    let found = 0;
    for (const step of pointer) {
      const next: Child | undefined = child?.node.children?.get(step);
      if (next === undefined) break;
      child = next;
      found++;
    }
    return { child, found };
  }

  function rangeOf(pointer: readonly Step[], part: 'value' | 'key', word: string | undefined): Range {
    const { child, found } = find(pointer);
    if (child === undefined) return { start: 0, end: 0 };
    if (part === 'key' && found === pointer.length && child.key !== undefined) return child.key;
    return word === undefined ? child.node : wordRange(child.node, word, text);
  }

  return {
    path,
    text,
    data,
    place(pointer, part = 'value', word) {
      const { start, end } = rangeOf(pointer, part, word);
      return { file: path, span: lines.span(start, end), path: pointerText(pointer) };
    },
    textAt(pointer) {
      const { child, found } = find(pointer);
      const written = found === pointer.length ? child?.node.written : undefined;
      return written && text.slice(written.start, written.end);
    },
  };
}

/** Where a word first stands in a scalar's own text, as a word and not inside another. */
function wordRange(node: Node, word: string, text: string): Range {
  if (node.written === undefined) return node;
  const { start } = node.written;
  const written = text.slice(start, node.written.end);
  for (let at = written.indexOf(word); at !== -1; at = written.indexOf(word, at + 1)) {
    const around = `${written[at - 1] ?? ' '}${written[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{M}]/u.test(around)) {
      return { start: start + at, end: start + at + word.length };
    }
  }
  return node;
}
