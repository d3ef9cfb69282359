import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import { MARGINS } from '../typography.ts';

/** Word measures in twentieths of a point. */
export const TWIPS_PER_POINT = 20;
const TWIPS_PER_INCH = 72 * TWIPS_PER_POINT;
const A4 = { short: 11906, long: 16838 };

const margins = {
  left: twips(MARGINS.left),
  right: twips(MARGINS.right),
  top: twips(MARGINS.top),
  bottom: twips(MARGINS.bottom),
  header: twips(MARGINS.header),
  footer: twips(MARGINS.footer),
};

/** The library turns a page that it is told of upright. */
export const PAGE: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { width: A4.short, height: A4.long, orientation: PageOrientation.LANDSCAPE },
  margin: margins,
};

/** Width between the margins, in twips. */
export const TEXT_WIDTH = A4.long - margins.left - margins.right;

/** Height between the margins, in points. */
export const TEXT_HEIGHT = points(A4.short - margins.top - margins.bottom);

export function points(twips: number): number {
  return twips / TWIPS_PER_POINT;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function twips(inches: number): number {
  return Math.round(inches * TWIPS_PER_INCH);
}
