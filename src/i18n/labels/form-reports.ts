import type { Trilingual } from '../language.ts';

/** Fields and columns of the form for the monthly report (§8). */
export const FORM_REPORTS = {
  'form.report.text': { kk: 'Есеп мәтіні', ru: 'Текст отчёта', en: 'Text of the report' },
  'form.report.text.hint': {
    kk: 'Еркін нысанда (§8); Word-тан көшіріп қоюға болады',
    ru: 'В произвольной форме (§8); можно вставить из Word',
    en: 'In free form (§8); text can be pasted from Word',
  },
  'form.report.item': { kk: 'Жоспар тармағы', ru: 'Пункт плана', en: 'Plan item' },
  'form.report.item.hint': {
    kk: 'Тармақты тізімнен таңдаңыз не белгісін жазыңыз: p26-02',
    ru: 'Выберите пункт из списка или впишите его обозначение: p26-02',
    en: 'Choose the item from the list or write its id: p26-02',
  },
  'form.report.status': { kk: 'Орындалуы', ru: 'Исполнение', en: 'Progress' },
  'form.report.status.hint': {
    kk: 'Бұл айда есеп берілмейтін тармақты бос қалдырыңыз',
    ru: 'Если по пункту в этом месяце отчёта нет, оставьте пустым',
    en: 'Leave it empty if there is nothing to report on the item this month',
  },
  'form.report.published': { kk: 'Жарияланымдар саны', ru: 'Число публикаций', en: 'Number of publications' },
  'form.report.published.error': {
    kk: 'Бүтін сан жазыңыз: 0, 1, 2 …',
    ru: 'Впишите целое число: 0, 1, 2 …',
    en: 'Write a whole number: 0, 1, 2 …',
  },
  'form.report.links.hint': {
    kk: 'https:// деп басталатын мекенжайлар, әрқайсысы жаңа жолдан',
    ru: 'Адреса, начинающиеся с https://, каждый с новой строки',
    en: 'Addresses that begin with https://, each on a line of its own',
  },
  'form.band.item': { kk: 'Тармақ', ru: 'Пункт', en: 'Item' },
  'form.band.done': { kk: 'Не істелді', ru: 'Что сделано', en: 'What was done' },
} as const satisfies Record<string, Trilingual>;
