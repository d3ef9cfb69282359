export { lenientText, type SourceFile } from './decode.ts';
export { eachText } from './each-text.ts';
export { createLineIndex, type LineIndex } from './line-index.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { isMapping } from './mapping.ts';
export { parseSource, type Source, type SyntaxFailure } from './parse.ts';
export { pointerSteps, pointerText, type Step } from './pointer.ts';
export { type ExplainSyntax, explainSyntax } from './second-opinion.ts';
