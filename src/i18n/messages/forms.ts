import type { Trilingual } from '../language.ts';

/** Making and importing forms. */
export const FORMS = {
  'forms.no-form': {
    kk: '{kind} түріне нысан жоқ.{suggestion} Бар нысандар: {known}',
    ru: 'Формы вида {kind} нет.{suggestion} Есть: {known}',
    en: 'There is no form of the kind {kind}.{suggestion} There are: {known}',
  },
  'forms.exists': {
    kk: 'Мұнда басқа файл тұр, жазылмады: {path}. Үстінен жазу үшін --force қосыңыз',
    ru: 'Здесь уже стоит другой файл, не записано: {path}. Чтобы перезаписать, добавьте --force',
    en: 'A different file is there, nothing was written: {path}. Add --force to overwrite it',
  },
  'forms.undecided': {
    kk: 'Мазмұны әртүрлі нысандардың орны бір ({path}), ал қайсысы кейін жіберілгені белгісіз: {files}. Бірде-бірі жазылмады',
    ru: 'Формы с разным содержанием относятся к одному файлу ({path}), и неизвестно, какая отправлена позже: {files}. Ни одна не записана',
    en: 'Forms that say different things belong in one place ({path}), and nothing tells which was sent last: {files}. None was written',
  },
  'forms.older': {
    kk: '{files} – ескі нұсқа, жазылмады: кейінгісі – {latest}',
    ru: '{files} – старый вариант, не записан: позже отправлена {latest}',
    en: '{files} holds an older version and was not written: the later one is {latest}',
  },
  'forms.unchanged': { kk: 'Өзгеріссіз: {path}', ru: 'Без изменений: {path}', en: 'Unchanged: {path}' },
  'forms.one-output': {
    kk: '--out {out} бір ғана нысанға жарайды: папканы көрсетіңіз',
    ru: '--out {out} годится только для одной формы: укажите папку',
    en: '--out {out} takes one form only: name a folder',
  },
  'forms.out-folder': {
    kk: '--out {path}: бұл – папка. Файлдың атын көрсетіңіз: {path}/form.xlsx',
    ru: '--out {path}: это папка. Укажите имя файла: {path}/form.xlsx',
    en: '--out {path} is a folder. Name a file: {path}/form.xlsx',
  },
  'forms.nothing': {
    kk: '{path} папкасында бірде-бір .xlsx файл жоқ',
    ru: 'В папке {path} нет ни одного файла .xlsx',
    en: 'There is no .xlsx file in {path}',
  },
  'forms.summary': {
    kk: 'Нысандар: {files}. Импортталды: {imported}. Қатесі бар: {failed}.',
    ru: 'Форм: {files}. Импортировано: {imported}. С ошибками: {failed}.',
    en: 'Forms: {files}. Imported: {imported}. With problems: {failed}.',
  },
  'forms.phone-hint': {
    kk: 'Бір ұяшыққа бір нөмір жазылады: +7 және он цифр, сөзсіз.',
    ru: 'В ячейке – один номер: +7 и ещё десять цифр, без слов.',
    en: 'One number in the cell: +7 and ten more digits, no words.',
  },
  'forms.email-hint': {
    kk: 'Бір ұяшыққа бір мекенжай жазылады, сөзсіз әрі бос орынсыз.',
    ru: 'В ячейке – один адрес, без слов и пробелов.',
    en: 'One address in the cell, with no words or spaces.',
  },
} as const satisfies Record<string, Trilingual>;
