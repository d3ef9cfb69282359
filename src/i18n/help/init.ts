import type { Trilingual } from '../language.ts';

/** The command that makes a workspace. */
export const INIT = {
  'init-long': {
    kk: 'Тексеруден бірден өтетін әрі құрастырылатын жұмыс папкасын жасайды: баптаулар, органдар тізілімі, әр құжаттың түсініктемелі мысалы, редактор баптаулары, CI және git үшін файлдар. Бар файлдарды өзгертпейді.',
    ru: 'Создаёт рабочую папку, которая сразу проходит проверку и собирается: настройки, реестр органов, пример каждого документа с пояснениями, настройки редактора, файлы для CI и git. Имеющихся файлов не меняет.',
    en: 'Makes a workspace that validates and builds at once: settings, register of bodies, an example of each document with comments, settings for editors, files for CI and git. Changes no file that is there.',
  },
  'init-dir': {
    kk: 'папка (әдепкі: осы папка); болмаса, жасалады',
    ru: 'папка (по умолчанию: эта); создаётся, если её нет',
    en: 'folder (default: this one); made if it is not there',
  },
  'init-register': {
    kk: 'органдар тізілімі: example – ойдан шығарылған, kz – Қазақстанның мемлекеттік органдары (үлгілер бөлек samples папкасында)',
    ru: 'реестр органов: example – вымышленные, kz – государственные органы Казахстана (образцы – отдельно, в папке samples)',
    en: 'register of bodies: example for fictional ones, kz for the state bodies of Kazakhstan (samples apart, in the folder samples)',
  },
  'init-authority': {
    kk: 'тізілімдегі уәкілетті органның белгісі',
    ru: 'обозначение уполномоченного органа в реестре',
    en: 'id of the authorised body in the register',
  },
  'init-ci': {
    kk: 'әр өзгерісті тексеретін CI: github, gitlab, none',
    ru: 'CI, проверяющий каждое изменение: github, gitlab, none',
    en: 'CI that checks each change: github, gitlab, none',
  },
  'init-empty': {
    kk: 'құжаттардың үлгілерінсіз',
    ru: 'без образцов документов',
    en: 'without samples of documents',
  },
  'init-hook': {
    kk: 'git репозиторийінде commit алдындағы тексеруді қосу',
    ru: 'включить в репозитории git проверку перед commit',
    en: 'in a git repository, switch on the check before each commit',
  },
  'init-examples': {
    kk: 'Мысалдар:\n  mediagrid init press\n  mediagrid init press --lang ru --register kz --ci gitlab\n  mediagrid init --hook',
    ru: 'Примеры:\n  mediagrid init press\n  mediagrid init press --lang ru --register kz --ci gitlab\n  mediagrid init --hook',
    en: 'Examples:\n  mediagrid init press\n  mediagrid init press --lang ru --register kz --ci gitlab\n  mediagrid init --hook',
  },
} as const satisfies Record<string, Trilingual>;
