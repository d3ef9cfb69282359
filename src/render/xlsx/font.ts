import { FONT_NAME, type Font } from '../typography.ts';

/** A colour `RRGGBB`, opaque. */
export function argb(color: string): string {
  return `rgb="FF${color}"`;
}

/** What a font is, in the order in which Excel itself writes it. @param tag of its name: that of a run has another one */
export function fontXml({ bold, italic, strike, size, color }: Font, tag: 'name' | 'rFont'): string {
  return [
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    strike === true ? '<strike/>' : '',
    `<sz val="${size}"/>`,
    color === undefined ? '' : `<color ${argb(color)}/>`,
    `<${tag} val="${FONT_NAME}"/><family val="1"/>`,
  ].join('');
}
