import type { TableDocument } from '../document/table.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderYaml } from './yaml.ts';

/** What every output is made from: the merged data, and its table in some language. */
export interface Renderable {
  readonly data: object;
  readonly document: TableDocument;
}

interface Format {
  /** Whether labels in some language are part of it; the others hold data alone. */
  readonly language: boolean;
  readonly binary: boolean;
  readonly render: (input: Renderable) => Promise<Uint8Array | string>;
}

/** The output formats by name, which is also their file's extension. Each loads its library only when it runs. */
export const FORMATS = {
  yaml: { language: false, binary: false, render: ({ data }) => renderYaml(data) },
  json: { language: false, binary: false, render: async ({ data }) => renderJson(data) },
  xlsx: {
    language: true,
    binary: true,
    render: async ({ document }) => (await import('./xlsx/index.ts')).renderXlsx(document),
  },
  docx: {
    language: true,
    binary: true,
    render: async ({ document }) => (await import('./docx/index.ts')).renderDocx(document),
  },
  md: { language: true, binary: false, render: async ({ document }) => renderMarkdown(document) },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** The bytes of one output file. */
export async function render(format: FormatName, input: Renderable): Promise<Uint8Array> {
  const output = await FORMATS[format].render(input);
  return typeof output === 'string' ? new TextEncoder().encode(output) : output;
}
