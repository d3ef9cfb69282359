import { weekdayOf } from '../law/calendar-date.ts';
import type { DayKind } from '../law/day-kinds.ts';
import type { Deadline, Duty } from '../law/deadlines/deadline.ts';
import { weekdayName } from './dates.ts';
import type { Language, Trilingual } from './language.ts';
import { fillTemplate } from './template.ts';
import { type Text, textIn } from './text.ts';

/** What each duty is called in a list: the Rules' own words, shortened. */
const NAMES: Readonly<Record<Duty, Trilingual>> = {
  notice: {
    kk: 'уәкілетті тұлға туралы хабарлама',
    ru: 'уведомление об уполномоченном лице',
    en: 'notice of the authorised person',
  },
  proposals: {
    kk: 'медиажоспарға ұсыныстар',
    ru: 'предложения в медиаплан',
    en: 'proposals for the media plan',
  },
  'plan-update': {
    kk: 'медиажоспарды өзекті ету',
    ru: 'актуализация медиаплана',
    en: 'update of the media plan',
  },
  approval: { kk: 'медиажоспарды мақұлдау', ru: 'одобрение медиаплана', en: 'approval of the media plan' },
  report: {
    kk: 'медиажоспардың іске асырылуы туралы ақпарат',
    ru: 'отчёт о реализации медиаплана',
    en: 'report on the media plan',
  },
  weekly: {
    kk: 'алдағы аптаға арналған ақпарат',
    ru: 'информация на неделю',
    en: 'information for the week',
  },
  joint: {
    kk: 'ортақ мәселе бойынша ақпарат',
    ru: 'информация по общему вопросу',
    en: 'piece on the joint issue',
  },
  grid: { kk: 'медиа-гридті БАҚ-қа жіберу', ru: 'отправка медиа-грида в СМИ', en: 'media-grid to the media' },
  response: { kk: 'сұрау салуға жауап', ru: 'ответ на запрос', en: 'response to the request' },
};

/** The term of each duty as the Rules put it, for hints. */
const SENTENCES: Readonly<Record<Duty, Trilingual>> = {
  notice: {
    kk: 'Уәкілетті тұлға туралы хабарлама тағайындалған күннен ({for}) кейін бір жұмыс күні ішінде жіберіледі.',
    ru: 'Уведомление о назначении направляется в течение одного рабочего дня после него ({for}).',
    en: 'The notice is sent within one working day of the appointment ({for}).',
  },
  proposals: {
    kk: 'Медиажоспарға ұсыныстар ({for}) {nominal} күнінен кешіктірілмей жіберіледі.',
    ru: 'Предложения в медиаплан ({for}) направляются не позднее {nominal}.',
    en: 'Proposals for the media plan ({for}) are due by {nominal}.',
  },
  'plan-update': {
    kk: 'Медиажоспар тоқсанына бір рет өзекті етіледі ({for}).',
    ru: 'Медиаплан актуализируется раз в квартал ({for}).',
    en: 'The media plan is brought up to date once a quarter ({for}).',
  },
  approval: {
    kk: 'Медиажоспар ({for}) {nominal} күнінен кешіктірілмей мақұлданады.',
    ru: 'Медиаплан ({for}) одобряется не позднее {nominal}.',
    en: 'The media plan ({for}) is approved by {nominal}.',
  },
  report: {
    kk: '{for} айы бойынша ақпарат {nominal} күнінен кешіктірілмей ұсынылады.',
    ru: 'Информация за {for} представляется не позднее {nominal}.',
    en: 'The report for {for} is due by {nominal}.',
  },
  weekly: {
    kk: '{for} аптасының ақпараты алдыңғы аптада жіберіледі, күні – {weekday}.',
    ru: 'Информация на неделю {for} направляется на предыдущей неделе, день – {weekday}.',
    en: 'The information for {for} is sent on the {weekday} of the week before.',
  },
  joint: {
    kk: 'Ортақ мәселе ({for}) туындаған соң ақпарат бір жұмыс күні ішінде ұсынылады.',
    ru: 'Информация по общему вопросу ({for}) представляется в течение одного рабочего дня.',
    en: 'The piece on the joint issue {for} is submitted within one working day of its arising.',
  },
  grid: {
    kk: '{for} аптасының медиа-гриді бір жұмыс күні ішінде бұқаралық ақпарат құралдарына жіберіледі.',
    ru: 'Медиа-грид недели {for} направляется в СМИ в течение одного рабочего дня.',
    en: 'The media-grid of {for} is sent to the media within one working day.',
  },
  response: {
    kk: 'Материалдар сұрау салу ({for}) келіп түскен күннен бір жұмыс күні ішінде ұсынылады.',
    ru: 'Материалы представляются в течение одного рабочего дня со дня поступления запроса ({for}).',
    en: 'Materials are provided within one working day of the receipt of the request {for}.',
  },
};

