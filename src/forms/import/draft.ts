import type { Params } from '../../diagnostics/diagnostic.ts';
import { pointerText, type Step } from '../../source/index.ts';
import { type CellPlace, type FormProblem, type FormProblemCode, formProblem } from './problem.ts';

/** A mapping of the document while it is put together. */
export type Mapping = Record<string, unknown>;

/**
 * The document that a form becomes, with the cell of each of its values and of those it lacks, so that whatever is told
 * of the document can be told of a cell.
 */
export class Draft {
  readonly document: Mapping = {};
  readonly problems: FormProblem[] = [];
  /** Pointers of the dates that the form gives as weekdays alone: they fall into its week whatever week was meant. */
  readonly weekdays = new Set<string>();
  /** Names of fields in the form, by pointer: what the form calls what is missing. */
  readonly #names = new Map<string, FormProblem['params'][string]>();
  /** Fields that the workbook has no place for, an index being `*`: told once, not for every row. */
  readonly absent = new Set<string>();
  readonly #homes = new Map<string, CellPlace>();

  /** Notes where the value at a pointer stands, or would stand. The first place counts. */
  settle(pointer: readonly Step[], place: CellPlace, name?: FormProblem['params'][string]): void {
    const key = pointerText(pointer);
    if (!this.#homes.has(key)) this.#homes.set(key, place);
    if (name !== undefined && !this.#names.has(key)) this.#names.set(key, name);
  }

  tell<C extends FormProblemCode>(code: C, place: Partial<CellPlace>, params: Params<C>): void {
    this.add(formProblem(code, params), place);
  }

  /** Tells a problem of a value at the cell that it was read from. */
  add(problem: FormProblem, place: Partial<CellPlace>): void {
    this.problems.push({ ...problem, place });
  }

  /** Cell of a value; of one without a cell, that of its first part, else of what holds it. */
  homeOf(pointer: string): CellPlace | undefined {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.#homes.get(at) ?? this.#firstWithin(at);
      if (found !== undefined || at === '') return found;
    }
  }

  /** What the form calls the value at a pointer: its own name, else those of its parts. */
  namesOf(pointer: string): FormProblem['params'][string][] {
    const own = this.#names.get(pointer);
    if (own !== undefined) return [own];
    return [...this.#names].filter(([key]) => key.startsWith(`${pointer}/`)).map(([, name]) => name);
  }

  /** Whether a problem was told of a cell already. */
  isTold({ sheet, cell }: CellPlace): boolean {
    return this.problems.some(({ place }) => place?.sheet === sheet && place.cell === cell);
  }

  /** Whether a problem was told of the cell of a value. */
  isToldOf(pointer: string): boolean {
    const home = this.#homes.get(pointer);
    return home !== undefined && this.isTold(home);
  }

  /** Takes back what was told of the cell of a value that is known from elsewhere. */
  forgive(pointer: string): void {
    const home = this.#homes.get(pointer);
    const kept = this.problems.filter(
      ({ place }) => place?.sheet !== home?.sheet || place?.cell !== home?.cell,
    );
    this.problems.length = 0;
    for (const problem of kept) this.problems.push(problem);
  }

  #firstWithin(pointer: string): CellPlace | undefined {
    if (pointer === '') return undefined;
    const within = [...this.#homes.keys()].find((key) => key.startsWith(`${pointer}/`));
    return within === undefined ? undefined : this.#homes.get(within);
  }
}

/** Puts a value into nested mappings. */
export function put(target: Mapping, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = target[key];
  const next: Mapping = typeof inner === 'object' && inner !== null ? (inner as Mapping) : {};
  target[key] = next;
  put(next, rest, value);
}
