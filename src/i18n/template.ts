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
  return withPlaceholders(template[language], (name) => {
    const value = values[name];
    return typeof value === 'object' ? value[language] : value;
  });
}

/** The template in `language` with a gap for each of its `{placeholders}`: what it says of any values. */
export function outlineOf(template: Trilingual, language: Language): string {
  return withPlaceholders(template[language], () => '…');
}

function withPlaceholders(text: string, filling: (name: string) => string | number | undefined): string {
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (whole, name: string | undefined) =>
    name === undefined ? whole.charAt(0) : String(filling(name) ?? whole),
  );
}
