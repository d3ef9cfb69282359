import { diagnostic } from '../diagnostics/diagnostic.ts';
import { isSound } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** The path and the contents of a file say the same: body, week, period … (`kind` is seen to before the schema). */
export const pathAgreement: DocumentCheck = (document) =>
  Object.entries(document.slot.fields)
    .filter(([key]) => key in document.data && isSound(document, [key]))
    .map(([key, expected]) => ({ key, expected, value: Reflect.get(document.data, key) }))
    .filter(({ expected, value }) => value !== expected)
    .map(({ key, expected, value }) =>
      diagnostic('path/mismatch', document.source.place([key]), { key, value: String(value), expected }),
    );
