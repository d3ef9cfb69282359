import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its prefix, e.g. `w:tbl`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Parses a part, strictly: what is not well-formed, or has a prefix of no namespace, throws. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open: { children: (XmlElement | string)[] }[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [element] = elementsOf(root);
  if (element === undefined) throw new Error('no element');
  return element;
}

export function elementsOf({ children }: Pick<XmlElement, 'children'>): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** All elements of a name within `element`, in document order, it itself included. */
export function descendants(element: XmlElement, name?: string): XmlElement[] {
  const own = name === undefined || element.name === name ? [element] : [];
  return [...own, ...elementsOf(element).flatMap((child) => descendants(child, name))];
}

/** The first of its children that has this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);
}

export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
