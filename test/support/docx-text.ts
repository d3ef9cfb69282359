import { partsOf } from './office-parts.ts';
import { childOf, descendants, elementsOf, parseXml, textOf, type XmlElement } from './xml.ts';

/** A Word document as text that a golden file can hold: page, footer, paragraphs with their styles, tables row by row. */
export function documentText(bytes: Uint8Array): string {
  const { body, defaults, footer } = documentParts(bytes);
  const page = childOf(childOf(body, 'w:sectPr'), 'w:pgSz')?.attributes ?? {};
  return `${[
    `page ${page['w:w']} x ${page['w:h']} ${page['w:orient']}, ${value(defaults, 'w:lang')}`,
    `footer ${paragraphText(footer)}`,
    ...elementsOf(body).flatMap(blockLines),
  ].join('\n')}\n`;
}

/** The parts of a document that tests look into. */
export function documentParts(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const part = (name: string): XmlElement => parseXml(parts[name] ?? '');
  const [body] = descendants(part('word/document.xml'), 'w:body');
  const [defaults] = descendants(part('word/styles.xml'), 'w:rPrDefault');
  if (body === undefined || defaults === undefined) throw new Error('no body or no defaults');
  return { body, defaults, styles: part('word/styles.xml'), footer: part('word/footer1.xml') };
}

/** Text of the first element of a name within another's `w:val`. */
export function value(element: XmlElement, name: string): string | undefined {
  return descendants(element, name)[0]?.attributes['w:val'];
}

function blockLines(block: XmlElement): string[] {
  if (block.name === 'w:tbl') return tableLines(block);
  return block.name === 'w:p' ? [paragraphText(block)] : [];
}

function tableLines(table: XmlElement): string[] {
  const widths = descendants(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
  const rows = elementsOf(table).filter(({ name }) => name === 'w:tr');
  return [`table «${value(table, 'w:tblCaption')}» ${widths.join(' ')}`, ...rows.flatMap(rowLines)];
}

function rowLines(row: XmlElement): string[] {
  const properties = childOf(row, 'w:trPr');
  const marks = ['w:tblHeader', 'w:cantSplit'].filter((name) => childOf(properties, name) !== undefined);
  const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
  return [`  row ${marks.map((mark) => mark.slice(2)).join(' ')}`.trimEnd(), ...cells.flatMap(cellLines)];
}

function cellLines(cell: XmlElement): string[] {
  const [properties, ...paragraphs] = elementsOf(cell);
  const span = childOf(properties, 'w:gridSpan')?.attributes['w:val'];
  const fill = childOf(properties, 'w:shd')?.attributes['w:fill'];
  const marks = [
    ...(span === undefined ? [] : [`over ${span}`]),
    ...(fill === undefined ? [] : [`#${fill}`]),
  ];
  const [first = '', ...rest] = paragraphs.map(paragraphText);
  return [
    `    | ${marks.length === 0 ? '' : `(${marks.join(' ')}) `}${first}`.trimEnd(),
    ...rest.map((line) => `      ${line}`),
  ];
}

/** `{b 20}` before a text: bold, 20 half points. */
function paragraphText(paragraph: XmlElement): string {
  const properties = descendants(paragraph, 'w:pPr')[0];
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'];
  const before = childOf(properties, 'w:spacing')?.attributes['w:before'];
  const marks = [
    ...(style === undefined ? [] : [style]),
    ...(['w:keepNext', 'w:pageBreakBefore'] as const)
      .filter((name) => childOf(properties, name) !== undefined)
      .map((name) => name.slice(2)),
    ...(before === undefined ? [] : [`+${before}`]),
  ];
  const runs = descendants(paragraph, 'w:r').map(runText);
  return `${marks.length === 0 ? '' : `[${marks.join(' ')}] `}${runs.join('')}`;
}

function runText(run: XmlElement): string {
  const properties = childOf(run, 'w:rPr');
  const marks = ['b', 'i', 'strike'].filter((name) => childOf(properties, `w:${name}`) !== undefined);
  for (const name of ['w:color', 'w:sz']) {
    const set = childOf(properties, name)?.attributes['w:val'];
    if (set !== undefined) marks.push(set);
  }
  return `${marks.length === 0 ? '' : `{${marks.join(' ')}}`}${textOf(run)}`;
}
