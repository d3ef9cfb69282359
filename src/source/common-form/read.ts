import type { Limits } from '../limits.ts';
import { resolvePlain } from '../scalar.ts';
import { BACKSLASH, DOUBLE_QUOTE, HASH, LINE_FEED, SINGLE_QUOTE } from './characters.ts';
import { FlowReader } from './flow.ts';
import { chomped, unfolded } from './folding.ts';
import { Lines } from './lines.ts';

/** What a plain scalar may not begin with, or what this reader leaves to the whole parser. */
const NO_PLAIN_START = new Set([...',[]{}#&*!|>\'"%@`?:'].map((character) => character.charCodeAt(0)));

/**
 * Reads the YAML that people and programs mostly write: block mappings with keys of ASCII letters, lists, plain, quoted
 * and block scalars, flow collections on one line. It gives up at everything else, right or wrong, and the whole parser
 * then reads the file; so it need not know what is wrong, only what is surely right. Four times as fast as that parser.
 *
 * @param text without forbidden characters
 * @returns the data, the same that the whole parser would give and without a problem; undefined where it gave up
 */
export function readCommonForm(text: string, limits: Limits): object | undefined {
  if (text.includes('\t')) return undefined;
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  return unix.includes('\r') ? undefined : new Reader(unix, limits).document();
}

/** Each method returns the value that begins where it is told, and leaves the reader at the next line that says something. */
class Reader extends Lines {
  private readonly limits: Limits;
  /** Keys and values so far. */
  private nodes = 0;

  constructor(text: string, limits: Limits) {
    super(text);
    this.limits = limits;
  }

  document(): object | undefined {
    this.toStart();
    if (this.indent !== 0) return undefined;
    const data = this.mapping(0, 1);
    return this.at === this.text.length && this.nodes < this.limits.maxNodes - 2 ? data : undefined;
  }

  private mapping(indent: number, depth: number): Record<string, unknown> | undefined {
    if (depth >= this.limits.maxDepth) return undefined;
    const mapping: Record<string, unknown> = {};
    do {
      const key = this.key(this.at);
      // What every object has, such as `constructor`, looks like a key met before, and is left to the whole parser.
      if (key === undefined || mapping[key] !== undefined) return undefined;
      const value = this.value(this.at + key.length + 1, indent, depth, true);
      if (value === undefined) return undefined;
      mapping[key] = value;
      this.nodes += 2;
    } while (this.indent === indent);
    return this.indent < indent ? mapping : undefined;
  }

  private sequence(indent: number, depth: number): unknown[] | undefined {
    if (depth >= this.limits.maxDepth) return undefined;
    const sequence: unknown[] = [];
    do {
      const value = this.entry(indent, depth);
      if (value === undefined) return undefined;
      sequence.push(value);
      this.nodes++;
    } while (this.indent === indent && this.isHyphen(this.at));
    return this.indent <= indent ? sequence : undefined;
  }

  /** An entry of a list, which may begin a collection on its own line: `- id: e-1`. */
  private entry(indent: number, depth: number): unknown {
    const start = this.skipSpaces(this.at + 1);
    const column = indent + start - this.at;
    const nested = this.isHyphen(start) ? 'sequence' : this.key(start) === undefined ? undefined : 'mapping';
    if (nested === undefined) return this.value(start, indent, depth, false);
    this.at = start;
    this.indent = column;
    return this[nested](column, depth + 1);
  }

  /**
   * The value behind a key or hyphen: on the same line, on the lines below, or null.
   *
   * @param indent column of the key or hyphen: what belongs to it stands further in
   * @param ofKey a list below a key may stand in the key's own column
   */
  private value(from: number, indent: number, depth: number, ofKey: boolean): unknown {
    const start = this.valueOnLine(from);
    if (start !== undefined) return this.scalar(start, indent, depth);
    this.toLine(this.endOfLine(from) + 1);
    if (this.indent > indent) {
      if (this.isHyphen(this.at)) return this.sequence(this.indent, depth + 1);
      if (this.key(this.at) !== undefined) return this.mapping(this.indent, depth + 1);
      return this.scalar(this.at, indent, depth);
    }
    if (ofKey && this.indent === indent && this.isHyphen(this.at)) return this.sequence(indent, depth + 1);
    return null;
  }

