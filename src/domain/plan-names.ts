import { sameName, type Text, textsOf } from '../i18n/text.ts';

/**
 * The measures of a plan year that a name means: `<body>/<id>`, or where the authorised body writes only `<id>`, each
 * measure of that id. One is what a name should mean; none or several is an error of whoever wrote it.
 *
 * @param known references of the year's measures
 */
export function itemsNamed(name: string, known: ReadonlySet<string>): string[] {
  if (name.includes('/')) return known.has(name) ? [name] : [];
  return [...known].filter((ref) => ref.endsWith(`/${name}`));
}

/** Index of the text that says the same in some language; the length of the list where there is none. */
export function placeOf(text: Text, list: readonly Text[]): number {
  const names = new Set(textsOf(text).map(sameName));
  const index = list.findIndex((known) => textsOf(known).some((wording) => names.has(sameName(wording))));
  return index === -1 ? list.length : index;
}
