import type { Entry } from '../../diagnostics/catalogue/entry.ts';
import { areaOf, CATALOGUE, type Code } from '../../diagnostics/catalogue/index.ts';
import type { Explanation } from '../../diagnostics/explanation.ts';
import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { outlineOf } from '../../i18n/template.ts';
import { printable } from '../report/escape.ts';
import type { Paint } from '../report/report.ts';
import { wrapped } from './wrap.ts';

const INDENT = '    ';

/** A code for people: its message, what it means, an example with its fix, what to do. */
export function codeText(code: Code, explanation: Explanation, language: Language, paint: Paint): string {
  const { severity, rule, message, hint }: Entry = CATALOGUE[code];
  const say = (key: 'wrong' | 'right' | 'settings' | 'fix'): string => text(`explain.${key}`, language, {});
  const { meaning, example, path, cell } = explanation;
  const blocks = [
    [
      [paint.strong(code), text(`report.${severity}`, language, {}), rule].filter(Boolean).join('  '),
      ...wrapped(outlineOf(message, language), ''),
    ],
    wrapped(meaning[language], ''),
  ];
  if (example?.settings !== undefined) blocks.push([`${say('settings')}:`, ...excerpt(example.settings)]);
  if (example !== undefined) {
    blocks.push([paint.quiet(example.file)]);
    blocks.push([`${say('wrong')}:`, ...excerpt(example.wrong).map((line) => paint.error(line))]);
    blocks.push([`${say('right')}:`, ...excerpt(example.right)]);
  }
  if (path !== undefined) {
    blocks.push([`${say('wrong')}:`, paint.error(INDENT + path.wrong)]);
    blocks.push([`${say('right')}:`, INDENT + path.right]);
  }
  if (cell !== undefined) {
    blocks.push([paint.quiet(text('explain.cell', language, { field: label(cell.field, language) }))]);
    blocks.push([`${say('wrong')}:`, paint.error(INDENT + cellText(cell.wrong, language))]);
    blocks.push([`${say('right')}:`, INDENT + cellText(cell.right, language)]);
  }
  const advice = hint === undefined ? '' : outlineOf(hint, language);
  if (/\p{L}/u.test(advice)) blocks.push([`${say('fix')}:`, ...wrapped(advice, INDENT)]);
  return joined(blocks);
}

/** Codes for people, area by area, with what each says. */
export function listText(codes: readonly Code[], language: Language, paint: Paint): string {
  const areas = new Set(codes.map(areaOf));
  const blocks = [...areas].map((area) =>
    codes
      .filter((code) => areaOf(code) === area)
      .flatMap((code) => [
        paint.strong(code),
        ...wrapped(outlineOf(CATALOGUE[code].message, language), INDENT),
      ]),
  );
  return joined([...blocks, [text('explain.list', language, {})]]);
}

/** What stands in a cell; an empty one shows nothing by itself. */
export function cellText(written: string, language: Language): string {
  return written === '' ? text('explain.empty', language, {}) : written;
}

function excerpt(text: string): string[] {
  return text.split('\n').map((line) => INDENT + printable(line));
}

function joined(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
