import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, fillIn, formFor, imported, opened, placesOf, saved } from '../../support/forms.ts';
import { type Surroundings, type ZippedFile, zipOf } from '../../support/zip.ts';

const SHEET = 'xl/worksheets/sheet3.xml';
const { data } = example('submissions/weekly/2026-W51/akimat-kokozen.yaml');
const submitted = String(data.submitted);

let files: ZippedFile[];
let yaml: string | undefined;
beforeAll(async () => {
  const workbook = await opened(await formFor(data));
  fillIn(workbook, data);
  const bytes = await saved(workbook);
  files = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));
  ({ yaml } = await imported(bytes, { submitted }));
  expect(yaml).toBeDefined();
});

/** The form with the part of its events packed in a way of its own. */
const withSheet = (change: (file: ZippedFile) => Partial<ZippedFile>): ZippedFile[] =>
  files.map((file) => (file.name === SHEET ? { ...file, ...change(file) } : file));
/** The same part with one letter changed, its length kept. */
const altered = ({ bytes }: ZippedFile): Uint8Array =>
  bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte));

describe('an archive packed in an unusual way is read', () => {
  it.each<[string, () => ZippedFile[], Surroundings?]>([
    ['deflated', () => files],
    ['stored', () => files.map((file) => ({ ...file, method: 0 }))],
    ['described after its files', () => files.map((file) => ({ ...file, describedLater: true }))],
    ['in another order', () => [...files].reverse()],
    ['with a comment', () => files, { comment: Buffer.from('Апта сайынғы нысан') }],
    [
      'with names in capital letters',
      () => files.map((file) => ({ ...file, name: file.name.toUpperCase().replace('RELS', 'rels') })),
    ],
  ])('%s', async (_, packed, around) => {
    const result = await imported(zipOf(packed(), around), { submitted });
    expect(placesOf(result)).toEqual([]);
    expect(result.yaml).toBe(yaml);
  });
});

describe('an archive that says two things, or the wrong one, is damaged', () => {
  it.each<[string, () => ZippedFile[], Surroundings?]>([
    ['a stored part altered', () => withSheet((file) => ({ method: 0, altered: altered(file) }))],
    ['a deflated part altered', () => withSheet((file) => ({ altered: altered(file) }))],
    ['a wrong checksum', () => withSheet(() => ({ said: { crc: 1 } }))],
    ['a wrong size', () => withSheet(({ bytes }) => ({ said: { size: bytes.length + 1 } }))],
    ['a heading of another name', () => withSheet(() => ({ heading: { name: 'xl/worksheets/sheet9.xml' } }))],
    ['a heading of another method', () => withSheet(() => ({ heading: { method: 0 } }))],
    ['a heading of another checksum', () => withSheet(() => ({ heading: { crc: 1 } }))],
    ['a heading of another size', () => withSheet(() => ({ heading: { size: 1 } }))],
    ['a heading of another packed size', () => withSheet(() => ({ heading: { packed: 1 } }))],
    [
      'another checksum behind the file',
      () => withSheet(() => ({ describedLater: true, descriptor: { crc: 1 } })),
    ],
    [
      'another size behind the file',
      () => withSheet(() => ({ describedLater: true, descriptor: { packed: 1 } })),
    ],
    ['a part twice', () => [...files, ...files.filter(({ name }) => name === SHEET)]],
    [
      'a part twice but for case',
      () => [
        ...files,
        ...files.filter(({ name }) => name === SHEET).map((file) => ({ ...file, name: SHEET.toUpperCase() })),
      ],
    ],
    ['two parts in one place', () => withSheet(() => ({ start: ([first = 0]) => first }))],
    [
      'a part inside another',
      () => {
        const [first, ...rest] = files as [ZippedFile, ...ZippedFile[]];
        const inner = zipOf([{ name: 'a.xml', bytes: new Uint8Array(3), method: 0 }]).subarray(0, 38);
        const outer = { ...first, bytes: inner, method: 0 as const };
        const start = (starts: readonly number[]) => (starts[0] ?? 0) + 30 + Buffer.byteLength(first.name);
        return [outer, { name: 'a.xml', bytes: new Uint8Array(3), method: 0, start }, ...rest];
      },
    ],
    ['bytes behind its end', () => files, { after: Buffer.from('артық') }],
    [
      'an archive behind its end',
      () => files,
      { after: zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]) },
    ],
    ['fewer parts than there are', () => files, { count: 3 }],
    ['more parts than there are', () => files, { count: 99 }],
    ['a directory of eight bytes (zip64)', () => files, { zip64: true }],
  ])('%s', async (_, packed, around) => {
    const result = await imported(zipOf(packed(), around), { submitted });
    expect(placesOf(result)).toEqual(['form/broken-file']);
    expect(result.yaml).toBeUndefined();
  });

  it('cut off anywhere', async () => {
    const whole = zipOf(files);
    for (let length = 4; length < whole.length; length += Math.ceil(whole.length / 40)) {
      expect(placesOf(await imported(whole.slice(0, length)))).toEqual(['form/broken-file']);
    }
  });
});
