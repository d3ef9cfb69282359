import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceCode } from './codes.ts';
import type { RawProblem } from './compose.ts';
import { createLineIndex } from './line-index.ts';
import type { SyntaxFailure } from './parse.ts';
import { rawDiagnostic } from './raw-diagnostic.ts';

/** What the slower parser is trusted with: some inputs of more than this take it seconds. */
const LONGEST = 256 * 1024;
const MOST_BRACKETS = 5_000;
const MOST_COMPLEX_KEYS = 8;
const MOST_KEYS = 8_000;

/** Finds words for why a text is no YAML. */
export type ExplainSyntax = (failure: SyntaxFailure) => Promise<readonly Diagnostic[]>;

/**
 * Why a text is no YAML, in plain words and as exactly as can be told: the fast parser stops at its first error with
 * few words, so a file that failed is given to a second parser, which goes on and finds the rest. Never empty.
 */
export async function explainSyntax(failure: SyntaxFailure): Promise<Diagnostic[]> {
  const { path, text } = failure;
  const lines = createLineIndex(text);
  const problems = isTractable(failure) ? await opinionOf(text) : [];
  const found = withoutFollowOns(problems.length > 0 ? problems : [ownWord(failure)]);
  const seen = new Set<number>();
  return found
    .map((problem) => rawDiagnostic(problem, path, lines))
    .filter(({ span }) => !seen.has(span.line) && seen.add(span.line));
}

/** One line in a wrong column puts all lines after it in the wrong column: of indentation only the first word counts. */
function withoutFollowOns(problems: readonly RawProblem[]): RawProblem[] {
  return problems.filter(
    ({ code }, index) =>
      code !== 'syntax/indent' || !problems.slice(0, index).some(({ code }) => SHIFTING.has(code)),
  );
}

const SHIFTING: ReadonlySet<SourceCode> = new Set(['syntax/indent', 'syntax/tab', 'syntax/missing-colon']);

function isTractable({ text, reason }: SyntaxFailure): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (
    !isTooDeep(reason) &&
    text.length <= LONGEST &&
    count(/[[{]/g) <= MOST_BRACKETS &&
    count(/\?/g) <= MOST_COMPLEX_KEYS + count(/[^\s?]\?/g) &&
    count(/:(?:\s|$)/gm) <= MOST_KEYS
  );
}

/** All errors that `yaml` finds, follow-on errors of the same line left out. */
async function opinionOf(text: string): Promise<RawProblem[]> {
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const openings: Openings = new Map();
  if (document.errors.some(tellsOfNoEnd)) {
    visit(document, {
      Node: (_, { range }) => {
        if (range) openings.set(`${text.charAt(range[0])}${range[1]}`, range[0]);
      },
    });
  }
  return document.errors.map((error) => unclosed(error, openings) ?? problemOf(error, text));
}

/** Where values begin, by their first character and the offset of their end. */
type Openings = Map<string, number>;

/** The parser's words for what nothing closes, and the character that opened it. */
const UNCLOSED: readonly (readonly [words: RegExp, opening: string, code: SourceCode])[] = [
  [/^Flow map\b.* end with a }/, '{', 'syntax/bracket'],
  [/^Flow sequence\b.* end with a \]/, '[', 'syntax/bracket'],
  [/^Missing closing "quote/, '"', 'syntax/quote'],
  [/^Missing closing 'quote/, "'", 'syntax/quote'],
];

function tellsOfNoEnd({ message }: YAMLError): boolean {
  return UNCLOSED.some(([words]) => words.test(message));
}

/** A bracket or quotation mark that nothing closes, told where it opens: the parser tells where it gave up looking. */
function unclosed(error: YAMLError, openings: Openings): RawProblem | undefined {
  const [, opening, code] = UNCLOSED.find(([words]) => words.test(error.message)) ?? [];
  const start = openings.get(`${opening}${error.pos[0]}`);
  return code === undefined || start === undefined ? undefined : { code, start, end: start + 1, params: {} };
}

/** Our codes for the parser's; those not named are told as they are. */
const CODES: Partial<Record<ErrorCode, SourceCode>> = {
  ALIAS_PROPS: 'syntax/alias',
  BAD_ALIAS: 'syntax/alias',
  BAD_DIRECTIVE: 'syntax/directive',
  BAD_DQ_ESCAPE: 'syntax/escape',
  BAD_INDENT: 'syntax/indent',
  BLOCK_AS_IMPLICIT_KEY: 'syntax/nested-colon',
  MULTILINE_IMPLICIT_KEY: 'syntax/missing-colon',
  MULTIPLE_ANCHORS: 'syntax/anchor',
  MULTIPLE_DOCS: 'syntax/multiple-documents',
  MULTIPLE_TAGS: 'syntax/tag',
  TAG_RESOLVE_FAILED: 'syntax/tag',
  NON_STRING_KEY: 'syntax/complex-key',
  TAB_AS_INDENT: 'syntax/tab',
  BAD_SCALAR_START: 'syntax/reserved-character',
};

function problemOf(error: YAMLError, text: string): RawProblem {
  const [start, end] = error.pos;
  const code = error.code === 'MISSING_CHAR' ? missingCharacter(error.message) : CODES[error.code];
  // A plain value may not begin with some characters; which one is said, as it is hard to see.
  if (code === 'syntax/reserved-character')
    return { code, start, end: start + 1, params: { character: text.charAt(start) } };
  return { code: code ?? 'syntax/unexpected', start, end: Math.max(end, start + 1), params: {} };
}

function missingCharacter(message: string): SourceCode {
  if (/quote/.test(message)) return 'syntax/quote';
  if (/without - indicator/.test(message)) return 'syntax/indent';
  if (/\]|\}|flow/.test(message)) return 'syntax/bracket';
  return 'syntax/missing-colon';
}

/** What the fast parser itself said, where nobody says it better. */
function ownWord({ offset, reason }: SyntaxFailure): RawProblem {
  const code = isTooDeep(reason) ? 'syntax/too-deep' : 'syntax/unexpected';
  return { code, start: offset, end: offset + 1, params: {} };
}

function isTooDeep(reason: string): boolean {
  return reason.includes('maxDepth');
}
