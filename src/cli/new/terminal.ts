import { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Language } from '../../i18n/language.ts';
import { words } from '../../i18n/wizard.ts';
import type { Question } from '../../wizard/question.ts';
import { type Asker, BrokenOff } from '../../wizard/run.ts';
import type { Terminal } from '../context.ts';
import { printable } from '../report/escape.ts';
import { holdKeys } from './keys.ts';

/** Questions at a terminal. */
export interface TerminalAsker extends Asker {
  /** Gives the terminal back. */
  readonly close: () => void;
}

type Context = NonNullable<Parameters<typeof input>[1]>;

/** How many options are seen at a time. */
const PAGE = 12;
/** More than so many are searched, not walked through. */
const SHORT = 7;

/** Asks with inquirer, every word of it in the session's language. Load this module only where somebody is asked. */
export function askAtTerminal(terminal: Terminal, language: Language, color: boolean): TerminalAsker {
  const keys = holdKeys(terminal);
  const style = color ? styleText : (_: unknown, text: string): string => text;
  const write = (text: string): void => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
    terminal.output.write(color ? text : text.replace(/\u001b\[[0-9;]*m/g, ''));
  };
  let heading = '';
  const tell = (line: string): void => write(`  ${printable(line)}\n`);
  return {
    tell,
    close: keys.release,
    async ask(question) {
      if (question.heading !== undefined && question.heading !== heading) {
        heading = question.heading;
        write(`\n${style(['bold', 'underline'], heading)}\n`);
      }
      const output = sinkFor(terminal, write);
      try {
        return await askWith(question, language, { input: keys.input, output });
      } catch (error) {
        if (error instanceof Error && /^(?:Exit|Abort|Cancel)PromptError$/.test(error.name)) {
          throw new BrokenOff();
        }
        throw error;
      }
    },
  };
}

/** A new one for each question, as each ends its own; it knows the width of the terminal. */
function sinkFor({ output }: Terminal, write: (text: string) => void): Writable {
  const sink = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      write(String(chunk));
      done();
    },
  });
  return Object.assign(sink, { columns: output.columns, rows: output.rows, isTTY: true });
}

async function askWith(question: Question, language: Language, context: Context): ReturnType<Asker['ask']> {
  const theme = themeFor(question, language);
  const { message, initial } = question;
  // What is typed at is examined before it is taken; what is chosen, by whoever asked.
  const validate = async (answer: string): Promise<string | true> => {
    const accepted = await question.accept(answer);
    return 'problem' in accepted ? accepted.problem : true;
  };
  switch (question.shape) {
    case 'text':
      return input(
        {
          message,
          theme,
          validate,
          ...(typeof initial === 'string' ? { default: initial, prefill: 'editable' as const } : {}),
        },
        context,
      );
    case 'yes-no':
      return confirm({ message, theme, default: initial === true }, context);
    case 'several':
      return checkbox(
        {
          message,
          theme,
          pageSize: PAGE,
          loop: false,
          shortcuts: { all: null, invert: null },
          choices: question.options.map(({ name }, value) => ({
            name: printable(name),
            value,
            checked: Array.isArray(initial) && initial.includes(value),
          })),
        },
        context,
      );
    case 'choice':
      return chosen(question, language, context, theme);
  }
}

/** A short list is walked through; a long one is searched by any part of its names. */
function chosen(
  { message, options, initial }: Question,
  language: Language,
  context: Context,
  theme: ReturnType<typeof themeFor>,
): Promise<number> {
  const choices = options.map(({ name }, value) => ({ name: printable(name), value }));
  if (choices.length <= SHORT) {
    const first = typeof initial === 'number' ? { default: initial } : {};
    return select({ message, theme, choices, pageSize: PAGE, loop: false, ...first }, context);
  }
  return search(
    {
      message,
      theme,
      pageSize: PAGE,
      source: (term) => {
        const wanted = (term ?? '').trim().toLowerCase();
        const found = choices.filter(({ value }) =>
          namesOf(options[value]).some((name) => name.toLowerCase().includes(wanted)),
        );
        // The library's own word for it is English.
        if (found.length === 0) throw new Error(words('nothing-found', language));
        return found;
      },
      ...(typeof initial === 'number' ? { default: initial } : {}),
    },
    context,
  );
}

function namesOf(option: Question['options'][number] | undefined): readonly string[] {
  return option === undefined ? [] : [option.name, ...(option.also ?? [])];
}

/** The words and looks of a question: its hint on a line of its own, while it is open. */
function themeFor({ shape, hint }: Question, language: Language) {
  const names: Readonly<Record<string, string>> = {
    navigate: words('key.navigate', language),
    select: words(shape === 'several' ? 'key.toggle' : 'key.select', language),
    submit: words('key.submit', language),
  };
  return {
    style: {
      message: (text: string, status: string): string => {
        const asked = styleText('bold', printable(text));
        if (status === 'done') return asked;
        const lines = hint === undefined ? [asked] : [asked, styleText('dim', `  ${printable(hint)}`)];
        return shape === 'text' ? [...lines, '  ›'].join('\n') : lines.join('\n');
      },
      keysHelpTip: (keys: [key: string, action: string][]): string =>
        keys
          .map(([key, action]) => {
            const name = key === 'space' ? words('key.space', language) : key;
            return `${styleText('bold', name)} ${styleText('dim', names[action] ?? action)}`;
          })
          .join(styleText('dim', ' • ')),
    },
    keywords: {
      yes: words('yes', language),
      no: words('no', language),
      error: () => words('yes-or-no', language),
    },
  };
}