  /** A scalar, or a flow collection. */
  private scalar(start: number, indent: number, depth: number): unknown {
    switch (this.text[start]) {
      case '"':
        return this.doubleQuoted(start, indent);
      case "'":
        return this.singleQuoted(start, indent);
      case '|':
      case '>':
        return this.block(start, indent);
      case '[':
      case '{': {
        const flow = new FlowReader(this.text, start, this.limits.maxDepth - depth);
        const value = flow.collection();
        this.nodes += flow.nodes;
        return value === undefined ? undefined : this.endWith(flow.at, value);
      }
      default:
        return this.plain(start, indent);
    }
  }

  private plain(start: number, indent: number): unknown {
    const { text } = this;
    if (NO_PLAIN_START.has(text.charCodeAt(start)) || this.isHyphen(start)) return undefined;
    let written: string | undefined;
    let begin = start;
    for (;;) {
      const end = this.endOfPlain(begin);
      if (end === -1) return undefined;
      const line = text.slice(begin, this.trimmed(end));
      written = written === undefined ? line : `${written} ${line}`;
      this.toLine(this.endOfLine(end) + 1);
      if (this.indent <= indent) break;
      // The next line goes on with the text, unless a comment or a blank line stands between.
      if (text.charCodeAt(end) !== LINE_FEED || this.at - this.indent !== end + 1) return undefined;
      begin = this.at;
    }
    const { value, exact } = resolvePlain(written);
    return exact ? value : undefined;
  }

  /** Text in double quotes; of the escapes only those of a quote and a backslash. */
  private doubleQuoted(start: number, indent: number): string | undefined {
    const { text } = this;
    let escaped = false;
    let at = start + 1;
    for (; text.charCodeAt(at) !== DOUBLE_QUOTE; at++) {
      const code = text.charCodeAt(at);
      if (at >= text.length) return undefined;
      if (code === BACKSLASH) {
        const next = text.charCodeAt(++at);
        if (next !== DOUBLE_QUOTE && next !== BACKSLASH) return undefined;
        escaped = true;
      }
    }
    const value = unfolded(text.slice(start + 1, at), indent);
    if (value === undefined) return undefined;
    return this.endWith(at + 1, escaped ? value.replace(/\\(.)/g, '$1') : value);
  }

  private singleQuoted(start: number, indent: number): string | undefined {
    const { text } = this;
    let at = text.indexOf("'", start + 1);
    while (at !== -1 && text.charCodeAt(at + 1) === SINGLE_QUOTE) at = text.indexOf("'", at + 2);
    const value = at === -1 ? undefined : unfolded(text.slice(start + 1, at), indent);
    if (value === undefined) return undefined;
    return this.endWith(at + 1, value.replaceAll("''", "'"));
  }

  /** The value, if nothing but a comment follows it on its line. */
  private endWith<T>(end: number, value: T): T | undefined {
    const { text } = this;
    const at = this.skipSpaces(end);
    const code = text.charCodeAt(at);
    if (at < text.length && code !== LINE_FEED && (code !== HASH || at === end)) return undefined;
    this.toLine(this.endOfLine(at) + 1);
    return value;
  }

  /** A block scalar, literal or folded, without a width of its own; a folded one without lines that stand further in. */
  private block(start: number, indent: number): string | undefined {
    const { text } = this;
    const header = text.slice(start, this.endOfLine(start));
    if (!/^[|>][-+]?$/.test(header)) return undefined;
    const begin = start + header.length + 1;
    let first = begin;
    while (text.charCodeAt(first) === LINE_FEED) first++;
    const width = this.skipSpaces(first) - first;
    const lines = width > indent ? this.blockLines(first, width) : undefined;
    // Only where a line stands no further in than the key is it sure that the text ends there.
    if (lines === undefined || lines[0] === '' || this.indent > indent) return undefined;
    if (header.startsWith('>') && lines.some((line) => line.startsWith(' '))) return undefined;
    return chomped([...new Array(first - begin).fill(''), ...lines], header);
  }

  /** The lines from `first` on that stand `width` columns in, without these; the reader is left behind them. */
  private blockLines(first: number, width: number): string[] | undefined {
    const { text } = this;
    const lines: string[] = [];
    let from = first;
    while (from < text.length) {
      const end = this.endOfLine(from);
      const start = this.skipSpaces(from);
      // Lines of too many spaces, and a last line without a line break, are read in two ways.
      if (end === text.length || (start === end && end - from > width)) return undefined;
      if (start < end && start - from < width) break;
      lines.push(text.slice(from + width, end));
      from = end + 1;
    }
    const comment = text.charCodeAt(this.skipSpaces(from)) === HASH;
    this.toLine(from);
    return comment ? undefined : lines;
  }
}
