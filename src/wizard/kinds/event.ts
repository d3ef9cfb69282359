import { textIn } from '../../i18n/text.ts';
import { words } from '../../i18n/wizard.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import { daysOf, parseWeek, weekOf } from '../../law/iso-week.ts';
import type { Organiser, Speaker } from '../../schema/types.ts';
import { isMapping } from '../../source/index.ts';
import type { Field, GroupField, GroupsField, Option, Scope } from '../form.ts';
import { isNothing, type Mapping } from '../values.ts';
import { bodies, fixed, freeId, idsIn, named, planItem } from './fields.ts';

/** `jol-3` for the third event of min-jol, past the ids that are taken. */
function nextEventId(scope: Scope): string {
  const stem = String(scope.data.body ?? 'event')
    .replace(/^[a-z0-9]+-(?=[a-z])/, '')
    .slice(0, 55);
  return freeId(stem, idsIn(scope, 'events'));
}

function weekDays({ data, facts }: Scope): readonly CalendarDate[] {
  return daysOf(parseWeek(String(data.week)) ?? weekOf(facts.today));
}

/** Events of the document, this one among them. */
function events({ data }: Scope): readonly Mapping[] {
  return Array.isArray(data.events) ? data.events.filter(isMapping) : [];
}

function organisersSoFar(scope: Scope): readonly Partial<Organiser>[] {
  return events(scope).flatMap(({ organisers }) => (Array.isArray(organisers) ? organisers : []));
}

const CONTACT: GroupField = {
  type: 'group',
  key: 'contact',
  words: 'organiser.contact',
  oneOf: ['person', 'phone', 'email'],
  assume: true,
  offers: contactOffers,
  fields: [
    { type: 'text', key: 'person', words: 'contact.person', optional: true, example: 'Арғымақов І.' },
    { type: 'text', key: 'phone', words: 'phone', optional: true, example: '+7 700 000 00 00' },
    { type: 'text', key: 'email', words: 'email', optional: true, example: 'press@example.kz' },
  ],
};

/** Whoever holds the office by the directory, and contacts given for this organiser already. */
function contactOffers({ facts, language, item }: Scope & { item: Mapping }): Option[] {
  const contact = typeof item.body === 'string' ? facts.contactOf(item.body) : undefined;
  if (contact === undefined) return [];
  return [
    { value: contact, name: words('offer.directory', language, { name: contactText(contact, language) }) },
  ];
}

function contactText({ person, phone, email }: Organiser['contact'], language: Scope['language']): string {
  return [person === undefined ? '' : textIn(person, language), phone ?? '', email ?? '']
    .filter(Boolean)
    .join(', ');
}

const ORGANISERS: GroupsField = {
  type: 'groups',
  key: 'organisers',
  words: 'event.organisers',
  heading: 'organiser.heading',
  more: 'organiser.more',
  min: 1,
  offers: organiserOffers,
  fields: [
    {
      type: 'choice',
      key: 'body',
      words: 'organiser.body',
      assume: true,
      suggest: ({ data, at, item }) => (at.at(-2) === 0 && item.name === undefined ? data.body : undefined),
      when: ({ item }) => item.name === undefined,
      options: (scope) => [
        ...bodies(scope),
        { value: undefined, name: words('organiser.other', scope.language) },
      ],
    },
    {
      type: 'text',
      key: 'name',
      words: 'organiser.name',
      when: ({ item }) => item.body === undefined,
      example: 'Ұйым',
    },
    CONTACT,
  ],
};

/** Organisers outside the register that the document named before: those of the register are chosen anew. */
function organiserOffers(scope: Scope): Option[] {
  const seen = new Map<string, Option>();
  for (const organiser of organisersSoFar(scope)) {
    const { name, contact } = organiser;
    if (name === undefined || isNothing(contact)) continue;
    const text = textIn(name, scope.language);
    if (!seen.has(text)) seen.set(text, { value: organiser, name: text });
  }
  return [...seen.values()];
}

const SPEAKERS: GroupsField = {
  type: 'groups',
  key: 'speakers',
  words: 'event.speakers',
  heading: 'speaker.heading',
  more: 'speaker.more',
  min: 1,
  oneOf: ['phone', 'email'],
  offers: speakerOffers,
  fields: [
    { type: 'text', key: 'name', words: 'speaker.name', example: 'Қоңыров Әлихан' },
    { type: 'text', key: 'position', words: 'speaker.position', example: 'Төраға' },
    { type: 'text', key: 'phone', words: 'speaker.phone', optional: true, example: '+7 700 000 00 00' },
    { type: 'text', key: 'email', words: 'speaker.email', optional: true, example: 'speaker@example.kz' },
  ],
};

