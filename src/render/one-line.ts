/** Text on one line: a space stands for a line break and the white space around it. */
export function oneLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ');
}

const LINE_BREAKS = /(?<!\s)\s*[\r\n\u2028\u2029]+\s*/g;
