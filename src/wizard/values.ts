import type { Step } from '../source/index.ts';
import { isMapping } from '../source/index.ts';

/** A document that is being made, or a mapping in it. */
export type Mapping = Readonly<Record<string, unknown>>;

/** The value at a pointer; undefined where there is none. */
export function valueAt(data: unknown, at: readonly Step[]): unknown {
  return at.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    data,
  );
}

/** The same data with `value` at a pointer; lists and mappings on the way there are made where they are missing. */
export function withValue(data: Mapping, at: readonly Step[], value: unknown): Mapping {
  return isMapping(data) ? (put(data, at, value) as Mapping) : data;
}

function put(data: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    list[Math.min(step, list.length)] = put(list[step], rest, value);
    return list;
  }
  const mapping = isMapping(data) ? data : {};
  return { ...mapping, [step]: put(ownValue(mapping, step), rest, value) };
}

function ownValue(mapping: Mapping, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** The same data without what stands at a pointer; the entries of a list close up. */
export function without(data: Mapping, at: readonly Step[]): Mapping {
  const [last, holder] = [at.at(-1), valueAt(data, at.slice(0, -1))];
  if (typeof last === 'number' && Array.isArray(holder)) {
    return withValue(data, at.slice(0, -1), holder.toSpliced(last, 1));
  }
  if (typeof last !== 'string' || !isMapping(holder)) return data;
  const kept = Object.fromEntries(Object.entries(holder).filter(([key]) => key !== last));
  return withValue(data, at.slice(0, -1), kept);
}

/** Whether there is nothing in a value: it is not there, or a mapping of nothings. An empty list says that there are none. */
export function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return false;
  if (typeof value !== 'object') return value === undefined;
  return value === null || Object.values(value).every(isNothing);
}
