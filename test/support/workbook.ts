import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** How a part of a workbook is rewritten. */
export type Rewrite = (xml: string) => string;

/** A workbook with parts rewritten, by name; `null` takes one away. Each rewrite must change something. */
export function rewritten(workbook: Uint8Array, parts: Readonly<Record<string, Rewrite | null>>): Uint8Array {
  const packed = unzipSync(workbook);
  for (const [name, rewrite] of Object.entries(parts)) {
    const part = packed[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    if (rewrite === null) {
      delete packed[name];
      continue;
    }
    const before = strFromU8(part);
    const after = rewrite(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    packed[name] = strToU8(after);
  }
  return zipSync(packed, { level: 0 });
}

/** The texts of the table that a workbook's cells share, each as its XML. */
function sharedIn(workbook: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(workbook)['xl/sharedStrings.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, text]) => text ?? '');
}

/** The same workbook with each text in its own cell, as many programs write them. */
export function withInlineTexts(workbook: Uint8Array, sheet: string): Uint8Array {
  const shared = sharedIn(workbook);
  return rewritten(workbook, {
    [sheet]: (xml) =>
      xml.replace(
        /<c ([^<>]*?) t="s"><v>(\d+)<\/v><\/c>/g,
        (_, attributes: string, index: string) =>
          `<c ${attributes} t="inlineStr"><is>${shared[Number(index)]}</is></c>`,
      ),
  });
}
