import type { Language, Trilingual } from './language.ts';

/** A value put into a text; a `Trilingual` is shown in the reader's language. */
export type TemplateValue = string | number | Trilingual;

/** Names of the `{placeholders}` of a template; `{{` and `}}` stand for the braces themselves. */
export type Placeholder<T extends string> = T extends `${infer Head}{{${infer Tail}`
  ? Placeholder<Head> | Placeholder<Tail>
  : T extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never;

/** The template in `language` with its `{placeholders}` filled in; an unknown one stays as it is. */
export function fillTemplate(
  template: Trilingual,
  values: Readonly<Record<string, TemplateValue>>,
  language: Language,
): string {
  return template[language].replace(/\{\{|\}\}|\{(\w+)\}/g, (whole, name: string | undefined) => {
    if (name === undefined) return whole.charAt(0);
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
