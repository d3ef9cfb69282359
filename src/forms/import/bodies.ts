import { suggest } from '../../diagnostics/suggest.ts';
import { inEachLanguage } from '../../i18n/language.ts';
import type { TemplateValue } from '../../i18n/template.ts';
import { sameName, textIn, textsOf } from '../../i18n/text.ts';
import type { Register } from '../../workspace/register.ts';

/** The bodies that a form may name. */
export interface KnownBodies {
  /** The id of a body by its name, in any language, or by the id itself. */
  idOf(written: string): string | undefined;
  /** The name or id that was probably meant. */
  nearest(written: string): string | undefined;
}

/**
 * @param register the workspace's bodies, where there is one
 * @param listed ids and names that the form itself brings along
 */
export function knownBodies(
  register: Register | undefined,
  listed: readonly (readonly [id: string, name: string])[],
): KnownBodies {
  const ids = new Map<string, string>();
  const names: string[] = [];
  const add = (id: string, name: string): void => {
    names.push(name);
    if (!ids.has(sameName(name))) ids.set(sameName(name), id);
  };
  for (const { id, name, short = '' } of register?.bodies ?? []) {
    for (const text of [id, ...textsOf(name), ...textsOf(short)]) if (text !== '') add(id, text);
  }
  // A register knows which bodies there are; without one the form's own list does.
  if (register === undefined) for (const [id, name] of listed) for (const text of [id, name]) add(id, text);
  const anyId = register === undefined && listed.length === 0;
  return {
    idOf: (written) => {
      const wanted = sameName(written);
      return ids.get(wanted) ?? (anyId && /^[a-z0-9][a-z0-9-]{0,63}$/.test(wanted) ? wanted : undefined);
    },
    nearest: (written) => suggest(written, names),
  };
}

/** The name of a body for a message: as the workspace's register has it, else the form's own list, else its id. */
export function bodyNames(
  register: Register | undefined,
  listed: readonly (readonly [id: string, name: string])[],
): (id: string) => TemplateValue {
  return (id) => {
    const name = register?.bodies.find((body) => body.id === id)?.name;
    if (name !== undefined) return inEachLanguage((language) => textIn(name, language));
    return listed.find(([known]) => known === id)?.[1] ?? id;
  };
}
