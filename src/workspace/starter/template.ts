import { LANGUAGES, type Language } from '../../i18n/language.ts';

const MARKED = new RegExp(`^(${LANGUAGES.join('|')})\\|(?: |$)`);

/**
 * A template of `data/init/` as it stands in a workspace: of the lines that begin with `kk|`, `ru|` or `en|` those of
 * the language, without that mark, and `{{name}}` replaced by its value. Throws where a value is not given.
 */
export function fillStarter(
  template: string,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  const lines = template.split('\n').flatMap((line) => {
    const mark = MARKED.exec(line);
    if (mark === null) return [line];
    return mark[1] === language ? [line.slice(mark[0].length)] : [];
  });
  return lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {{${name}}}`);
    return value;
  });
}
