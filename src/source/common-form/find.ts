import type { Step } from '../pointer.ts';
import { type Child, firstLine, type Range } from '../locate.ts';
import { BACKSLASH, DOUBLE_QUOTE, LINE_FEED, SINGLE_QUOTE, SPACE } from './characters.ts';
import { Lines } from './lines.ts';

/** A place, and how many steps of the pointer lead to it: of what is not there, the nearest thing that holds it. */
export interface FoundPlace {
  readonly child: Child;
  readonly found: number;
}

/**
 * Where the value at a pointer is written in a text that `readCommonForm` has read. It goes along the lines, passing
 * over what stands further in, so that telling a problem costs next to nothing.
 *
 * @returns undefined for what stands inside a flow collection: `locate` knows that
 */
export function findInCommonForm(text: string, pointer: readonly Step[]): FoundPlace | undefined {
  return text.includes('\r') ? undefined : new Finder(text).find(pointer);
}

/** A value on the way: where it begins, and what it is. */
interface Value {
  /** Undefined for a value that is not written. */
  readonly start?: number;
  /** Column of a block collection; undefined for anything else. */
  readonly column?: number;
  /** What of the lines below belongs to it stands further in than this. */
  readonly indent: number;
  readonly key?: Range;
}

class Finder extends Lines {
  find(pointer: readonly Step[]): FoundPlace | undefined {
    this.toStart();
    let value: Value = { start: this.at, column: 0, indent: -1 };
    let holder: Range = { start: this.at, end: this.at };
    let found = 0;
    for (const step of pointer) {
      if (value.column === undefined) {
        if (this.isFlow(value)) return undefined;
        break;
      }
      const collection = firstLine(this.text, value.start ?? 0);
      const next: Value | undefined = this.enter(value.column, step);
      if (next === undefined) break;
      holder = collection;
      value = next;
      found++;
    }
    const node = this.rangeOf(value, holder);
    return { child: value.key === undefined ? { node } : { node, key: value.key }, found };
  }

  /** Goes to the value under a key or index of the block collection that begins at the line to be read. */
  private enter(column: number, step: Step): Value | undefined {
    const start = this.at;
    const found = this.isHyphen(start) ? this.enterSequence(column, step) : this.enterMapping(column, step);
    // The nearest thing that holds what is not there is the collection itself.
    if (found === undefined) this.at = start;
    return found;
  }

  private enterMapping(column: number, step: Step): Value | undefined {
    do {
      const key = this.key(this.at) ?? '';
      if (key === step) {
        const range = { start: this.at, end: this.at + key.length };
        return { ...this.valueBehind(range.end + 1, column, true), key: range };
      }
      do this.toLine(this.endOfLine(this.at) + 1);
      while (this.indent > column || (this.indent === column && this.isHyphen(this.at)));
    } while (this.indent === column);
    return undefined;
  }

  private enterSequence(column: number, step: Step): Value | undefined {
    for (let index = 0; this.indent === column && this.isHyphen(this.at); index++) {
      if (index === step) return this.entry(column);
      do this.toLine(this.endOfLine(this.at) + 1);
      while (this.indent > column);
    }
    return undefined;
  }

  private entry(column: number): Value {
    const start = this.skipSpaces(this.at + 1);
    if (!this.isHyphen(start) && this.key(start) === undefined) return this.valueBehind(start, column, false);
    this.indent = column + start - this.at;
    this.at = start;
    return { start, column: this.indent, indent: column };
  }

  private valueBehind(from: number, indent: number, ofKey: boolean): Value {
    const start = this.valueOnLine(from);
    if (start !== undefined) return { start, indent };
    this.toLine(this.endOfLine(from) + 1);
    const list = this.isHyphen(this.at);
    if (this.indent > indent) {
      const block = list || this.key(this.at) !== undefined;
      return { start: this.at, indent, ...(block ? { column: this.indent } : {}) };
    }
    return ofKey && list && this.indent === indent ? { start: this.at, indent, column: indent } : { indent };
  }

  private isFlow({ start }: Value): boolean {
    return start !== undefined && '[{'.includes(this.text.charAt(start));
  }

  /** @param holder the collection that holds the value, told where nothing is written */
  private rangeOf({ start, column, indent, key }: Value, holder: Range): Child['node'] {
    if (start === undefined) return key ?? holder;
    if (column !== undefined) return firstLine(this.text, start);
    switch (this.text.charAt(start)) {
      case '[':
      case '{':
        return { start, end: start + 1 };
      case '|':
      case '>':
        return this.block(start, indent);
      case '"':
      case "'":
        return this.quoted(start);
      default:
        return this.plain(start, indent);
    }
  }

  private quoted(start: number): Child['node'] {
    const { text } = this;
    const quote = text.charCodeAt(start);
    let at = start + 1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (quote === DOUBLE_QUOTE && code === BACKSLASH) at++;
      else if (code === quote) {
        if (quote !== SINGLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) break;
        at++;
      }
    }
    return { start, end: at + 1, written: { start: start + 1, end: at } };
  }

  /** Told at its first line, as of a mapping or list. */
  private block(header: number, indent: number): Child['node'] {
    const begin = this.endOfLine(header) + 1;
    let first = begin;
    while (this.text.charCodeAt(first) === LINE_FEED || this.text.charCodeAt(first) === SPACE) first++;
    this.toLine(begin);
    while (this.indent > indent) this.toLine(this.endOfLine(this.at) + 1);
    const end = this.indent === -1 ? this.text.length : this.at - this.indent;
    return { start: first, end: this.endOfLine(first), written: { start: begin, end } };
  }

  private plain(start: number, indent: number): Child['node'] {
    let end = start;
    let from = start;
    do {
      end = this.trimmed(this.endOfPlain(from));
      this.toLine(this.endOfLine(from) + 1);
      from = this.at;
    } while (this.indent > indent);
    return { start, end, written: { start, end } };
  }
}
