import type { Trilingual } from '../language.ts';

/** The command that takes in what came by e-mail. */
export const RECEIVE = {
  'receive-long': {
    kk: 'Келген файлдарды (YAML, толтырылған Excel нысаны) тексеріп, өз орнына қояды, қашан келгенін received/log.jsonl журналына жазады. Қатесі барлары жауап хатымен бірге received/set-aside/ ішіне бөлек қойылады. Кейін жіберілген нұсқа ескісін алмастырады, ескісі received/history/ ішінде қалады. Қайсысы кейінгі екенін нысан соңғы сақталған уақыт, одан соң submitted өрісі, одан соң кейінірек келгені көрсетеді; бірге келген екі нұсқаға олар жауап бермесе, екеуі де бөлек қойылады. Жоғалған іс-шаралар аталады (шығу коды 1). Құжат емес файлдар жай ғана сақталады. Олар келген папка өзгермейді; қайта іске қосу ештеңені өзгертпейді.',
    ru: 'Проверяет пришедшие файлы (YAML, заполненные формы Excel), кладёт их на место и записывает в received/log.jsonl, когда они поступили. Файлы с ошибками откладываются в received/set-aside/ вместе с письмом-ответом. Вариант, отправленный позже, заменяет прежний, тот остаётся в received/history/. Какой отправлен позже, показывают время последнего сохранения формы, затем поле submitted, затем более позднее поступление; если о двух пришедших вместе они молчат, откладываются оба. Исчезнувшие мероприятия называются (код выхода 1). Что не является подачей, просто сохраняется. Папка с пришедшим не меняется; повторный запуск ничего не меняет.',
    en: 'Checks the files that came (YAML, filled-in Excel forms), files each under its path and logs in received/log.jsonl when it came. Files with errors are set aside in received/set-aside/ with a reply letter. A version sent later replaces an earlier one, which is kept in received/history/. Which is later is told by when the form was last saved, then by its submitted, then by the later receipt; where these say nothing of two that came together, both are set aside. Events that are gone are named (exit code 1). What is no submission is only kept. The folder that they came in is not changed; running it again changes nothing.',
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
