// Markdown of the reference: what is put into it reads as text, whatever characters it has.

/** Text as prose: characters that mean something to Markdown stand for themselves. */
export function prose(text) {
  return text.replace(/[\\`*_<[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** Text as code within a line. Backticks within it need longer ones around it. */
export function code(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** Text as a block of code in a language. */
export function block(text, language) {
  const longest = Math.max(2, ...(text.match(/^`+/gm) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A table of cells that are Markdown already; `|` in them divides no cells, and columns without a word are left out. */
export function table(headings, rows) {
  const kept = headings.map((_, column) => column === 0 || rows.some((row) => row[column] !== ''));
  const line = (cells) => {
    const shown = cells.filter((_, column) => kept[column]).map((cell) => cell.replaceAll('|', '\\|'));
    return `|${shown.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
  };
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export function link(label, target) {
  return `[${label}](${target})`;
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading) {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '');
  return `#${kept.replaceAll(' ', '-')}`;
}

/** A page: its parts, an empty line between them, those that are empty left out. */
export function page(...parts) {
  return `${parts.flat(Infinity).filter(Boolean).join('\n\n')}\n`;
}
