import type { Trilingual } from '../language.ts';

/** Commands for editors and shells. */
export const TOOLS = {
  'schema-long': {
    kk: 'Файл түрінің JSON Schema (2020-12) схемасын шығарады, оны редакторға қосуға болады; сондай-ақ жиналған құжаттардың (media-grid, directory, media-plan, plan-execution, agenda) және командалардың json нәтижелерінің (diagnostics, status, deadlines, diff, explanations) схемаларын.',
    ru: 'Печатает JSON Schema (2020-12) вида файла, её можно подключить к редактору; а также схемы собранных документов (media-grid, directory, media-plan, plan-execution, agenda) и того, что команды печатают как json (diagnostics, status, deadlines, diff, explanations).',
    en: 'Prints the JSON Schema (2020-12) of a kind of file, for editors to use; also those of the merged documents (media-grid, directory, media-plan, plan-execution, agenda) and of what commands print as json (diagnostics, status, deadlines, diff, explanations).',
  },
  'schema-kind': {
    kk: 'файл не нәтиже түрі, мысалы weekly, media-grid',
    ru: 'вид файла или результата, например weekly, media-grid',
    en: 'kind of file or output, e.g. weekly, media-grid',
  },
  'schema-examples': {
    kk: 'Мысалдар:\n  mediagrid schema weekly > weekly.schema.json\n  mediagrid schema media-grid',
    ru: 'Примеры:\n  mediagrid schema weekly > weekly.schema.json\n  mediagrid schema media-grid',
    en: 'Examples:\n  mediagrid schema weekly > weekly.schema.json\n  mediagrid schema media-grid',
  },
  'completion-long': {
    kk: 'Қабықшаға арналған скрипт шығарады: Tab пернесі командаларды, параметрлерді, органдар мен апталарды толықтырады.',
    ru: 'Печатает скрипт для оболочки: клавиша Tab дополнит команды, параметры, органы и недели.',
    en: 'Prints a script for a shell: Tab then completes commands, options, bodies and weeks.',
  },
  'completion-shell': {
    kk: 'қабықша: bash, zsh, fish',
    ru: 'оболочка: bash, zsh, fish',
    en: 'shell: bash, zsh, fish',
  },
  'completion-examples': {
    kk: 'Мысалдар:\n  source <(mediagrid completion bash)      ~/.bashrc ішіне\n  source <(mediagrid completion zsh)       ~/.zshrc ішіне\n  mediagrid completion fish | source       ~/.config/fish/config.fish ішіне',
    ru: 'Примеры:\n  source <(mediagrid completion bash)      в ~/.bashrc\n  source <(mediagrid completion zsh)       в ~/.zshrc\n  mediagrid completion fish | source       в ~/.config/fish/config.fish',
    en: 'Examples:\n  source <(mediagrid completion bash)      in ~/.bashrc\n  source <(mediagrid completion zsh)       in ~/.zshrc\n  mediagrid completion fish | source       in ~/.config/fish/config.fish',
  },
} as const satisfies Record<string, Trilingual>;
