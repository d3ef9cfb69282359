/**
 * A merged document as YAML that parsers of 1.1 and 1.2 read alike: what one of them would take for a number, time or
 * yes/no stands in quotes. Lines are not folded, so that a change of one word changes one line.
 *
 * The same as the library `yaml` writes of plain data, in a twentieth of the time: it makes a tree of nodes first.
 *
 * @param data a JSON value; a member that is `undefined` is left out
 */
export function renderYaml(data: object): string {
  return `${collection(data, '')}\n`;
}

/** What stands behind a key or the dash of an item. @param indent of what is written below it */
function value(data: unknown, indent: string): string {
  if (typeof data === 'string') return data.includes('\n') ? lines(data, indent) : scalar(data);
  return typeof data === 'object' && data !== null ? collection(data, indent) : JSON.stringify(data ?? null);
}

/** A list or a map, its first line not indented. */
function collection(data: object, indent: string): string {
  const between = `\n${indent}`;
  if (Array.isArray(data)) {
    return data.map((item) => `- ${value(item, `${indent}  `)}`).join(between) || '[]';
  }
  const deeper = `${indent}  `;
  let text = '';
  for (const [key, member] of Object.entries(data)) {
    if (member === undefined) continue;
    const gap = isFilled(member) ? `\n${deeper}` : ' ';
    text += `${text === '' ? '' : between}${inline(key)}:${gap}${value(member, deeper)}`;
  }
  return text || '{}';
}

/** Whether something takes lines of its own below its key. */
function isFilled(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.values(data).some((member) => Array.isArray(data) || member !== undefined)
  );
}

/** A key: never on several lines, nor like the end of a document. */
function inline(key: string): string {
  return /\n|^(?:---|\.\.\.)/.test(key) ? quoted(key) : scalar(key);
}

/** Text of one line. */
function scalar(text: string): string {
  if (UNPRINTABLE.test(text) && text.replace(PAIRS, '').search(UNPRINTABLE) >= 0) return quoted(text);
  if (!INDICATORS.test(text) && !AMBIGUOUS.test(text)) return text;
  return text.includes('"') && !text.includes("'") ? `'${text}'` : quoted(text);
}

/** Text of several lines, as they are; in quotes where it depends on blanks that are not seen. */
function lines(text: string, indent: string): string {
  if (UNPRINTABLE.test(text.replace(PAIRS, '')) || /^\s|\n\s*\n$|\n[ \t]+$/.test(text)) return quoted(text);
  const chomping = text.endsWith('\n') ? '' : '-';
  return `|${chomping}\n${indent}${text.replace(/\n$/, '').replace(/\n+/g, `$&${indent}`)}`;
}

/** In double quotes, everything escaped that may not be seen or is a line break to some. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What text without quotes cannot hold: controls, line breaks of YAML 1.1, no characters, halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be quoted
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** What would make text without quotes another thing: a quoted text, a list, a comment, a key … */
const INDICATORS = /^[\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|:[ \t]|[\t ]#|[\t :]$/;

/** What YAML 1.2 or 1.1 takes for something else than text. */
const AMBIGUOUS = new RegExp(
  `^(?:${[
    '|~|[Nn]ull|NULL|<<',
    '[Yy]|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON|[Nn]|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF',
    // Whole numbers, to the base of ten and others; with colons, to the base of sixty.
    '[-+]?[0-9][0-9_]*|0o[0-7]+|[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?',
    '[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*|[-+]?(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+',
    '[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN',
    // Dates and moments.
    '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|T|[ \\t]+)[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\\.[0-9]+)?(?:[ \\t]*(?:Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?',
  ].join('|')})$`,
);
