import type { CalendarDocument } from '../document/calendar.ts';
import type { Records } from '../document/records.ts';
import type { TableDocument } from '../document/table.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderYaml } from './yaml.ts';

/** What every output is made from: the merged data, and in some language its tables, its list and its calendar. */
export interface Renderable {
  readonly data: object;
  readonly document: TableDocument;
  /** Made when a format asks for it. */
  readonly records: () => Records;
  /** The same; absent where nothing in the data takes place at a time. */
  readonly calendar?: () => CalendarDocument | Promise<CalendarDocument>;
}

interface Format {
  /** Whether labels in some language are part of it; the others hold data alone. */
  readonly language: boolean;
  readonly binary: boolean;
  /** A part without which there is nothing to render. */
  readonly needs?: 'calendar';
  readonly render: (input: Renderable) => Promise<Uint8Array | string>;
}

/** The output formats by name, which is also their file's extension. Each loads its library only when it runs. */
export const FORMATS = {
  yaml: { language: false, binary: false, render: async ({ data }) => renderYaml(data) },
  json: { language: false, binary: false, render: async ({ data }) => renderJson(data) },
  xlsx: {
    language: true,
    binary: true,
    render: async ({ document }) => (await import('./xlsx/index.ts')).renderXlsx(document),
  },
  html: {
    language: true,
    binary: false,
    render: async ({ document }) => (await import('./html/index.ts')).renderHtml(document),
  },
  docx: {
    language: true,
    binary: true,
    render: async ({ document }) => (await import('./docx/index.ts')).renderDocx(document),
  },
  md: { language: true, binary: false, render: async ({ document }) => renderMarkdown(document) },
  ics: {
    language: true,
    binary: false,
    needs: 'calendar',
    render: async ({ calendar }) => {
      if (calendar === undefined) throw new TypeError('no calendar');
      return (await import('./ics.ts')).renderIcs(await calendar());
    },
  },
  csv: {
    language: true,
    binary: false,
    render: async ({ records }) => (await import('./csv.ts')).renderCsv(records()),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** Whether a format has a use for documents that have a calendar, or have none. */
export function suits(name: FormatName, { calendar }: { readonly calendar: boolean }): boolean {
  const format: Format = FORMATS[name];
  return format.needs === undefined || calendar;
}

/** The bytes of one output file. Throws a TypeError where the format does not suit the document. */
export async function render(format: FormatName, input: Renderable): Promise<Uint8Array> {
  const output = await FORMATS[format].render(input);
  return typeof output === 'string' ? new TextEncoder().encode(output) : output;
}
