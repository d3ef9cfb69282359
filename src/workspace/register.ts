import { sameName, textsOf } from '../i18n/text.ts';
import type { Bodies, Body } from '../schema/types.ts';

/** The register of state bodies (bodies.yaml), in the order in which documents list them. */
export interface Register {
  readonly bodies: readonly Body[];
  readonly byId: ReadonlyMap<string, Body>;
  /** The authorised body: it receives, so it owes nothing to itself. */
  readonly authority: string;
}

/**
 * @param authority id from mediagrid.yaml
 * Bodies with `order` come first, by it; the rest follow as they stand in the file.
 */
export function createRegister(bodies: Bodies, authority: string): Register {
  const ordered = bodies.bodies
    .map((body, index) => ({ body, index }))
    .sort((a, b) => (a.body.order ?? Infinity) - (b.body.order ?? Infinity) || a.index - b.index || 0)
    .map(({ body }) => body);
  return { bodies: ordered, byId: new Map(ordered.map((body) => [body.id, body])), authority };
}

/** The body that a name in running text means: one of its names or short names, to the letter but for case and quotes. */
export function bodyNamed(register: Register, name: string): Body | undefined {
  const wanted = sameName(name);
  return register.bodies.find((body) =>
    [body.name, body.short ?? ''].some((text) => textsOf(text).some((known) => sameName(known) === wanted)),
  );
}
