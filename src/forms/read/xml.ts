import { SaxesParser } from 'saxes';

/** An element of a part of a workbook. */
export interface XmlElement {
  /** Its name without a prefix; where it is of a vocabulary that is not read, with the address of that in front. */
  readonly name: string;
  /** Values by name; the `id` of a relationship is `r:id`, and attributes of other vocabularies are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Whatever prefix they go by: workbooks, as Office and as the standard's strict form write them, and lists of relationships. */
const VOCABULARIES: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
];
const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Far beyond a filled-in form. */
const MOST_ELEMENTS = 400_000;
const MOST_DEPTH = 40;

/**
 * The root element of a part. CDATA is text like any other; comments and processing instructions are none and leave no
 * gap. Throws where the part is not well-formed UTF-8, holds a document type, which could define entities, or more than
 * can be gone into.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [document];
  let elements = 0;
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > MOST_ELEMENTS || open.length > MOST_DEPTH) throw new Error('too much');
    const name = VOCABULARIES.includes(uri) ? local : `{${uri}}${local}`;
    const element = { name, attributes: valuesOf(Object.values(attributes)), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  const [root] = elementsIn(document);
  if (root === undefined) throw new Error('no element');
  return root;
}

interface Attribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

function valuesOf(attributes: readonly Attribute[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { uri, local, value } of attributes) {
    if (uri === '') values[local] = value;
    else if (RELATIONSHIPS.includes(uri)) values[`r:${local}`] = value;
  }
  return values;
}

/** The elements directly in another; of one name, where one is given. */
export function elementsIn({ children }: Pick<XmlElement, 'children'>, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The elements of a name within the elements of another name: `cellXfs`, `xf`. */
export function elementsWithin(element: XmlElement, list: string, name: string): XmlElement[] {
  return elementsIn(element, list).flatMap((found) => elementsIn(found, name));
}
