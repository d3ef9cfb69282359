import type { Trilingual } from '../language.ts';

/** The directory of authorised persons (§4). */
export const DIRECTORY = {
  directoryTitle: {
    kk: 'Уәкілетті тұлғалар (бөлімшелер) туралы анықтамалық',
    ru: 'Справочник об уполномоченных лицах (подразделениях)',
    en: 'Directory of authorised persons (units)',
  },
  directorySheet: { kk: 'Анықтамалық', ru: 'Справочник', en: 'Directory' },
  historySheet: { kk: 'Бұрынғылар', ru: 'Прежние', en: 'Former holders' },
  historyTitle: {
    kk: 'Бұрынғы уәкілетті тұлғалар (бөлімшелер)',
    ru: 'Прежние уполномоченные лица (подразделения)',
    en: 'Former authorised persons (units)',
  },
  fullName: {
    kk: 'Тегі, аты, әкесінің аты (бар болған жағдайда)',
    ru: 'Фамилия, имя, отчество (при наличии)',
    en: 'Surname, first name, patronymic (if any)',
  },
  unitOrPosition: { kk: 'Бөлімшесі, лауазымы', ru: 'Подразделение, должность', en: 'Unit, position' },
  email: { kk: 'Электрондық мекенжайы', ru: 'Адрес электронной почты', en: 'E-mail address' },
  workPhone: { kk: 'Жұмыс телефоны', ru: 'Рабочий телефон', en: 'Work telephone' },
  mobilePhone: { kk: 'Ұялы телефоны', ru: 'Мобильный телефон', en: 'Mobile telephone' },
  appointed: { kk: 'Тағайындалған күні', ru: 'Дата назначения', en: 'Appointed' },
  notified: { kk: 'Хабарланған күні', ru: 'Дата уведомления', en: 'Notified' },
  heldOffice: { kk: 'Мерзімі', ru: 'Период', en: 'Held office' },
  lateDue: { kk: 'мерзімі бұзылды, {due} болған', ru: 'с опозданием, срок {due}', en: 'late, due {due}' },
  noContact: {
    kk: 'байланыс деректері ұсынылмаған',
    ru: 'контактные данные не представлены',
    en: 'no contact details submitted',
  },
  brokenContact: {
    kk: 'ұсынылған файлда қате бар',
    ru: 'в представленном файле ошибки',
    en: 'the file submitted has errors',
  },
} as const satisfies Record<string, Trilingual>;
