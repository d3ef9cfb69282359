/** Columns of a terminal that every screen fits into. */
export const COLUMNS = 80;

/** A text on lines of at most 80 columns, broken between words, each line behind `indent`. */
export function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== indent && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return line === indent ? lines : [...lines, line];
}
