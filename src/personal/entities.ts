/** Signs of numbers and addresses by the names that HTML and Markdown have for them. */
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  plus: '+',
  hyphen: '-',
  dash: '-',
  lowbar: '_',
  lpar: '(',
  rpar: ')',
  sol: '/',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: ' ',
  zwj: ' ',
  zwnj: ' ',
};

const ENTITY = new RegExp(
  `&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(${Object.keys(NAMED).join('|')})(?=;));?`,
  'gi',
);

/** A text as readers of HTML and Markdown see it, and where each of its UTF-16 units begins in the text as it is written. */
export interface Read {
  readonly read: string;
  /** Of each unit, and of the end. */
  readonly at: (index: number) => number;
}

/** Replaces entities such as `&#64;` and `&commat;`; undefined where a text has none. */
export function withoutEntities(text: string): Read | undefined {
  if (!text.includes('&')) return undefined;
  const starts: number[] = [];
  let read = '';
  let done = 0;
  const take = (until: number): void => {
    for (; done < until; done++) starts.push(done);
  };
  for (const { 0: entity, 1: decimal, 2: hexadecimal, 3: name, index } of text.matchAll(ENTITY)) {
    read += text.slice(done, index);
    take(index);
    const character = characterOf(decimal, hexadecimal, name);
    for (let unit = 0; unit < character.length; unit++) starts.push(index);
    read += character;
    done = index + entity.length;
  }
  if (done === 0) return undefined;
  read += text.slice(done);
  take(text.length);
  return { read, at: (index) => starts[index] ?? text.length };
}

function characterOf(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? ' ';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
