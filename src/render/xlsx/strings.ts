import { escapeXml } from '../../xml.ts';
import type { Font } from '../typography.ts';
import { createFontWriter } from './font.ts';
import { createNumbers } from './numbers.ts';
import { MAIN, part } from './xml.ts';

/** A stretch of a cell's text in one font: what `cellText` made of it, and line feeds. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
}

/** The texts of a workbook, each held once; cells refer to them by number. */
export interface Strings {
  /** The number of a text. The font of a text of one run is left to the cell. */
  readonly numberOf: (runs: readonly TextRun[]) => number;
  readonly xml: () => string;
}

export function createStrings(): Strings {
  const items = createNumbers();
  const fontXml = createFontWriter('rFont');
  let uses = 0;

  function runXml({ text, font }: TextRun): string {
    return `<r><rPr>${fontXml(font)}</rPr>${textXml(text)}</r>`;
  }

  return {
    numberOf(runs) {
      uses++;
      const [first, ...more] = runs;
      if (first !== undefined && more.length === 0) return items.numberOf(textXml(first.text));
      return items.numberOf(runs.map(runXml).join(''));
    },
    xml() {
      const all = items.all();
      const texts = all.map((item) => `<si>${item}</si>`).join('');
      return part(`<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${all.length}">${texts}</sst>`);
    },
  };
}

/** Readers drop white space at the ends of a text that is not marked. */
function textXml(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(text)}</t>`;
}
