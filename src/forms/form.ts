import type { LabelKey } from '../i18n/labels.ts';
import type { Kind } from '../schema/kinds.ts';

/** The kinds of document that have a fill-in form. */
export type FormKind = Extract<Kind, 'contact' | 'weekly' | 'proposal' | 'report'>;

/**
 * A fill-in form: what its workbook holds and where each cell belongs in the document. The workbook is written from it
 * and read back by it, so the two cannot part.
 */
export interface Form {
  readonly kind: FormKind;
  readonly title: LabelKey;
  /** Lines of the first sheet. */
  readonly guide: readonly LabelKey[];
  readonly sheets: readonly FormSheet[];
}

export type FormSheet = FieldSheet | TableSheet;

/** One value a row: a label, the cell to fill in, an explanation. */
export interface FieldSheet {
  readonly layout: 'fields';
  readonly name: LabelKey;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly label: LabelKey;
  readonly fields: readonly Field[];
}

/** One record a row. Rows below that hold only more of its repeated parts belong to the record above. */
export interface TableSheet {
  readonly layout: 'table';
  readonly name: LabelKey;
  /** Key of the document's list that the rows become. */
  readonly list: string;
  /** Rows to fill in. */
  readonly rows: number;
  readonly bands: readonly Band[];
}

/** Neighbouring columns under a common heading. */
export interface Band {
  readonly label: LabelKey;
  readonly columns: readonly Column[];
  /** Key of the record's list that these columns are an entry of: `organisers`, `speakers`. */
  readonly group?: string;
}

export interface Field {
  /** Known to the workbook, in a hidden row or column; no two of a form are alike. */
  readonly key: string;
  readonly label: LabelKey;
  readonly hint?: LabelKey;
  /** Where the value belongs: in the document, the record, or the entry of the group. */
  readonly path: readonly string[];
  readonly type: FieldType;
  readonly required?: boolean;
  readonly example?: Example;
}

export interface Column extends Field {
  /** In digits. */
  readonly width: number;
  /** More of it may stand in rows below: repeated parts, one a line. */
  readonly repeats?: boolean;
}

/** A label where people read it, else the text itself. */
export type Example = { readonly label: LabelKey } | { readonly text: string } | 'first-choice' | 'monday';

/** One of a fixed list, by the word that people see. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly label: LabelKey;
  /** Words that earlier forms had for it. */
  readonly formerly?: readonly string[];
}

/** What a cell holds and how it is understood. */
export type FieldType =
  /** A line of text, long text, a list with one entry a line. */
  | 'line'
  | 'text'
  | 'lines'
  /** A day of the form's week; any day. */
  | 'week-day'
  | 'day'
  /** The time of an event: its start, or in words; its end. */
  | 'start'
  | 'end'
  | 'instant'
  | 'phone'
  | 'email'
  | 'url'
  | 'urls'
  | 'tick'
  | 'integer'
  /** A body of the register, a list of them, a body or any name. */
  | 'body'
  | 'bodies'
  | 'body-or-name'
  /** The number of a row, from which its id is made, or an id. */
  | 'number'
  | 'id'
  | 'plan-item'
  /** A plan item, or a measure in words (§8). */
  | 'reported-item'
  /** The main news of a day: text, or the number of an event. */
  | 'news'
  /** What the form was made for. */
  | 'week'
  | 'month'
  | 'year'
  | 'cycle'
  | { readonly choices: readonly Choice[] };

/** The columns of a table, in order. */
export function columnsOf({ bands }: TableSheet): Column[] {
  return bands.flatMap(({ columns }) => columns);
}

/** The fields of a sheet of single values. */
export function fieldsOf({ sections }: FieldSheet): Field[] {
  return sections.flatMap(({ fields }) => fields);
}
