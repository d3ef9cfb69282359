import type { Argument, Command, Option } from 'commander';

/** What may stand at the place of the word that is being typed. */
export type Position =
  | { readonly at: 'command' }
  | { readonly at: 'option'; readonly used: ReadonlySet<string> }
  /** `begun` stands before the value in the same word: `--lang=`. */
  | { readonly at: 'value'; readonly of: Option; readonly begun: string }
  | { readonly at: 'argument'; readonly of: Argument | undefined; readonly used: ReadonlySet<string> };

/** A command line as far as it is typed. */
export interface TypedLine {
  /** The command that the words name; the program itself where they name none yet. */
  readonly command: Command;
  readonly position: Position;
  /** The word that is being typed, whole. */
  readonly word: string;
  /** How much of that word the shell keeps as it is and must not be given again. */
  readonly kept: string;
  /** The folder that `-C` names. */
  readonly folder?: string;
}

/**
 * Reads the words after the program's name, the last of them being typed; undefined where they name no command. bash
 * makes `--lang`, `=` and `ru` of `--lang=ru`, and replaces only what stands after the `=`.
 */
export function readLine(program: Command, words: readonly string[]): TypedLine | undefined {
  const whole = joined(words);
  const word = whole.pop() ?? '';
  const split = words.length > 1 && (words.at(-1) === '=' || words.at(-2) === '=');
  const kept = split ? word.slice(0, word.lastIndexOf('=') + 1) : '';
  let state: State | undefined = { program, command: program, operands: 0, literal: false, used: new Set() };
  for (const before of whole) {
    state = afterWord(state, before);
    if (state === undefined) return undefined;
  }
  const position = positionOf(word, state);
  if (position === undefined) return undefined;
  const { command, folder } = state;
  return { command, position, word, kept, ...(folder === undefined ? {} : { folder }) };
}

/** What the words so far have settled. */
interface State {
  readonly program: Command;
  readonly command: Command;
  /** The flag whose value comes next. */
  readonly awaited?: Option;
  readonly operands: number;
  /** Whether `--` has come, after which nothing is a flag. */
  readonly literal: boolean;
  readonly used: ReadonlySet<string>;
  readonly folder?: string;
}

function afterWord({ awaited, ...state }: State, word: string): State | undefined {
  if (awaited !== undefined) return awaited.short === '-C' ? { ...state, folder: word } : state;
  if (word.startsWith('-') && !state.literal) return afterFlag(state, word);
  if (state.command !== state.program) return { ...state, operands: state.operands + 1 };
  if (word === 'help') return state;
  const command = state.program.commands.find((known) => known.name() === word);
  return command === undefined ? undefined : { ...state, command };
}

function afterFlag(state: State, word: string): State {
  if (word === '--') return { ...state, literal: true };
  const option = optionOf(word, state);
  if (option === undefined) return state;
  const used = new Set([...state.used, option.attributeName()]);
  return { ...state, used, ...(takesNextWord(option, word) ? { awaited: option } : {}) };
}

function positionOf(word: string, state: State): Position | undefined {
  const { command, program, awaited, operands, literal, used } = state;
  if (awaited !== undefined) return { at: 'value', of: awaited, begun: '' };
  if (!literal && word.startsWith('--') && word.includes('=')) {
    const option = optionOf(word, state);
    const begun = word.slice(0, word.indexOf('=') + 1);
    return option?.required === true ? { at: 'value', of: option, begun } : undefined;
  }
  if (!literal && word.startsWith('-')) return { at: 'option', used };
  if (command === program) return { at: 'command' };
  return { at: 'argument', of: argumentAt(command, operands), used };
}

/** Words that bash took apart at `=`, put together again. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  words.forEach((word, index) => {
    const last = whole.at(-1);
    if (last !== undefined && (word === '=' || words[index - 1] === '='))
      whole[whole.length - 1] = last + word;
    else whole.push(word);
  });
  return whole;
}

function optionOf(word: string, { command, program }: State): Option | undefined {
  const name = word.startsWith('--') ? word.split('=')[0] : word.slice(0, 2);
  return [...command.options, ...program.options].find(({ long, short }) => long === name || short === name);
}

/** `-f json`, `--format json`; in `-fjson` and `--format=json` it is there already. */
function takesNextWord(option: Option, word: string): boolean {
  if (!option.required || word.includes('=')) return false;
  return word.startsWith('--') || word.length === 2;
}

function argumentAt(command: Command, index: number): Argument | undefined {
  const known = command.registeredArguments;
  const last = known.at(-1);
  return known[index] ?? (last?.variadic ? last : undefined);
}
