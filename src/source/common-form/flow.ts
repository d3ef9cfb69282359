import { resolvePlain } from '../scalar.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  DOUBLE_QUOTE,
  isKeyCharacter,
  isLetter,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts';

/** Reads a flow collection that ends on its line: `{start: "10:00", end: "10:40"}`, `[data, methodical]`. */
export class FlowReader {
  private readonly text: string;
  private readonly maxDepth: number;
  /** Where the next character stands. */
  at: number;
  /** Keys and values so far. */
  nodes = 0;

  constructor(text: string, start: number, maxDepth: number) {
    this.text = text;
    this.at = start;
    this.maxDepth = maxDepth;
  }

  collection(depth = 1): object | undefined {
    if (depth >= this.maxDepth) return undefined;
    return this.text.charCodeAt(this.at++) === OPEN_BRACE ? this.mapping(depth) : this.sequence(depth);
  }

  private mapping(depth: number): object | undefined {
    const mapping: Record<string, unknown> = {};
    this.skipSpaces();
    while (this.text.charCodeAt(this.at) !== CLOSE_BRACE) {
      const key = this.key();
      const value = key === undefined || mapping[key] !== undefined ? undefined : this.value(depth);
      if (key === undefined || value === undefined || !this.endsEntry(CLOSE_BRACE)) return undefined;
      mapping[key] = value;
    }
    this.at++;
    return mapping;
  }

  private sequence(depth: number): object | undefined {
    const sequence: unknown[] = [];
    this.skipSpaces();
    while (this.text.charCodeAt(this.at) !== CLOSE_BRACKET) {
      const value = this.value(depth);
      if (value === undefined || !this.endsEntry(CLOSE_BRACKET)) return undefined;
      sequence.push(value);
    }
    this.at++;
    return sequence;
  }

  /** Goes behind an entry and its comma; false where something else follows. */
  private endsEntry(close: number): boolean {
    this.nodes += 2;
    this.skipSpaces();
    const next = this.text.charCodeAt(this.at);
    if (next === COMMA) this.at++;
    this.skipSpaces();
    return next === COMMA || next === close;
  }

  private skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  private key(): string | undefined {
    const start = this.at;
    if (!isLetter(this.text.charCodeAt(start))) return undefined;
    while (isKeyCharacter(this.text.charCodeAt(this.at))) this.at++;
    const key = this.text.slice(start, this.at);
    if (!this.text.startsWith(': ', this.at)) return undefined;
    this.at += 2;
    this.skipSpaces();
    return key;
  }

  private value(depth: number): unknown {
    const code = this.text.charCodeAt(this.at);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.collection(depth + 1);
    const quoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    const form = quoted ? FLOW_QUOTED : FLOW_PLAIN;
    const start = this.at;
    form.lastIndex = start;
    if (!form.test(this.text)) return undefined;
    this.at = form.lastIndex;
    if (quoted) return this.text.slice(start + 1, this.at - 1);
    const { value, exact } = resolvePlain(this.text.slice(start, this.at));
    return exact ? value : undefined;
  }
}

/** Text in quotes without an escape. */
const FLOW_QUOTED = /(?:"[^"\\\n]*"|'[^'\n]*')(?= *[,\]}])/y;
/** Text that begins with no indicator and holds none that could mean something in a flow collection. */
const FLOW_PLAIN = /[^\s,[\]{}#&*!|>'"%@`?:-][^,[\]{}#:\n]*?(?<! )(?= *[,\]}])/y;
