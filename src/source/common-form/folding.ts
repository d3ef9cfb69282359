/** The text of a block scalar, with its line breaks as the header wants them. */
export function chomped(lines: readonly string[], header: string): string {
  const last = lines.findLastIndex((line) => line !== '') + 1;
  const said = lines.slice(0, last);
  const text = header.startsWith('|') ? said.join('\n') : joined(said);
  if (header.endsWith('-')) return text;
  return header.endsWith('+') ? text + '\n'.repeat(lines.length - last + 1) : `${text}\n`;
}

/** Lines folded into one: a line break is a space, each blank line a line break. */
function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(?<!^|\n)\n(?!\n|$)/g, ' ')
    .replace(/(?<=[^\n])\n(\n+)/g, '$1');
}

/** Quoted text on several lines, none of them blank and each further in than `indent`. */
export function unfolded(written: string, indent: number): string | undefined {
  if (!written.includes('\n')) return written;
  const lines = written.split('\n');
  const trimmed = lines.map((line, index) => {
    const end = index === lines.length - 1 ? line : line.replace(/(?<! ) +$/, '');
    return index === 0 ? end : end.replace(/^ +/, '');
  });
  const deep = lines.slice(1).every((line) => line.search(/[^ ]|$/) > indent);
  return deep && !trimmed.slice(1, -1).includes('') ? trimmed.join(' ') : undefined;
}
