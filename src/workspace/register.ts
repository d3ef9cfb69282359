import { sameName, textsOf } from '../i18n/text.ts';
import type { Bodies, Body } from '../schema/types.ts';

/** The register of state bodies (bodies.yaml), in the order in which documents list them. */
export interface Register {
  readonly bodies: readonly Body[];
  readonly byId: ReadonlyMap<string, Body>;
  /** The authorised body: it receives, so it owes nothing to itself. */
  readonly authority: string;
  /** The body that a name in running text means: one of its names or short names, to the letter but for case and quotes. */
  readonly named: (name: string) => Body | undefined;
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
  return {
    bodies: ordered,
    byId: new Map(ordered.map((body) => [body.id, body])),
    authority,
    named: finderByName(ordered),
  };
}

/** The names are gathered on the first question: most runs ask none. */
function finderByName(bodies: readonly Body[]): Register['named'] {
  let byName: Map<string, Body> | undefined;
  return (name) => {
    byName ??= new Map(
      // Of two bodies with one name the first counts, so it is entered last.
      bodies.toReversed().flatMap((body) => namesOf(body).map((known) => [sameName(known), body])),
    );
    return byName.get(sameName(name));
  };
}

function namesOf({ name, short }: Body): string[] {
  return [...textsOf(name), ...(short === undefined ? [] : textsOf(short))];
}
