import { isMapping } from './mapping.ts';
import type { Step } from './pointer.ts';

/**
 * Calls `visit` for every text in plain data, in order, with the steps that lead to it. The steps are one list that
 * changes from call to call: whoever keeps them copies them.
 */
export function eachText(data: unknown, visit: (text: string, at: readonly Step[]) => void): void {
  walk(data, visit, []);
}

function walk(value: unknown, visit: (text: string, at: readonly Step[]) => void, at: Step[]): void {
  if (typeof value === 'string') {
    visit(value, at);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      at.push(index);
      walk(value[index], visit, at);
      at.pop();
    }
  } else if (isMapping(value)) {
    // Plain data inherits nothing that could be met here, so no list of its keys need be made.
    for (const key in value) {
      at.push(key);
      walk(value[key], visit, at);
      at.pop();
    }
  }
}
