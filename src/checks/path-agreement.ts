import { diagnostic } from '../diagnostics/diagnostic.ts';
import { isSound } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** The path and the contents of a file say the same: body, week, period … (`kind` is seen to before the schema). */
export const pathAgreement: DocumentCheck = (document) =>
  Object.entries(document.slot.fields).flatMap(([key, expected]) => {
    const value: unknown = Reflect.get(document.data, key);
    if (value === expected || !(key in document.data) || !isSound(document, [key])) return [];
    return [
      diagnostic('path/mismatch', document.source.place([key]), { key, value: String(value), expected }),
    ];
  });
