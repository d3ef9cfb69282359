/**
 * Text of a file made safe for a terminal or a report: control characters, bidirectional controls and lone surrogates
 * are shown by their number, so that no escape sequence runs and nothing is displayed in another order than it is
 * written. So are signs that would make a line of a CI server's log a command: `::` at its beginning (GitHub), `##[` and
 * `##vso[` anywhere (GitHub, Azure).
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown by number
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]|:(?=:)(?<=^\s*:)|#(?=#[\w.-]*\[)/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
