import { COLON, HASH, isKeyCharacter, isLetter, LINE_FEED, SPACE, HYPHEN } from './characters.ts';

/** Longer ones are left to the whole parser, which has a word on them. */
const LONGEST_KEY = 100;

/** A text in lines, and a place in it that goes from one line that says something to the next. */
export class Lines {
  protected readonly text: string;
  /** First character of the line to be read, behind its indentation; the text's length at the end. */
  protected at = 0;
  /** Column of `at`, from 0; -1 at the end. */
  protected indent = 0;

  /** @param text whose lines end in `\n` alone */
  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the first line that says something, behind the mark that may stand at the start of a document. */
  protected toStart(): void {
    this.toLine(0);
    if (this.indent === 0 && this.text.startsWith('---\n', this.at)) this.toLine(this.at + 4);
  }

  /** Goes to the first line from the line start `from` on that is neither blank nor a comment. */
  protected toLine(from: number): void {
    const { text } = this;
    let start = from;
    for (;;) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      if (at >= text.length) {
        this.at = text.length;
        this.indent = -1;
        return;
      }
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== HASH) {
        this.at = at;
        this.indent = at - start;
        return;
      }
      start = this.endOfLine(at) + 1;
    }
  }

  protected endOfLine(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end === -1 ? this.text.length : end;
  }

  protected skipSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Whether a hyphen that begins an entry of a list stands here. */
  protected isHyphen(at: number): boolean {
    return this.text.charCodeAt(at) === HYPHEN && this.endsWord(at + 1);
  }

  protected endsWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === LINE_FEED || at >= this.text.length;
  }

  /** Where a value is written: behind spaces, unless only a comment or nothing is left of the line. */
  protected valueOnLine(from: number): number | undefined {
    const start = this.skipSpaces(from);
    const code = this.text.charCodeAt(start);
    return code === LINE_FEED || code === HASH || start >= this.text.length ? undefined : start;
  }

  /** A key that begins here, with the colon behind it. */
  protected key(start: number): string | undefined {
    const { text } = this;
    if (!isLetter(text.charCodeAt(start))) return undefined;
    let end = start;
    let hash = 0;
    for (let code = text.charCodeAt(end); isKeyCharacter(code); code = text.charCodeAt(end)) {
      if (end - start >= LONGEST_KEY) return undefined;
      hash = (hash * 31 + code) | 0;
      end++;
    }
    return text.charCodeAt(end) === COLON && this.endsWord(end + 1)
      ? sameKey(text, start, end, hash)
      : undefined;
  }

  /** Where the plain text of a line ends: at the line's end or before a comment; -1 where a key seems to be inside. */
  protected endOfPlain(start: number): number {
    const { text } = this;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || at >= text.length) return at;
      if (code === COLON && this.endsWord(at + 1)) return -1;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return at;
    }
  }

  /** The same end without the spaces before it. */
  protected trimmed(end: number): number {
    let at = end;
    while (this.text.charCodeAt(at - 1) === SPACE) at--;
    return at;
  }
}

/** Keys met before: a document has hundreds of them, and all have the same few dozen. */
const KEYS: (string | undefined)[] = new Array(256).fill(undefined);
const MOST_KEPT = 12;

/** The key in a piece of text, as a string that need not be made anew where it was met before. */
function sameKey(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  const known = KEYS[hash & 255];
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
  const key = text.slice(start, end);
  // A longer piece would keep the whole text in memory.
  if (length <= MOST_KEPT) KEYS[hash & 255] = key;
  return key;
}
