import type { Trilingual } from '../language.ts';

/** Columns of the form for proposals to the media plan (§§5–7). */
export const FORM_PROPOSALS = {
  'form.item.number.hint': {
    kk: 'Ұсыныстың нөмірі: өзгертпеңіз, қайта жіберілгенде ұсыныс осы арқылы танылады',
    ru: 'Номер предложения: не меняйте, по нему предложение узнают при повторной отправке',
    en: 'Number of the proposal: leave it, the proposal is known by it when the form is sent again',
  },
  'form.item.type.hint': {
    kk: 'Жариялау (§7(1)) не проблемалы мәселенің алдын алу (§7(2))',
    ru: 'Освещение (§7(1)) или предупреждение проблемного вопроса (§7(2))',
    en: 'Coverage (§7(1)) or prevention of a problem issue (§7(2))',
  },
  'form.type.coverage': { kk: 'жариялау', ru: 'освещение', en: 'coverage' },
  'form.type.preventive': { kk: 'алдын алу', ru: 'предупреждение', en: 'prevention' },
  'form.item.title': { kk: 'Ұсынылатын іс-шара', ru: 'Предлагаемое мероприятие', en: 'Proposed measure' },
  'form.item.title.hint': {
    kk: 'Заңнамадағы екінші өзгерісті астындағы жолға жазып, атауды қайталамаңыз',
    ru: 'Второе изменение законодательства пишите строкой ниже, название там не повторяйте',
    en: 'Write a second legislative change in the row below and leave the title empty there',
  },
  'form.item.direction': {
    kk: 'Стратегиялық бағыт',
    ru: 'Стратегическое направление',
    en: 'Strategic direction',
  },
  'form.item.line': { kk: 'Тақырыптық желі', ru: 'Тематическая линия', en: 'Thematic line' },
  'form.item.quarter.hint': {
    kk: 'Іс-шара өткізілетін тоқсан, белгілі болса',
    ru: 'Квартал проведения, если известен',
    en: 'Quarter of the measure, if it is known',
  },
  'form.quarter.1': { kk: '1-тоқсан', ru: '1 квартал', en: 'quarter 1' },
  'form.quarter.2': { kk: '2-тоқсан', ru: '2 квартал', en: 'quarter 2' },
  'form.quarter.3': { kk: '3-тоқсан', ru: '3 квартал', en: 'quarter 3' },
  'form.quarter.4': { kk: '4-тоқсан', ru: '4 квартал', en: 'quarter 4' },
  'form.item.sphere': { kk: 'Заңнама саласы', ru: 'Сфера законодательства', en: 'Sphere of legislation' },
  'form.item.sphere.hint': {
    kk: 'Жоспарланған өзгеріс болмаса, екі бағанды да бос қалдырыңыз',
    ru: 'Если изменений не планируется, оставьте оба столбца пустыми',
    en: 'Leave both columns empty if no change is planned',
  },
  'form.item.change': { kk: 'Жоспарланған өзгеріс', ru: 'Планируемое изменение', en: 'Planned change' },
  'form.item.problemIssue': { kk: 'Проблемалы мәселе', ru: 'Проблемный вопрос', en: 'Problem issue' },
  'form.item.problemIssue.hint': {
    kk: 'Қоғамның наразылығын туғызатын мәселе; алдын алу үшін міндетті',
    ru: 'Вопрос, вызывающий недовольство общества; обязательно для предупреждения',
    en: 'The issue giving rise to public discontent; required for prevention',
  },
  'form.item.channels': { kk: 'Арналар', ru: 'Каналы', en: 'Channels' },
  'form.band.proposal': { kk: 'Ұсыныс', ru: 'Предложение', en: 'Proposal' },
  'form.band.coverage': { kk: 'Жариялау (§7(1))', ru: 'Освещение (§7(1))', en: 'Coverage (§7(1))' },
  'form.band.prevention': { kk: 'Алдын алу (§7(2))', ru: 'Предупреждение (§7(2))', en: 'Prevention (§7(2))' },
} as const satisfies Record<string, Trilingual>;
