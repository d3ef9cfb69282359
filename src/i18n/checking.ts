import type { Language, Trilingual } from './language.ts';
import { fillTemplate, type Placeholder, type TemplateValue } from './template.ts';

/** What each check of files says, whatever it finds; apart from the other messages, so that a clean file waits for none. */
const CHECKING = {
  summary: {
    kk: 'Файлдар: {files}. Қателер: {errors}. Ескертулер: {warnings}.',
    ru: 'Файлов: {files}. Ошибок: {errors}. Предупреждений: {warnings}.',
    en: 'Files: {files}. Errors: {errors}. Warnings: {warnings}.',
  },
  progress: {
    kk: 'Тексерілді: {done}/{total}',
    ru: 'Проверено: {done}/{total}',
    en: 'Checked: {done}/{total}',
  },
  standalone: {
    kk: 'Файл жұмыс папкасынан тыс: органдар, мерзімдер, сілтемелер мен қайшылықтар тексерілмеді.',
    ru: 'Файл вне рабочей папки: органы, сроки, ссылки и пересечения не проверены.',
    en: 'The file is outside a workspace: bodies, deadlines, references and clashes were not checked.',
  },
} as const satisfies Record<string, Trilingual>;

type Key = keyof typeof CHECKING;

/** A text of a check in `language` with its values. */
export function checkingText<K extends Key>(
  key: K,
  language: Language,
  values: { readonly [N in Placeholder<(typeof CHECKING)[K]['en']>]: TemplateValue },
): string {
  return fillTemplate(CHECKING[key], values, language);
}
