import type { Font } from '../../render/xlsx/typography.ts';
import type { Line, Look } from './model.ts';

const GREY = 'FF595959';
const PALE = 'FF8C8C8C';
const RED = 'FFA61C1C';
const BLUE = 'FF1F3864';

/** How a cell of a look is dressed. */
export interface Dress {
  readonly font: Font;
  /** Font of the line in the other language. */
  readonly companion: Font;
  readonly fill?: string;
  readonly border?: 'table' | 'input';
  readonly center?: true;
  readonly indent?: true;
  readonly middle?: boolean;
  /** Number format; text as it is typed for cells to fill in. */
  readonly format?: string;
  /** May be filled in while the sheet is protected. */
  readonly open?: true;
}

const COMPANION: Font = { size: 9, color: GREY };
const AS_TYPED = '@';
const DAY = 'dd.mm.yyyy';
const INPUT = { font: { size: 11 }, companion: COMPANION, border: 'input', open: true } as const;

const FIELD = { ...INPUT, border: 'table', indent: true, middle: true } as const;

export const DRESSES: Readonly<Record<Look, Dress>> = {
  title: { font: { size: 14, bold: true, color: BLUE }, companion: { size: 11, color: GREY } },
  subtitle: { font: { size: 11 }, companion: COMPANION },
  code: { font: { size: 8, color: PALE }, companion: COMPANION },
  band: {
    font: { size: 10, bold: true },
    companion: COMPANION,
    fill: 'FFD3DDEB',
    border: 'table',
    center: true,
    middle: true,
  },
  head: {
    font: { size: 10.5, bold: true },
    companion: COMPANION,
    fill: 'FFE6EBF2',
    border: 'table',
    center: true,
    middle: true,
  },
  section: {
    font: { size: 11, bold: true, color: BLUE },
    companion: COMPANION,
    fill: 'FFD3DDEB',
    border: 'table',
    indent: true,
    middle: true,
  },
  label: {
    font: { size: 11 },
    companion: COMPANION,
    fill: 'FFF3F5F9',
    border: 'table',
    indent: true,
    middle: true,
  },
  hint: {
    font: { size: 9 },
    companion: { size: 8, color: GREY },
    border: 'table',
    indent: true,
    middle: true,
  },
  step: { font: { size: 11 }, companion: COMPANION },
  example: {
    font: { size: 9, italic: true, color: GREY },
    companion: { size: 8, color: GREY },
    fill: 'FFF2F2F2',
    border: 'input',
  },
  'example-date': {
    font: { size: 9, italic: true, color: GREY },
    companion: COMPANION,
    fill: 'FFF2F2F2',
    border: 'input',
    format: DAY,
  },
  fixed: {
    font: { size: 11, bold: true },
    companion: COMPANION,
    fill: 'FFF2F2F2',
    border: 'table',
    indent: true,
    middle: true,
  },
  field: { ...FIELD, format: AS_TYPED },
  'field-date': { ...FIELD, format: DAY },
  'field-long': { ...FIELD, middle: false, format: AS_TYPED },
  input: { ...INPUT, format: AS_TYPED },
  'input-date': { ...INPUT, format: DAY },
  'input-number': { ...INPUT, format: '0' },
  'row-number': { ...INPUT, font: { size: 10, color: GREY }, center: true, format: 'General' },
  plain: { font: { size: 8, color: PALE }, companion: COMPANION },
  'plain-date': { font: { size: 8, color: PALE }, companion: COMPANION, format: DAY },
};

/** What a required cell is filled with as long as it is empty. */
export const MISSING = 'FFFBE3DF';
export const STAR: Font = { size: 10.5, bold: true, color: RED };

export function lineFont(look: Look, { tone }: Line): Font {
  const { font, companion } = DRESSES[look];
  return tone === 'companion' ? companion : font;
}
