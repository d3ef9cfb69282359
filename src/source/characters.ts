import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';

/** Problems of this sort that are told of one file; one file of binary data has thousands. */
const MOST = 20;

/**
 * Characters that no text needs and that hide or mislead: control characters but tab and line ends, byte order marks,
 * bidirectional controls, line and paragraph separators, code points that are no characters, halves of pairs.
 */
const UNITS =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufeff\\ufffe\\uffff';
const FORBIDDEN = new RegExp(
  `[${UNITS}\\p{Surrogate}]|[\\u{1fffe}\\u{1ffff}\\u{2fffe}\\u{2ffff}\\u{10fffe}\\u{10ffff}]`,
  'u',
);

/** Units of which some are forbidden characters or parts of them: a quick look that clears all but a few files. */
const SUSPECT = new RegExp(`[${UNITS}\\ud800-\\udfff]`);

/** Each forbidden character of a file's text, at its place. */
export function forbiddenCharacters(path: string, text: string, lines: LineIndex): Diagnostic[] {
  if (!SUSPECT.test(text) || !FORBIDDEN.test(text)) return [];
  const found: Diagnostic[] = [];
  for (const { 0: character, index } of text.matchAll(new RegExp(FORBIDDEN, 'gu'))) {
    const place = { file: path, span: lines.span(index, index + character.length), path: '' };
    found.push(diagnostic('syntax/control-character', place, { character: nameOf(character) }));
    if (found.length === MOST) break;
  }
  return found;
}

/** `U+202E` for the first forbidden character of a text. */
export function forbiddenName(text: string): string | undefined {
  const character = FORBIDDEN.exec(text)?.[0];
  return character === undefined ? undefined : nameOf(character);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
