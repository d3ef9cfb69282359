import { type Argument, Help, type Option } from 'commander';
import { help } from '../i18n/help.ts';
import type { Language } from '../i18n/language.ts';

/** Commander's help in `language`: its titles, and what it adds of itself to a command and to an option. */
export function helpStyle(language: Language): Partial<Help> {
  const plain = new Help();
  const named = (term: string): string => term.replace('[options]', help('options', language));
  return {
    showGlobalOptions: true,
    styleTitle: (title) => TITLES[title]?.[language] ?? title,
    commandUsage: (command) => named(plain.commandUsage(command)),
    subcommandTerm: (command) => named(plain.subcommandTerm(command)),
    optionDescription: (option) => withDefault(option, language),
    argumentDescription: (argument) => withDefault(argument, language),
  };
}

/** The values to choose from stand in the description already. */
function withDefault(
  { description, defaultValue }: Pick<Option | Argument, 'description' | 'defaultValue'>,
  language: Language,
): string {
  if (typeof defaultValue !== 'string') return description;
  return `${description} (${help('default', language)}: ${defaultValue})`;
}

/** Titles of commander's help. */
const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Usage:': { kk: 'Қолданылуы:', ru: 'Использование:', en: 'Usage:' },
  'Arguments:': { kk: 'Аргументтер:', ru: 'Аргументы:', en: 'Arguments:' },
  'Options:': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'Global Options:': { kk: 'Жалпы параметрлер:', ru: 'Общие параметры:', en: 'Global options:' },
  'Commands:': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
};
