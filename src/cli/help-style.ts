import { type Argument, type Command, Help, type Option } from 'commander';
import { COMMANDS as SUMMARIES } from '../i18n/help/commands.ts';
import { PROGRAM } from '../i18n/help/program.ts';
import type { Language } from '../i18n/language.ts';
import { COMMANDS } from './definitions/index.ts';

/** Commander's help in `language`: its titles, and what it adds of itself to a command and to an option. */
export function helpStyle(language: Language): Partial<Help> {
  const plain = new Help();
  const named = (term: string): string => term.replace('[options]', PROGRAM.options[language]);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => TITLES[title]?.[language] ?? title,
    visibleCommands: (command) => {
      const defined = plain.visibleCommands(command);
      return command.parent === null ? listed(command, defined, language) : defined;
    },
    commandUsage: (command) => named(plain.commandUsage(command)),
    subcommandTerm: (command) => named(TERMS.get(command.name()) ?? plain.subcommandTerm(command)),
    optionDescription: (option) => withDefault(option, language),
    argumentDescription: (argument) => withDefault(argument, language),
  };
}

/** Every command of the program, then its `help`; only those that are named are defined, the others are there to be listed. */
function listed(program: Command, defined: readonly Command[], language: Language): Command[] {
  const commands = COMMANDS.map(({ name }) => {
    const command = defined.find((known) => known.name() === name) ?? program.createCommand(name);
    return command.summary(SUMMARIES[name][language]);
  });
  return [...commands, ...defined.filter((command) => command.name() === 'help')];
}

/** What commander would put in the list, had it the flags of every command. */
const TERMS = new Map<string, string>(COMMANDS.map(({ name, takes }) => [name, `${name} ${takes}`]));

/** The values to choose from stand in the description already. */
function withDefault(
  { description, defaultValue }: Pick<Option | Argument, 'description' | 'defaultValue'>,
  language: Language,
): string {
  if (typeof defaultValue !== 'string') return description;
  return `${description} (${PROGRAM.default[language]}: ${defaultValue})`;
}

/** Titles of commander's help. */
const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Usage:': { kk: 'Қолданылуы:', ru: 'Использование:', en: 'Usage:' },
  'Arguments:': { kk: 'Аргументтер:', ru: 'Аргументы:', en: 'Arguments:' },
  'Options:': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'Global Options:': { kk: 'Жалпы параметрлер:', ru: 'Общие параметры:', en: 'Global options:' },
  'Commands:': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
};
