import { maskPath } from '../../diagnostics/personal.ts';
import type { CellProblem } from '../../forms/import-workbook.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { printable } from './escape.ts';
import type { Paint } from './report.ts';
import { toned } from './text.ts';

/** One problem of a filled-in form with its hint, a blank line after it: `min-jol.xlsx Іс-шаралар!C5 қате …`. */
export function cellProblemText(
  file: string,
  problem: CellProblem,
  language: Language,
  paint: Paint,
): string {
  const { sheet, cell, severity, message, hint, code, rule } = problem;
  const at = [sheet, cell].filter((part) => part !== undefined).join('!');
  const name = maskPath(file);
  const place = paint.strong(printable(at === '' ? name : `${name} ${at}`));
  const tone = toned(severity, paint)(text(`report.${severity}`, language, {}));
  const mark = paint.quiet(`[${code}]${rule === undefined ? '' : ` ${rule}`}`);
  const lines = [`${place} ${tone} ${printable(message)} ${mark}`];
  if (hint !== undefined) lines.push(`  → ${printable(hint)}`);
  return `${lines.join('\n')}\n`;
}
