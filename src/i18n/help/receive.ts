import type { Trilingual } from '../language.ts';

/** The command that takes in what came by e-mail. */
export const RECEIVE = {
  'receive-long': {
    kk: 'Келген файлдарды (YAML, толтырылған Excel нысаны) тексеріп, өз орнына қояды, қашан келгенін received/log.jsonl журналына жазады. Қатесі барлары жауап хатымен бірге received/set-aside/ ішіне бөлек қойылады. Кейін жіберілген нұсқа ескісін алмастырады, ескісі received/history/ ішінде қалады. Олар келген папка өзгермейді; қайта іске қосу ештеңені өзгертпейді.',
    ru: 'Проверяет пришедшие файлы (YAML, заполненные формы Excel), кладёт их на место и записывает в received/log.jsonl, когда они поступили. Файлы с ошибками откладываются в received/set-aside/ вместе с письмом-ответом. Вариант, отправленный позже, заменяет прежний, тот остаётся в received/history/. Папка с пришедшим не меняется; повторный запуск ничего не меняет.',
    en: 'Checks the files that came (YAML, filled-in Excel forms), files each under its path and logs in received/log.jsonl when it came. Files with errors are set aside in received/set-aside/ with a reply letter. A version sent later replaces an earlier one, which is kept in received/history/. The folder that they came in is not changed; running it again changes nothing.',
  },
  'receive-paths': {
    kk: 'келген файлдар не олардың папкалары',
    ru: 'пришедшие файлы или папки с ними',
    en: 'files that came, or folders of them',
  },
  'receive-examples': {
    kk: 'Мысалдар:\n  mediagrid receive ~/Downloads/2026-12-11\n  mediagrid receive min-jol.yaml "форма (3).xlsx" --lang ru\n  mediagrid receive inbox --format json',
    ru: 'Примеры:\n  mediagrid receive ~/Downloads/2026-12-11\n  mediagrid receive min-jol.yaml "форма (3).xlsx" --lang ru\n  mediagrid receive inbox --format json',
    en: 'Examples:\n  mediagrid receive ~/Downloads/2026-12-11\n  mediagrid receive min-jol.yaml "форма (3).xlsx" --lang ru\n  mediagrid receive inbox --format json',
  },
} as const satisfies Record<string, Trilingual>;
