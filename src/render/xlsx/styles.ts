import { type Font, LINE_COLOR } from '../typography.ts';
import { argb, createFontWriter } from './font.ts';
import { createNumbers } from './numbers.ts';
import { MAIN, part } from './xml.ts';

/** How a cell looks. Texts are wrapped. */
export interface Look {
  readonly font: Font;
  /** `RRGGBB`. */
  readonly fill?: string | undefined;
  /** Whether lines are drawn around it. */
  readonly framed: boolean;
  /** In the middle of the cell, or at its top left. */
  readonly centred: boolean;
}

/** The looks of a workbook; cells refer to them by number. */
export interface Styles {
  readonly numberOf: (look: Look) => number;
  readonly xml: () => string;
}

/** The first font of a workbook: its digits are the unit of column widths. */
const UNIT_FONT: Font = { size: 12 };

/** Every workbook begins with these two, whatever they are said to be. */
const FIRST_FILLS = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>'];

const NO_LINES = '<left/><right/><top/><bottom/><diagonal/>';
const LINES = `${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color ${argb(LINE_COLOR)}/></${side}>`)
  .join('')}<diagonal/>`;

const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const TOP_LEFT = '<alignment horizontal="left" vertical="top" wrapText="1"/>';

export function createStyles(): Styles {
  const fontXml = createFontWriter('name');
  const fonts = createNumbers([fontXml(UNIT_FONT)]);
  const fills = createNumbers(FIRST_FILLS);
  const formats = createNumbers(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  return {
    numberOf: ({ font, fill, framed, centred }) => {
      const fontId = fonts.numberOf(fontXml(font));
      const fillId = fill === undefined ? 0 : fills.numberOf(solid(fill));
      const ids = `numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${framed ? 1 : 0}" xfId="0"`;
      const applied = `applyFont="1"${fillId > 0 ? ' applyFill="1"' : ''}${framed ? ' applyBorder="1"' : ''}`;
      return formats.numberOf(
        `<xf ${ids} ${applied} applyAlignment="1">${centred ? CENTRED : TOP_LEFT}</xf>`,
      );
    },
    xml: () =>
      part(
        [
          `<styleSheet xmlns="${MAIN}">`,
          list('fonts', 'font', fonts.all()),
          list('fills', 'fill', fills.all()),
          list('borders', 'border', [NO_LINES, LINES]),
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
          `<cellXfs count="${formats.all().length}">${formats.all().join('')}</cellXfs>`,
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
          '</styleSheet>',
        ].join(''),
      ),
  };
}

function solid(color: string): string {
  return `<patternFill patternType="solid"><fgColor ${argb(color)}/></patternFill>`;
}

function list(tag: string, item: string, contents: readonly string[]): string {
  const items = contents.map((content) => `<${item}>${content}</${item}>`).join('');
  return `<${tag} count="${contents.length}">${items}</${tag}>`;
}
