import type { Trilingual } from '../language.ts';

/** Fields of the notice of an authorised person or unit (§3). */
export const FORM_CONTACT = {
  'form.holder': { kk: 'Тұлға ма, бөлімше ме', ru: 'Лицо или подразделение', en: 'Person or unit' },
  'form.holder.hint': {
    kk: 'Бөлімше болса, төменде оның атауын және басшысының не кезекші қызметкерінің аты-жөнін жазыңыз',
    ru: 'Для подразделения ниже укажите его название и имя руководителя или дежурного',
    en: 'For a unit give its name below and the name of its head or duty contact',
  },
  'form.unit': { kk: 'Бөлімшенің атауы', ru: 'Название подразделения', en: 'Name of the unit' },
  'form.unit.hint': {
    kk: 'Бөлімше үшін міндетті',
    ru: 'Обязательно для подразделения',
    en: 'Required for a unit',
  },
  'form.phones.hint': {
    kk: 'Екі телефонның кемінде біреуі міндетті. Мысалы: +7 7172 00 00 00',
    ru: 'Нужен хотя бы один из двух телефонов. Например: +7 7172 00 00 00',
    en: 'At least one of the two telephones is needed. For example: +7 7172 00 00 00',
  },
  'form.appointed': {
    kk: 'Тағайындалған (құрылған) күні',
    ru: 'Дата назначения (создания)',
    en: 'Date of appointment (creation)',
  },
  'form.appointed.hint': {
    kk: 'Бұйрықтың күні. Хабарлама бір жұмыс күні ішінде жіберіледі (§3)',
    ru: 'Дата приказа. Уведомление направляется в течение одного рабочего дня (§3)',
    en: 'Date of the order. The notice is sent within one working day (§3)',
  },
} as const satisfies Record<string, Trilingual>;
