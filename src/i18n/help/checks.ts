import type { Trilingual } from '../language.ts';

/** Commands that look at files and tell what is wrong with them. */
export const CHECKS = {
  'validate-long': {
    kk: 'Файлдарды тексеріп, барлық қатені бірден көрсетеді: жазылуы, өрістері, мерзімі, сілтемелері, зал мен спикер қайшылықтары.',
    ru: 'Проверяет файлы и показывает все проблемы сразу: запись, поля, сроки, ссылки, пересечения по залам и спикерам.',
    en: 'Checks files and tells all problems in one run: syntax, fields, deadlines, references, clashes of halls and speakers.',
  },
  'validate-paths': {
    kk: 'файлдар не папкалар; «-» – стандартты кіріс (әдепкі: бүкіл жұмыс папкасы)',
    ru: 'файлы или папки; «-» – стандартный ввод (по умолчанию: вся рабочая папка)',
    en: 'files or folders; - for standard input (default: the whole workspace)',
  },
  'report-format': {
    kk: 'есептің пішімі: text, json, github, junit, sarif',
    ru: 'формат отчёта: text, json, github, junit, sarif',
    en: 'format of the report: text, json, github, junit, sarif',
  },
  'report-file': {
    kk: 'есепті файлға да жазу, мысалы sarif=report.sarif; бірнеше рет беруге болады',
    ru: 'записать отчёт и в файл, например sarif=report.sarif; можно повторять',
    en: 'write the report to a file as well, e.g. sarif=report.sarif; may be repeated',
  },
  strict: {
    kk: 'ескертулер де қате деп саналады',
    ru: 'предупреждения считаются ошибками',
    en: 'warnings count as errors',
  },
  'no-cache': {
    kk: 'бұрынғы тексерулердің нәтижесін пайдаланбау және сақтамау',
    ru: 'не использовать и не сохранять итоги прежних проверок',
    en: 'neither use nor keep what earlier checks came to',
  },
  'validate-examples': {
    kk: 'Мысалдар:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --report sarif=mediagrid.sarif\n  mediagrid validate - < min-jol.yaml',
    ru: 'Примеры:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --report sarif=mediagrid.sarif\n  mediagrid validate - < min-jol.yaml',
    en: 'Examples:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --report sarif=mediagrid.sarif\n  mediagrid validate - < min-jol.yaml',
  },
  'explain-long': {
    kk: 'Диагностика кодының мағынасын, мысалын және түзетілуін көрсетеді; кодсыз – барлық кодтың тізімін.',
    ru: 'Показывает, что значит код диагностики, пример и исправление; без кода – список всех кодов.',
    en: 'Tells what a diagnostic code means, with an example and its fix; without a code, lists them all.',
  },
  'explain-code': {
    kk: 'код, мысалы deadline/late, немесе оның бөлімі: deadline',
    ru: 'код, например deadline/late, или его раздел: deadline',
    en: 'code, e.g. deadline/late, or its area: deadline',
  },
  'explain-examples': {
    kk: 'Мысал:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
    ru: 'Примеры:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
    en: 'Examples:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
  },
} as const satisfies Record<string, Trilingual>;
