import { oneLine } from './one-line.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Few texts have any of these, and one look for them all is faster than two replacements. Pairs of halves pass too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SUSPECT = /[\u0000-\u0008\u000a-\u001f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** Text as an XML part can hold it: characters that XML cannot are shown as �, a line break as a space. */
export function xmlText(text: string): string {
  return SUSPECT.test(text) ? oneLine(text.replace(UNFIT, '\ufffd')) : text;
}
