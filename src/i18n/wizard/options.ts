import { EXECUTION } from '../labels/execution.ts';
import { GRID } from '../labels/grid.ts';
import { PLAN } from '../labels/plan.ts';
import type { Trilingual } from '../language.ts';

/** Answers to choose from. */
export const OPTIONS = {
  'week.next': { kk: 'келесі апта: {range}', ru: 'следующая неделя: {range}', en: 'next week: {range}' },
  'week.current': { kk: 'осы апта: {range}', ru: 'эта неделя: {range}', en: 'this week: {range}' },
  'option.own': { kk: 'басқа…', ru: 'другое…', en: 'another…' },
  'option.own-text': { kk: 'мәтін теремін…', ru: 'набрать текст…', en: 'type a text…' },
  'option.type-it': { kk: 'өзім теремін…', ru: 'введу сам…', en: 'I shall type it…' },
  'option.none': { kk: 'ешқайсысы', ru: 'ни один', en: 'none' },
  'events.yes': { kk: 'иә, іс-шаралар бар', ru: 'да, мероприятия есть', en: 'yes, there are events' },
  'events.none': { kk: 'жоқ, жоспарланбаған', ru: 'нет, не запланированы', en: 'no, none are planned' },
  'changes.yes': { kk: 'иә, өзгерістер бар', ru: 'да, изменения есть', en: 'yes, it changes' },
  'changes.none': { kk: 'жоқ, өзгеріс жоқ', ru: 'нет, изменений нет', en: 'no, nothing changes' },
  'organiser.other': {
    kk: 'тізілімде жоқ ұйым…',
    ru: 'организация не из реестра…',
    en: 'an organisation outside the register…',
  },
  'offer.directory': {
    kk: 'анықтамалықтан: {name}',
    ru: 'из справочника: {name}',
    en: 'from the directory: {name}',
  },
  'time.all-day': GRID.allDay,
  'time.open': GRID.toBeConfirmed,
  'status.confirmed': GRID.confirmed,
  'status.tentative': GRID.tentative,
  'status.cancelled': GRID.cancelled,
  'status.postponed': GRID.postponed,
  'significance.key': {
    kk: 'негізгі (ерекше қоғамдық және саяси маңызы бар)',
    ru: 'ключевое (особое общественное и политическое значение)',
    en: 'key (of special public and political importance)',
  },
  'significance.ordinary': { kk: 'қатардағы', ru: 'обычное', en: 'ordinary' },
  'holder.person': { kk: 'тұлға', ru: 'лицо', en: 'a person' },
  'holder.unit': { kk: 'бөлімше', ru: 'подразделение', en: 'a unit' },
  'type.coverage': { kk: 'жариялау', ru: 'освещение', en: 'coverage' },
  'type.preventive': {
    kk: 'проблемалы мәселенің алдын алу',
    ru: 'предупреждение проблемного вопроса',
    en: 'prevention of a problem issue',
  },
  'risk.low': PLAN.riskLow,
  'risk.medium': PLAN.riskMedium,
  'risk.high': PLAN.riskHigh,
  'item.planned': EXECUTION.progressPlanned,
  'item.in-progress': EXECUTION.progressInProgress,
  'item.done': EXECUTION.progressDone,
  'item.dropped': { kk: 'алынып тасталды', ru: 'снято', en: 'dropped' },
  'kinds.data': { kk: 'мәліметтер', ru: 'сведения', en: 'data' },
  'kinds.methodical': {
    kk: 'әдістемелік әзірлемелер',
    ru: 'методические разработки',
    en: 'methodological developments',
  },
  'kinds.infographics': { kk: 'инфокестелер', ru: 'инфотаблицы (инфографика)', en: 'infographics' },
  'kinds.statistical': {
    kk: 'статистикалық материалдар',
    ru: 'статистические материалы',
    en: 'statistical materials',
  },
  'kinds.analytical': {
    kk: 'талдамалық материалдар',
    ru: 'аналитические материалы',
    en: 'analytical materials',
  },
  'cycle.1': { kk: '1-кезең (бірінші тоқсан)', ru: 'цикл 1 (первый квартал)', en: 'cycle 1 (first quarter)' },
  'cycle.2': { kk: '2-кезең (үшінші тоқсан)', ru: 'цикл 2 (третий квартал)', en: 'cycle 2 (third quarter)' },
  'quarter.nth': { kk: '{number}-тоқсан', ru: '{number}-й квартал', en: 'quarter {number}' },
  'decision.accept': { kk: 'қабылдау', ru: 'принять', en: 'accept' },
  'decision.reject': { kk: 'қабылдамау', ru: 'отклонить', en: 'reject' },
  'decision.amend': { kk: 'өзгертіп қабылдау', ru: 'принять с изменениями', en: 'accept with changes' },
} as const satisfies Record<string, Trilingual>;
