import type { Trilingual } from '../language.ts';

/** Commands for editors and shells. */
export const TOOLS = {
  schema: {
    kk: 'құжат түрінің JSON Schema сызбасы',
    ru: 'JSON Schema вида документа',
    en: 'print the JSON Schema of a kind',
  },
  'schema-long': {
    kk: 'Құжат түрінің JSON Schema (2020-12) сызбасын шығарады; редакторға қосуға болады.',
    ru: 'Печатает JSON Schema (2020-12) вида документа; её можно подключить к редактору.',
    en: 'Prints the JSON Schema (2020-12) of a kind of document; editors can use it.',
  },
  'schema-kind': {
    kk: 'құжат түрі, мысалы weekly',
    ru: 'вид документа, например weekly',
    en: 'kind of document, e.g. weekly',
  },
  'schema-examples': {
    kk: 'Мысал:\n  mediagrid schema weekly > weekly.schema.json',
    ru: 'Пример:\n  mediagrid schema weekly > weekly.schema.json',
    en: 'Example:\n  mediagrid schema weekly > weekly.schema.json',
  },
  completion: {
    kk: 'командаларды қабықта толықтыру',
    ru: 'дополнение команд в оболочке',
    en: 'completion of commands in a shell',
  },
  'completion-long': {
    kk: 'Қабыққа арналған скрипт шығарады: Tab пернесі командаларды, параметрлерді, органдар мен апталарды толықтырады.',
    ru: 'Печатает скрипт для оболочки: клавиша Tab дополнит команды, параметры, органы и недели.',
    en: 'Prints a script for a shell: Tab then completes commands, options, bodies and weeks.',
  },
  'completion-shell': {
    kk: 'қабық: bash, zsh, fish',
    ru: 'оболочка: bash, zsh, fish',
    en: 'shell: bash, zsh, fish',
  },
  'completion-examples': {
    kk: 'Мысалдар:\n  source <(mediagrid completion bash)      ~/.bashrc ішіне\n  source <(mediagrid completion zsh)       ~/.zshrc ішіне\n  mediagrid completion fish | source       ~/.config/fish/config.fish ішіне',
    ru: 'Примеры:\n  source <(mediagrid completion bash)      в ~/.bashrc\n  source <(mediagrid completion zsh)       в ~/.zshrc\n  mediagrid completion fish | source       в ~/.config/fish/config.fish',
    en: 'Examples:\n  source <(mediagrid completion bash)      in ~/.bashrc\n  source <(mediagrid completion zsh)       in ~/.zshrc\n  mediagrid completion fish | source       in ~/.config/fish/config.fish',
  },
} as const satisfies Record<string, Trilingual>;
