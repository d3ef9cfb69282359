import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Step } from './pointer.ts';
import { scalarText } from './scalar.ts';

/** UTF-16 offsets into the text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value with its place in the text, and its children by key or index. */
export interface Node extends Range {
  /** Of a scalar that is written: its text without quotes. */
  readonly written?: Range;
  readonly children?: Map<Step, Child>;
}

export interface Child {
  readonly node: Node;
  readonly key?: Range;
}

interface Open {
  readonly node: Node;
  readonly sequence: boolean;
  /** The key that waits for its value; null for one that is no plain text. */
  key?: (Range & { readonly name: string }) | null;
}

/** The tree of places of a document that parsed; made only for files that something is told of. */
export function locate(events: readonly Event[], text: string): Node | undefined {
  const stack: Open[] = [];
  let root: Node | undefined;

  function add(make: (key: Range | undefined) => Node): Node {
    const top = stack.at(-1);
    if (top === undefined) {
      const node = make(undefined);
      root ??= node;
      return node;
    }
    const { children = new Map<Step, Child>() } = top.node;
    const { key } = top;
    const node = make(key ?? undefined);
    if (top.sequence) {
      children.set(children.size, { node });
    } else if (key === undefined) {
      top.key = null;
    } else {
      // Of two equal keys the first keeps its place: the problem is told at the second.
      if (key !== null && !children.has(key.name)) children.set(key.name, { node, key });
      delete top.key;
    }
    return node;
  }

  for (const event of events) {
    const top = stack.at(-1);
    if (event.type === EVENT_ID.SCALAR) {
      if (top !== undefined && !top.sequence && top.key === undefined) {
        top.key = { ...keyRange(event, text, top), name: scalarText(text, event) };
      } else {
        const { valueStart: start, valueEnd: end } = event;
        add((key) =>
          start < 0 ? emptyRange(key, top) : { ...scalarRange(event, text), written: { start, end } },
        );
      }
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const node = add(() => ({ ...collectionRange(event, text), children: new Map() }));
      stack.push({ node, sequence: event.type === EVENT_ID.SEQUENCE });
    } else if (event.type === EVENT_ID.ALIAS) {
      add(() => ({ start: event.anchorStart - 1, end: event.anchorEnd }));
    } else if (event.type === EVENT_ID.POP) {
      stack.pop();
    }
  }
  return root;
}

/** A key that is not there is told at its mapping. */
function keyRange(event: ScalarEvent, text: string, top: Open): Range {
  return event.valueStart < 0 ? emptyRange(undefined, top) : scalarRange(event, text);
}

/** Where a scalar is written, its quotes included; of a block only its first line. */
function scalarRange(event: ScalarEvent, text: string): Range {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  const [, indent = '', line = ''] = /^([ \t\r\n]*)([^\r\n]*)/.exec(text.slice(valueStart, valueEnd)) ?? [];
  const start = valueStart + indent.length;
  return { start, end: start + line.length };
}

/** A value that is not there is told at its key; an empty entry of a list at the list. */
function emptyRange(key: Range | undefined, top: Open | undefined): Range {
  const { start, end } = key ?? top?.node ?? { start: 0, end: 0 };
  return { start, end };
}

/** A mapping or list is told at its first line, so that a report shows one line and not a page. */
function collectionRange(
  { start, style }: { readonly start: number; readonly style: number },
  text: string,
): Range {
  return style === COLLECTION_STYLE.BLOCK ? firstLine(text, start) : { start, end: start + 1 };
}

/** What is written on the line of a block collection that begins at `start`. */
export function firstLine(text: string, start: number): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 400))?.[0] ?? '';
  return { start, end: start + line.replace(/(?<!\s)\s+#.*$/, '').trimEnd().length };
}
