import { oneLine } from '../one-line.ts';

/**
 * What no page can hold (HTML's own list: controls, code points that are no characters, halves of pairs) and what
 * turns the order of the text around it. Submissions with such characters are refused; this holds for every other way.
 */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\p{Surrogate}]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as text of a page, also inside a quoted attribute: no markup in it comes to life; line breaks are spaces. */
export function escapeHtml(text: string): string {
  return oneLine(text.replace(UNFIT, '\ufffd')).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Longer than most words of a language. */
const LONGEST_WORD = 24;

/**
 * The same for text that stands in a column: an address, and a word so long that it would widen the column, may break,
 * after a sign if there is one.
 */
export function escapeWords(text: string): string {
  return escapeHtml(text)
    .split(/(\s+)/)
    .map((word) => (word.length > LONGEST_WORD || word.includes('@') ? withBreaks(word) : word))
    .join('');
}

/** Never within an entity or between a letter and its mark. */
function withBreaks(word: string): string {
  const parts = word.match(/(?:(?:&[a-z#0-9]+;|[^@/_&])\p{M}*){1,24}[@/_]*|[@/_]{1,24}/gu) ?? [word];
  return parts.join('<wbr>');
}

/** A text as a string of a style sheet, its quotes included; also safe inside a `style` element. */
export function cssString(text: string): string {
  const plain = text.replace(UNFIT, '\ufffd').replace(/\s+/g, ' ');
  // Letters and digits are left as they are, so that the style stays readable.
  const escaped = plain.replace(
    /[^\p{L}\p{N} .,–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Letters written from right to left: text with them is kept from ordering what stands beside it. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
}
