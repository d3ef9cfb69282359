// Makes src/render/text-fit/advances.ts: how wide each letter of Liberation Serif is. Its widths are those of Times New
// Roman, so row heights computed from them are right wherever either font is. Run by hand when letters are to be added:
//   node scripts/font-metrics.mjs FOLDER_WITH_LIBERATION_SERIF
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const STYLES = { regular: 'Regular', bold: 'Bold', italic: 'Italic' };
// Basic Latin, Latin-1, Cyrillic with all Kazakh letters, general punctuation, currency, № and ™.
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x0259, 0x0259],
  [0x0400, 0x04ff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b8, 0x20b8],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
];

/** Advance of each code point of the ranges, in units of 1/2048 em; 0 where the font has no glyph. */
function advancesOf(path) {
  const file = readFileSync(path);
  const table = (tag) => {
    for (let i = 0; i < file.readUInt16BE(4); i++) {
      const at = 12 + 16 * i;
      if (file.toString('latin1', at, at + 4) === tag) return file.readUInt32BE(at + 8);
    }
    throw new Error(`no table ${tag}`);
  };
  const metrics = file.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  const advance = (glyph) => file.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1));
  const glyphOf = characterMap(file, table('cmap'));
  return RANGES.map(([from, to]) => {
    const widths = [];
    for (let code = from; code <= to; code++) {
      const glyph = glyphOf(code);
      widths.push(glyph === 0 ? 0 : advance(glyph));
    }
    return [from, widths];
  });
}

/** Format 4 of the cmap table (Unicode BMP). */
function characterMap(file, cmap) {
  const count = file.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + file.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (file.readUInt16BE(at) !== 4) continue;
    const segments = file.readUInt16BE(at + 6) / 2;
    const ends = at + 14;
    const starts = ends + 2 * segments + 2;
    const deltas = starts + 2 * segments;
    const offsets = deltas + 2 * segments;
    const segmentOf = (code) =>
      Array.from({ length: segments }, (_, s) => s).find((s) => code <= file.readUInt16BE(ends + 2 * s));
    return (code) => {
      const s = segmentOf(code);
      const start = file.readUInt16BE(starts + 2 * s);
      if (code < start) return 0;
      const delta = file.readUInt16BE(deltas + 2 * s);
      const offset = file.readUInt16BE(offsets + 2 * s);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = file.readUInt16BE(offsets + 2 * s + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
  }
  throw new Error('no cmap of format 4');
}

const lines = Object.entries(STYLES).map(([name, file]) => {
  const ranges = advancesOf(join(folder, `LiberationSerif-${file}.ttf`));
  return `  ${name}: [\n${ranges.map(([from, widths]) => `    [${from}, '${widths.map((width) => width.toString(36)).join(' ')}'],`).join('\n')}\n  ],`;
});
writeFileSync(
  'src/render/text-fit/advances.ts',
  `/**
 * Advances of Liberation Serif (the widths of Times New Roman) in 1/2048 em, made by scripts/font-metrics.mjs: runs of
 * code points as the first one and their advances in base 36; 0 for a character that the font lacks.
 */
export const ADVANCES = {
${lines.join('\n')}
} as const;
`,
);
