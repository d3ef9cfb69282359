import { type FieldSort, sortOfField } from './fields.ts';

/** Where the value of a field stands in a line of YAML. */
interface FieldRange {
  readonly from: number;
  readonly to: number;
  readonly sort: FieldSort;
}

/** A key and its colon; between braces a key in quotes may have its value right behind it. */
const KEY = /(?<![\p{L}\d_])(\w+)(?:["']\s*:\s*|\s*:(?:\s+|$))/gu;

/** The values of a line that name their fields there, in order, whether the line is sound YAML or not. */
export function fieldRanges(line: string): FieldRange[] {
  const ranges: FieldRange[] = [];
  for (const { 0: key, 1: name = '', index } of line.matchAll(KEY)) {
    const from = index + key.length;
    if (from < (ranges.at(-1)?.to ?? 0)) continue;
    const sort = sortOfField(name);
    if (sort !== 'text') ranges.push({ from, to: endOfValue(line, from), sort });
  }
  return ranges;
}

/** Where a value that begins at `from` ends: with its quotes, with its brackets, before what follows it in a flow, with the line. */
function endOfValue(line: string, from: number): number {
  const first = line.charAt(from);
  if (first === '[' || first === '{') return endOf(/[\]}]/g, line, from + 1);
  if (first === '"') return endOf(/(?<!\\)(?:\\\\)*"/g, line, from + 1);
  if (first === "'") return endOf(/'(?!')/g, line, from + 1);
  const inFlow = /[[{]/.test(line.slice(0, from));
  return inFlow ? endOf(/(?=,\s|[\]}])/g, line, from) : endOf(/(?=\s#)/g, line, from);
}

function endOf(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  const found = pattern.exec(line);
  return found === null ? line.length : found.index + found[0].length;
}
