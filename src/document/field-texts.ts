import type { GridEvent } from '../domain/media-grid.ts';
import type { PlanFields } from '../domain/media-plan.ts';
import { formatDate } from '../i18n/dates.ts';
import { fieldWord } from '../i18n/fields.ts';
import { label } from '../i18n/labels.ts';
import { type Text, textIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { quarterText } from './cells.ts';
import { timeSpan } from './entry.ts';
import { type MaterialsContext, organiserText, speakerText } from './materials.ts';
import { RISKS } from './plan-words.ts';

/** Fields whose values are not simply text, with the words that stand for them. */
type FieldTexts<T> = {
  readonly [F in keyof T]?: (value: NonNullable<T[F]>, context: MaterialsContext) => string;
};

const OF_EVENT: FieldTexts<GridEvent> = {
  date: dayText,
  until: dayText,
  time: (time, { language }) => timeSpan({ time }, language),
  organisers: (organisers, context) => listed(organisers.map((entry) => organiserText(entry, context))),
  speakers: (speakers, context) => listed(speakers.map((entry) => speakerText(entry, context))),
  status: (status, { language }) => label(status, language),
  significance: (value, { language }) => label(value === 'key' ? 'keyEvent' : 'ordinaryEvent', language),
  joint: ({ lead, partners, issue }, context) =>
    listed([
      ...[lead, ...partners].map((body) => bodyText(body, context)),
      ...(issue === undefined ? [] : [`${fieldWord('issue', context.language)} ${issue}`]),
    ]),
};

const OF_MEASURE: FieldTexts<PlanFields> = {
  type: (type, { language }) => label(`${type}Sheet`, language),
  quarter: quarterText,
  legislativeChanges: (changes, { language }) =>
    changes.length === 0
      ? label('noLegislation', language)
      : listed(
          changes.map(({ sphere, change }) => `${textIn(sphere, language)}: ${textIn(change, language)}`),
        ),
  risk: (risk, { language }) => label(RISKS[risk], language),
  partners: (bodies, context) => listed(bodies.map((body) => bodyText(body, context))),
};

const TEXTS: Readonly<Record<string, unknown>> = { ...OF_EVENT, ...OF_MEASURE };

/** What a field says where a file leaves it out. */
const UNSAID: Readonly<Record<string, unknown>> = { status: 'confirmed', significance: 'ordinary' };

/** The value of a field of an event or a measure as documents write it; «–» for none. */
export function fieldText(field: string, value: unknown, context: MaterialsContext): string {
  const said = value ?? UNSAID[field];
  if (said === undefined) return '–';
  const words = TEXTS[field] as ((value: unknown, context: MaterialsContext) => string) | undefined;
  if (words !== undefined) return words(said, context);
  const texts = Array.isArray(said) ? said : [said];
  return listed(texts.map((text) => textIn(text as Text, context.language)));
}

function dayText(day: string, { language }: MaterialsContext): string {
  return formatDate(day as CalendarDate, language);
}

function bodyText(body: string, { names, language }: MaterialsContext): string {
  return textIn(names.get(body) ?? body, language);
}

function listed(texts: readonly string[]): string {
  return texts.join('; ') || '–';
}
