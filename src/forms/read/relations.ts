import type { Parts } from './container.ts';
import { elementsIn, parseXml } from './xml.ts';

/** A part that another one refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its address: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** The parts that a part refers to, in this package; those of the package itself for an empty name. Throws as `parseXml` does. */
export function relationsOf(parts: Parts, name: string): Relation[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const list = parts.read(`${folder}_rels/${name.slice(folder.length)}.rels`);
  if (list === undefined) return [];
  return elementsIn(parseXml(list), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      // Resolved as any address is: `../styles.xml`, `/xl/styles.xml`.
      target: decodeURIComponent(new URL(Target, `file:///${folder}`).pathname).slice(1),
    }));
}
