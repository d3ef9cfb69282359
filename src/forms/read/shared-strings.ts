import { elementsIn, type XmlElement } from './xml.ts';

/** The texts that cells refer to by number; undefined stands for one that cannot be read. */
export function sharedStrings(table: XmlElement): (string | undefined)[] {
  return elementsIn(table, 'si').map(textIn);
}

/** Of a text's parts these are no text of the cell: how it looks, and how it is pronounced. */
const UNREAD: readonly string[] = ['rPr', 'rPh', 'phoneticPr', 'extLst'];

/** What a cell shows of a text, its runs put together; undefined where it holds anything that might be text and is not known. */
export function textIn(item: XmlElement): string | undefined {
  let text = '';
  for (const child of item.children) {
    const part = typeof child === 'string' ? blank(child) : partOf(child);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function partOf(element: XmlElement): string | undefined {
  if (UNREAD.includes(element.name)) return '';
  if (element.name === 't') return plainText(element);
  return element.name === 'r' ? textIn(element) : undefined;
}

/** The text of an element that holds nothing else. */
export function plainText({ children }: XmlElement): string | undefined {
  return children.every((child) => typeof child === 'string') ? children.join('') : undefined;
}

/** White space between elements is nothing; any other text there might be something. */
function blank(text: string): '' | undefined {
  return text.trim() === '' ? '' : undefined;
}
