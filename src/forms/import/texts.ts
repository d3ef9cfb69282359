import { isLanguage, type Language } from '../../i18n/language.ts';
import { oneLine } from '../../i18n/text.ts';

/** Paragraphs as they stand: spaces put right, empty lines at the ends left off. */
export function paragraphs(text: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => oneLine(line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a vertical tab is how Word breaks a line
const LINE_BREAK = /\r\n|[\n\r\u000b\u0085\u2028\u2029]/;
const IN_LANGUAGE = /^\s*(kk|ru|en|қаз|каз|рус|анг|eng|rus|kaz)\s*:\s*/i;
const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  қаз: 'kk',
  каз: 'kk',
  kaz: 'kk',
  рус: 'ru',
  rus: 'ru',
  анг: 'en',
  eng: 'en',
};

/** A text, or one per language where its lines begin with «kk:», «ru:», «en:». */
export function localized(text: string, tidy: (text: string) => string): unknown {
  const parts = byLanguage(text.split(LINE_BREAK));
  if (parts === undefined) return tidy(text);
  return Object.fromEntries(parts.map(([language, lines]) => [language, tidy(lines.join('\n'))]));
}

/** Lines by the language that they are marked with; undefined where they do not begin with such a mark. */
function byLanguage(lines: readonly string[]): [Language, string[]][] | undefined {
  const parts: [Language, string[]][] = [];
  for (const line of lines.filter((line, index) => index > 0 || line.trim() !== '')) {
    const mark = languageMark(line);
    if (mark !== undefined && parts.some(([language]) => language === mark)) return undefined;
    if (mark !== undefined) parts.push([mark, [line.replace(IN_LANGUAGE, '')]]);
    else if (parts.length === 0) return undefined;
    else parts.at(-1)?.[1].push(line);
  }
  return parts.length === 0 ? undefined : parts;
}

function languageMark(line: string): Language | undefined {
  const name = IN_LANGUAGE.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return isLanguage(name) ? name : LANGUAGE_NAMES[name];
}

export function linesOf(text: string): string[] {
  const lines = text
    .split(LINE_BREAK)
    .map((line) => oneLine(line).replace(/^[-–—•·*]\s+|(?<!\s)\s*;$/g, ''))
    .filter((line) => line !== '');
  // A numbered list is a list; «2027 жылғы …» is a text.
  const numbered =
    lines.length > 1 && lines.every((line, index) => new RegExp(`^${index + 1}[.)]\\s`).test(line));
  return numbered ? lines.map((line) => line.replace(/^\d+[.)]\s+/, '')) : lines;
}

/** One entry a line; neighbouring lines marked with different languages are one entry. */
export function listIn(text: string): unknown[] {
  const entries: (string | Partial<Record<Language, string>>)[] = [];
  for (const line of linesOf(text)) {
    const mark = languageMark(line);
    const last = entries.at(-1);
    if (mark === undefined) entries.push(line);
    else if (typeof last === 'object' && !(mark in last)) last[mark] = line.replace(IN_LANGUAGE, '');
    else entries.push({ [mark]: line.replace(IN_LANGUAGE, '') });
  }
  return entries;
}