/** Speakers of this document and of the body's last one, but for those of this event. */
function speakerOffers(scope: Scope): Option[] {
  const { data, at, facts, language } = scope;
  const nameOf = ({ name }: Speaker): string => textIn(name, language);
  const own = Array.isArray(data.events) ? data.events[Number(at[1])]?.speakers : undefined;
  const taken = new Set((Array.isArray(own) ? own : []).filter(isComplete).map(nameOf));
  const known = [
    ...events(scope)
      .flatMap(({ speakers }) => (Array.isArray(speakers) ? speakers : []))
      .filter(isComplete),
    ...facts.speakers,
  ];
  const byName = new Map(known.map((speaker) => [nameOf(speaker), speaker]));
  return [...byName]
    .filter(([name]) => !taken.has(name))
    .map(([name, speaker]) => ({ value: speaker, name: `${name}, ${textIn(speaker.position, language)}` }));
}

function isComplete(speaker: unknown): speaker is Speaker {
  return (
    isMapping(speaker) &&
    speaker.name !== undefined &&
    speaker.position !== undefined &&
    (speaker.phone !== undefined || speaker.email !== undefined)
  );
}

const needsReason = ({ item }: Scope): boolean => item.status === 'cancelled' || item.status === 'postponed';

const yearOfEvent = ({ item, facts }: Scope): number => Number(String(item.date ?? facts.today).slice(0, 4));

const JOINT: GroupField = {
  type: 'group',
  key: 'joint',
  words: 'event.joint',
  optional: true,
  fields: [
    {
      type: 'choice',
      key: 'lead',
      words: 'joint.lead',
      options: bodies,
      suggest: ({ data }) => data.body,
      assume: true,
    },
    {
      type: 'several',
      key: 'partners',
      words: 'joint.partners',
      min: 1,
      // The sender is the lead or a partner.
      options: (scope) => {
        const partners = bodies(scope).filter(({ value }) => value !== scope.item.lead);
        const own = partners.filter(({ value }) => value === scope.data.body);
        return [...own, ...partners.filter((partner) => !own.includes(partner))];
      },
    },
    {
      type: 'choice',
      key: 'issue',
      words: 'joint.issue',
      optional: true,
      when: ({ facts }) => facts.issues.length > 0,
      options: ({ facts, language }) => [
        { value: undefined, name: words('option.none', language) },
        ...named(facts.issues),
      ],
    },
  ],
};

const EVENT: readonly Field[] = [
  { type: 'text', key: 'id', words: 'event.id', auto: nextEventId, example: 'event-1' },
  { type: 'text', key: 'title', words: 'event.title', example: 'Брифинг' },
  { type: 'date', key: 'date', words: 'event.date', example: (scope: Scope) => weekDays(scope)[0] },
  { type: 'time', key: 'time', words: 'event.time', example: 'to-be-confirmed' },
  { type: 'text', key: 'venue', words: 'event.venue', example: 'Зал' },
  { type: 'text', key: 'city', words: 'event.city', optional: true, example: 'Астана' },
  ORGANISERS,
  { type: 'text', key: 'purpose', words: 'event.purpose', example: 'Мақсаты' },
  { type: 'texts', key: 'objectives', words: 'event.objectives', min: 1, example: 'Міндеті' },
  { type: 'texts', key: 'keyMessages', words: 'event.keyMessages', min: 1, example: 'Месседж' },
  SPEAKERS,
  { type: 'text', key: 'outcome', words: 'event.outcome', example: 'Нәтиже' },
  {
    type: 'extras',
    words: 'event.more',
    fields: [
      {
        type: 'choice',
        key: 'significance',
        words: 'event.significance',
        optional: true,
        options: fixed('significance', ['key', 'ordinary']),
      },
      {
        ...planItem('planItem', 'event.planItem', yearOfEvent),
        optional: true,
        when: (scope) => scope.facts.planItems(yearOfEvent(scope)).length > 0,
      },
      { type: 'text', key: 'platform', words: 'event.platform', optional: true, example: 'Зал' },
      { type: 'text', key: 'online', words: 'event.online', optional: true, example: 'https://example.kz/' },
      JOINT,
      {
        type: 'choice',
        key: 'status',
        words: 'event.status',
        optional: true,
        options: fixed('status', ['confirmed', 'tentative', 'cancelled', 'postponed']),
      },
      {
        type: 'date',
        key: 'until',
        words: 'event.until',
        optional: true,
        example: (scope: Scope) => weekDays(scope)[6],
      },
      { type: 'text', key: 'continues', words: 'event.continues', optional: true, example: 'event-1' },
      { type: 'text', key: 'internalNote', words: 'event.internalNote', optional: true, example: 'Ескертпе' },
    ],
  },
  { type: 'text', key: 'reason', words: 'event.reason', when: needsReason, example: 'Себебі' },
];

/** The events of a week with the six items of §10, in the order in which a press officer thinks of them. */
export const EVENTS: GroupsField = {
  type: 'groups',
  key: 'events',
  words: 'events',
  heading: 'events.heading',
  more: 'events.more',
  min: 1,
  when: ({ data }) => data.noEvents !== true,
  fields: EVENT,
};
