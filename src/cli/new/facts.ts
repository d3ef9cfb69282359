import { holderOf } from '../../domain/directory.ts';
import { refOf } from '../../domain/events.ts';
import { pressContact } from '../../domain/press-contact.ts';
import type { Language } from '../../i18n/language.ts';
import { textIn, textsOf } from '../../i18n/text.ts';
import { type CalendarDate, yearOf } from '../../law/calendar-date.ts';
import type { Instant } from '../../law/instant.ts';
import { compareText } from '../../order.ts';
import type { Contact, Speaker } from '../../schema/types.ts';
import type { Call, Facts, Named, NamedEvent } from '../../wizard/facts.ts';
import type { Mapping } from '../../wizard/values.ts';
import { type AnyDocument, ofKind } from '../../workspace/document.ts';
import { type Group, planGroupOf } from '../../workspace/layout.ts';
import type { Site } from '../site.ts';

/** What the gathering needs to know. */
interface Question {
  readonly site: Site;
  readonly language: Language;
  readonly now: Instant;
}

/**
 * Gathers what the questions may know of a workspace. Groups are read when something is first asked of them, so that a
 * nil return waits for nothing; `prepare` reads what a document with these answers needs.
 */
export async function gatherFacts({ site, language, now }: Question): Promise<{
  readonly facts: Facts;
  readonly prepare: (identity: Mapping, earlier: Mapping | undefined) => Promise<Facts>;
}> {
  const { register, law } = site.workspace;
  const today = law.zone.localDateTime(now).date;
  const valid = async (group: Group): Promise<readonly AnyDocument[]> => (await site.examine(group)).valid;
  const calls = async (name: 'joint' | 'request'): Promise<Call[]> => {
    const found: Call[] = [];
    for (const group of site.listing.groupsNamed(name)) found.push(...callsIn(await valid(group), language));
    return found.reverse();
  };
  const facts: Facts = {
    register,
    law,
    today,
    now: law.zone.format(now),
    contactOf: directoryOf(ofKind(await valid('contacts'), 'contact'), today, language),
    speakers: [],
    planItems: () => [],
    directions: [],
    issues: await calls('joint'),
    requests: await calls('request'),
    events: [],
    proposals: [],
    takenIds: site.listing
      .groupsNamed('joint')
      .concat(site.listing.groupsNamed('request'))
      .map((group) => group.slice(group.indexOf('/') + 1)),
  };

  async function prepare(identity: Mapping, earlier: Mapping | undefined): Promise<Facts> {
    const body = String(identity.body ?? '');
    const years = yearsOf(identity, today);
    const plans = new Map<number, readonly AnyDocument[]>();
    for (const year of years) plans.set(year, await valid(planGroupOf(year)));
    const documents = [...plans.values()].flat();
    const own = plans.get(Number(identity.planYear)) ?? [];
    const week = identity.week === undefined ? [] : await valid(`week/${String(identity.week)}`);
    return {
      ...facts,
      speakers: speakersIn(earlier),
      planItems: (year) => itemsIn(plans.get(year) ?? [], body, language),
      directions: directionsIn(documents, language),
      events: eventsIn(week, language),
      proposals: proposalsIn(own, Number(identity.cycle), language),
      takenIds: [
        ...facts.takenIds,
        ...itemsIn(own, body, language).map(({ ref }) => ref.slice(ref.indexOf('/') + 1)),
      ],
    };
  }
  return { facts, prepare };
}

/** The years whose plans a document may name items of. */
function yearsOf({ week, period, year, planYear }: Mapping, today: CalendarDate): number[] {
  const named = [week, period, year, planYear].flatMap((text) =>
    text === undefined ? [] : [Number(String(text).slice(0, 4))],
  );
  const years = named.length === 0 ? [yearOf(today)] : named;
  // The last days of a week may lie in the next year.
  return [...new Set([...years, ...(week === undefined ? [] : years.map((first) => first + 1))])];
}

/** The press contact of each body: whoever was appointed last and holds the office today. */
function directoryOf(
  contacts: readonly { data: Contact; file: string }[],
  today: CalendarDate,
  language: Language,
): Facts['contactOf'] {
  return (body) => {
    const holder = holderOf(
      contacts.filter(({ data }) => data.appointed <= today),
      body,
    );
    return holder === undefined ? undefined : pressContact(holder, language);
  };
}

function callsIn(documents: readonly AnyDocument[], language: Language): Call[] {
  const issues = ofKind(documents, 'joint-issue').map(({ data }) => ({
    ref: data.id,
    title: textIn(data.title, language),
    bodies: data.bodies,
    answered: ofKind(documents, 'joint').map((piece) => piece.data.body),
  }));
  const requests = ofKind(documents, 'request').map(({ data }) => ({
    ref: data.id,
    title: textIn(data.subject, language),
    bodies: [data.body],
    answered: ofKind(documents, 'response').map((answer) => answer.data.body),
  }));
  return [...issues, ...requests];
}

/** The items of a plan, those of the body first. */
function itemsIn(documents: readonly AnyDocument[], body: string, language: Language): Named[] {
  const items = [
    ...ofKind(documents, 'proposal').flatMap(({ data }) =>
      data.items.map(({ id, title }) => ({ ref: refOf(data.body, id), title: textIn(title, language) })),
    ),
    ...ofKind(documents, 'plan-decision').flatMap(({ data }) =>
      (data.additions ?? []).map((item) => ({
        ref: refOf(item.body, item.id),
        title: textIn(item.title, language),
      })),
    ),
  ];
  const own = (item: Named): number => (item.ref.startsWith(`${body}/`) ? 0 : 1);
  return items
    .sort((a, b) => own(a) - own(b) || compareText(a.ref, b.ref))
    .map((item) => (own(item) === 0 ? { ...item, ref: item.ref.slice(body.length + 1) } : item));
}

function directionsIn(documents: readonly AnyDocument[], language: Language): string[] {
  const directions = ofKind(documents, 'plan-decision').flatMap(({ data }) => data.directions);
  const seen = new Map(directions.map((direction) => [textsOf(direction).join(' '), direction]));
  return [...seen.values()].map((direction) => textIn(direction, language));
}

function eventsIn(documents: readonly AnyDocument[], language: Language): NamedEvent[] {
  return ofKind(documents, 'weekly').flatMap(({ data }) =>
    (data.events ?? []).map((event) => ({
      ...event,
      ref: refOf(data.body, event.id),
      title: textIn(event.title, language),
    })),
  );
}

/** Proposals of a round that no decision of it names. */
function proposalsIn(documents: readonly AnyDocument[], cycle: number, language: Language): Named[] {
  const decided = new Set(
    ofKind(documents, 'plan-decision').flatMap(({ data }) =>
      (data.items ?? []).map(({ proposal }) => proposal),
    ),
  );
  return ofKind(documents, 'proposal')
    .filter(({ data }) => data.cycle === cycle)
    .flatMap(({ data }) =>
      data.items.map(({ id, title }) => ({ ref: refOf(data.body, id), title: textIn(title, language) })),
    )
    .filter(({ ref }) => !decided.has(ref));
}

/** Speakers that an earlier document of the body names. */
function speakersIn(earlier: Mapping | undefined): Speaker[] {
  const events: readonly Mapping[] = Array.isArray(earlier?.events) ? earlier.events : [];
  return events.flatMap(({ speakers }) => (Array.isArray(speakers) ? (speakers as Speaker[]) : []));
}
