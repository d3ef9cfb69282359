import { FONT_NAME, type Font } from '../typography.ts';

/** A colour `RRGGBB`, opaque. */
export function argb(color: string): string {
  return `rgb="FF${color}"`;
}

/**
 * What fonts are, in the order in which Excel itself writes it; each is put into words once.
 *
 * @param tag of their names: in a run of text it is another one
 */
export function createFontWriter(tag: 'name' | 'rFont'): (font: Font) => string {
  const written = new Map<Font, string>();
  return (font) => {
    const known = written.get(font);
    if (known !== undefined) return known;
    const xml = fontXml(font, tag);
    written.set(font, xml);
    return xml;
  };
}

function fontXml({ bold, italic, strike, size, color }: Font, tag: string): string {
  return [
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    strike === true ? '<strike/>' : '',
    `<sz val="${size}"/>`,
    color === undefined ? '' : `<color ${argb(color)}/>`,
    `<${tag} val="${FONT_NAME}"/><family val="1"/>`,
  ].join('');
}
