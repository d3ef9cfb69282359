import type { Code } from '../diagnostics/catalogue/index.ts';

/** The codes that reading a file can give. */
export type SourceCode = Extract<Code, `syntax/${string}`>;
