/** Text as an XML part can hold it: characters that XML cannot are shown as �, a line break as a space. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
  );
}
