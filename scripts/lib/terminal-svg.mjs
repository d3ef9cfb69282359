// A terminal screen as a picture that stays text: coloured output, as chalk writes it, to SVG.

const ESCAPE = String.fromCharCode(27);
const CELL = { width: 8.4, height: 19 };
const COLUMNS = 112;
const MARGIN = 16;
const COLORS = { 31: '#ff7b72', 33: '#e3b341' };

/**
 * The SVG of a command and what it printed, in a window of 112 columns at most.
 *
 * @param command the line at the prompt
 * @param output text with SGR sequences: bold, dim, red, yellow
 */
export function terminalSvg(command, output) {
  const prompt = `${ESCAPE}[2m$${ESCAPE}[22m ${ESCAPE}[1m${command}${ESCAPE}[22m`;
  const rows = [prompt, '', ...output.trimEnd().split('\n')].flatMap((line) => inRows(runsOf(line)));
  const columns = Math.max(...rows.flat().map(({ column, text }) => column + [...text].length));
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = rows.length * CELL.height + 2 * MARGIN;
  const lines = rows.map((runs, row) => textOf(runs, MARGIN + (row + 0.75) * CELL.height)).filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" role="img">
<title>${escaped(command)}</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${lines.join('\n')}
</svg>
`;
}

/** The pieces of a line between its colour sequences, with the column each begins in. */
function runsOf(line) {
  const runs = [];
  const state = { bold: false, dim: false, color: undefined };
  let column = 0;
  for (const [index, piece] of line.split(ESCAPE).entries()) {
    const [sequence, code] = index === 0 ? ['', undefined] : (/^\[(\d+)m/.exec(piece) ?? ['']);
    if (index > 0) restyle(state, code);
    const text = piece.slice(sequence.length);
    runs.push({ text, column, style: attributes(state) });
    column += [...text].length;
  }
  return runs;
}

/** The same in rows of the window: what does not fit goes on in the next, as in a terminal. */
function inRows(runs) {
  const rows = [[]];
  for (const { text, column, style } of runs) {
    const letters = [...text];
    for (let at = 0; at < letters.length; ) {
      const row = Math.floor((column + at) / COLUMNS);
      const start = (column + at) % COLUMNS;
      const shown = letters.slice(at, at + COLUMNS - start);
      rows[row] ??= [];
      rows[row].push({ text: shown.join(''), column: start, style });
      at += shown.length;
    }
  }
  return rows;
}

/** A row as text; each run of one style stands where its column is and is as wide as its letters, whatever the font. */
function textOf(runs, y) {
  const spans = runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, column, style }) => {
      const start = text.length - text.trimStart().length;
      const shown = text.trim();
      const x = (MARGIN + (column + start) * CELL.width).toFixed(1);
      const length = ([...shown].length * CELL.width).toFixed(1);
      return `<tspan x="${x}" textLength="${length}"${style}>${escaped(shown)}</tspan>`;
    });
  return spans.length === 0 ? '' : `<text y="${y}" xml:space="preserve">${spans.join('')}</text>`;
}

/** What a colour sequence changes; one that has no picture is an error, so that none is lost. */
function restyle(state, code) {
  if (code === '1') state.bold = true;
  else if (code === '2') state.dim = true;
  else if (code === '22') Object.assign(state, { bold: false, dim: false });
  else if (code === '39') state.color = undefined;
  else if (COLORS[code] !== undefined) state.color = COLORS[code];
  else throw new Error(`no picture of the colour sequence ${code}`);
}

function attributes({ bold, dim, color }) {
  return `${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity=".65"' : ''}${color ? ` fill="${color}"` : ''}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
