import type { Entry } from '../../diagnostics/catalogue/entry.ts';
import { areaOf, CATALOGUE, type Code } from '../../diagnostics/catalogue/index.ts';
import type { Explanation } from '../../diagnostics/explanation.ts';
import { EXPLANATIONS } from '../../generated/explanations.ts';
import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { outlineOf } from '../../i18n/template.ts';
import { cellText, codeText } from '../screens/explain.ts';
import { PLAIN } from './paint.ts';

/** A diagnostic code as a rule of SARIF: what `explain` says of it, as text and as Markdown. */
export function sarifRule(code: Code, language: Language) {
  const { severity, message, rule }: Entry = CATALOGUE[code];
  const explanation = EXPLANATIONS[code];
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: outlineOf(message, language) },
    fullDescription: { text: explanation.meaning[language] },
    help: {
      text: codeText(code, explanation, language, PLAIN),
      markdown: markdownOf(code, explanation, language),
    },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [areaOf(code), ...(rule === undefined ? [] : [rule])],
      precision: 'very-high',
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
    },
  };
}

/** `DeadlineLate` of `deadline/late`. */
function nameOf(code: Code): string {
  return code.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function markdownOf(code: Code, { meaning, example, path, cell }: Explanation, language: Language): string {
  const say = (key: 'wrong' | 'right' | 'settings' | 'fix'): string => text(`explain.${key}`, language, {});
  const { hint }: Entry = CATALOGUE[code];
  const blocks = [meaning[language]];
  if (example?.settings !== undefined) blocks.push(`${say('settings')}:`, fenced(example.settings));
  if (example !== undefined) {
    blocks.push(`\`${example.file}\``, `**${say('wrong')}**`, fenced(example.wrong));
    blocks.push(`**${say('right')}**`, fenced(example.right));
  }
  if (path !== undefined) {
    blocks.push(`**${say('wrong')}**: \`${path.wrong}\``, `**${say('right')}**: \`${path.right}\``);
  }
  if (cell !== undefined) {
    blocks.push(text('explain.cell', language, { field: label(cell.field, language) }));
    blocks.push(
      `**${say('wrong')}**: ${cellText(cell.wrong, language)}`,
      `**${say('right')}**: ${cellText(cell.right, language)}`,
    );
  }
  const advice = hint === undefined ? '' : outlineOf(hint, language);
  if (/\p{L}/u.test(advice)) blocks.push(`**${say('fix')}**: ${advice}`);
  return `${blocks.join('\n\n')}\n`;
}

function fenced(lines: string): string {
  return `\`\`\`yaml\n${lines}\n\`\`\``;
}