export function dutyName(duty: Duty, language: Language): string {
  return NAMES[duty][language];
}

/** The term of a deadline in a sentence, in each language. */
export function dutySentence({ duty, for: subject, nominal }: Deadline): Trilingual {
  const sentence = (language: Language): string => {
    const name = weekdayName(weekdayOf(nominal), language);
    const weekday = language === 'en' ? name : name.toLowerCase();
    return fillTemplate(SENTENCES[duty], { for: subject, nominal, weekday }, language);
  };
  return { kk: sentence('kk'), ru: sentence('ru'), en: sentence('en') };
}

/** Why a day is not worked, where the day has no name of its own. */
const DAY_KINDS: Readonly<Record<DayKind['reason'], Trilingual>> = {
  working: { kk: 'жұмыс күні', ru: 'рабочий день', en: 'a working day' },
  weekend: { kk: 'демалыс күні', ru: 'выходной', en: 'a weekend' },
  holiday: { kk: 'мереке күні', ru: 'праздник', en: 'a holiday' },
  'day-off': { kk: 'демалыс күні', ru: 'выходной день', en: 'a day off' },
  'carried-over': {
    kk: 'мерекеден ауысқан демалыс',
    ru: 'перенос с праздника',
    en: 'carried over from a holiday',
  },
  'transferred-off': {
    kk: 'ауыстырылған демалыс күні',
    ru: 'перенесённый выходной',
    en: 'a day off moved by an act',
  },
  'transferred-work': {
    kk: 'ауыстырылған жұмыс күні',
    ru: 'перенесённый рабочий день',
    en: 'a working day moved by an act',
  },
  'user-work': { kk: 'жұмыс күні', ru: 'рабочий день', en: 'a working day' },
};

const PASSED_OVER: Trilingual = {
  kk: 'келесі жұмыс күні ({date}) сипатталатын аптаға түседі',
  ru: 'следующий рабочий день ({date}) приходится на описываемую неделю',
  en: 'the next working day ({date}) lies in the week described',
};

/**
 * Why a due date is not the nominal one: the day off by its name, with its date where it is another than the nominal
 * day, and the day passed over; undefined where the date did not move.
 */
export function moveText(
  { nominal, moved }: Pick<Deadline, 'nominal' | 'moved'>,
  language: Language,
): string | undefined {
  if (moved === undefined) return undefined;
  const { day, why, passedOver } = moved;
  const reason = dayKindText(why, language);
  const text = day === nominal ? reason : `${day} – ${reason}`;
  if (passedOver === undefined) return text;
  return `${text}; ${fillTemplate(PASSED_OVER, { date: passedOver }, language)}`;
}

/** A day off by its own name, or by its kind: one that an act moved here has none. */
export function dayOffName({ name, reason }: DayKind): Text {
  return name ?? DAY_KINDS[reason];
}

/** What a day is: the holiday by its name, or the kind of day, with the holiday that it belongs to. */
export function dayKindText({ name, reason }: DayKind, language: Language): string {
  const kind = DAY_KINDS[reason][language];
  const holiday = name === undefined ? '' : textIn(name, language);
  if (holiday === '') return kind;
  return reason === 'holiday' || reason === 'day-off' ? holiday : `${kind} (${holiday})`;
}
