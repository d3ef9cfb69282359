import type { Fill, RichText, Workbook } from 'exceljs';
import { FIXED_TIME, repack } from '../../render/package.ts';
import { FONT_NAME, type Font } from '../../render/typography.ts';
import { MENDERS } from './menders.ts';

/**
 * A workbook as the bytes of its file: filled in by `fill`, then packed so that the same workbook is the same bytes.
 *
 * @param title name for the file's properties
 */
export async function workbookBytes(title: string, fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'mediagrid';
  workbook.lastModifiedBy = 'mediagrid';
  workbook.title = title;
  workbook.created = FIXED_TIME;
  workbook.modified = FIXED_TIME;
  fill(workbook);
  // Not compressed: it is unpacked again at once.
  const archive = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return repack(new Uint8Array(archive), MENDERS);
}

type ExcelFont = NonNullable<RichText['font']>;

const EXCEL_FONTS = new WeakMap<Font, ExcelFont>();

/** A font in the library's words; the same object for the same font. */
export function excelFont(font: Font): ExcelFont {
  const known = EXCEL_FONTS.get(font);
  if (known !== undefined) return known;
  const made = inLibrarysWords(font);
  EXCEL_FONTS.set(font, made);
  return made;
}

function inLibrarysWords({ size, bold, italic, strike, color }: Font): ExcelFont {
  return {
    name: FONT_NAME,
    family: 1,
    size,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(strike === true ? { strike } : {}),
    ...(color === undefined ? {} : { color: argb(color) }),
  };
}

/** A colour `RRGGBB`, opaque. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color}` };
}

/** A fill of one colour. */
export function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color) };
}
