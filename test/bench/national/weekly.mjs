import { neighbour } from './bodies.mjs';
import { createHand, write } from './handwriting.mjs';
import { jointIssueOf } from './joint-issues.mjs';
import { createRandom } from './random.mjs';
import { addDays, dateOf } from './weeks.mjs';
import * as words from './words.mjs';

/** @typedef {import('./bodies.mjs').Body} Body */
/** @typedef {ReturnType<typeof createRandom>} Random */
/** @typedef {{ name: string, monday: number }} Week */

/** How many plan items a body has in the first round of each year; events name them. */
export const ITEMS_OF_ROUND = 6;

/** How many people of a body speak; each has a name that no other body's people have. */
const PEOPLE = 12;

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Times at which a body holds its events: none overlap, so that its own people never clash. */
const TIMES = [
  ['09:00', '10:30'],
  ['11:00', '12:30'],
  ['14:30', '16:00'],
  ['16:30', '18:00'],
];

/** Halls that every central body may book, so that now and then two of them do at once. */
const SHARED_HALLS = ['Орталық коммуникациялар қызметі, баспасөз залы', 'Ұлттық баспасөз орталығы, 2-зал'];

/** The weekly submission of a body (§10), as text. @param {Body} body @param {Week} week */
export function weeklyText(body, week) {
  const random = createRandom(`weekly/${week.name}/${body.id}`);
  return write(createHand(random), weekly(random, body, week));
}

/** @param {Random} random @param {Body} body @param {Week} week */
function weekly(random, body, week) {
  const head = { kind: 'weekly', body: body.id, week: week.name, submitted: submitted(random, week) };
  if (random.chance(0.04)) return { ...head, noEvents: true };
  const list = events(random, body, week);
  return random.chance(0.6)
    ? { ...head, topNews: topNews(random, list), events: list }
    : { ...head, events: list };
}

/** Mostly two or three days before the week, now and then a day late. @param {Random} random @param {Week} week */
function submitted(random, week) {
  const day = random.chance(0.002) ? -3 : random.pick([-7, -6, -6, -5, -5, -5, -5]);
  return `${dateOf(week.monday, day)}T${two(9 + random.int(9))}:${two(random.int(60))}:00+05:00`;
}

/** @param {Random} random @param {Body} body @param {Week} week */
function events(random, body, week) {
  const times = random.some(
    DAY_NAMES.slice(0, 5).flatMap((_, day) => TIMES.map((time) => ({ day, time }))),
    3 + random.int(7),
  );
  const list = times.map(({ day, time }, index) =>
    event(random, body, week, index, dateOf(week.monday, day), time),
  );
  // What takes a whole day is at the weekend, where nothing else of the body is.
  if (random.chance(0.6)) list.push(wholeDay(random, body, week, list.length));
  return list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * @param {Random} random @param {Body} body @param {Week} week @param {number} index
 * @param {string} date @param {string[]} time
 */
function event(random, body, week, index, date, [start, end]) {
  const about = words.theme(random, body.index);
  const joint = jointOf(random, body, week, index);
  const unknownTime = random.chance(0.03);
  return {
    id: `${shortId(body)}-${index + 1}`,
    title: words.title(random, about, body.index),
    date,
    time: unknownTime ? 'to-be-confirmed' : random.chance(0.85) ? { start, end } : { start },
    ...place(random, body),
    organisers: organisers(random, body, joint),
    purpose: words.purpose(random, about),
    objectives: words.objectives(random, about, 1 + random.int(2)),
    keyMessages: words.keyMessages(random, about, 1 + random.int(3)),
    speakers: speakers(random, body),
    outcome: words.outcome(random),
    ...status(random),
    significance: random.chance(0.25) ? 'key' : random.chance(0.2) ? 'ordinary' : undefined,
    planItem: random.chance(0.3) ? planItem(random, body, date) : undefined,
    joint,
    internalNote: random.chance(0.05) ? 'Тақырып бойынша анықтама дайын, сұрау бойынша беріледі' : undefined,
  };
}

/** @param {Random} random @param {Body} body @param {Week} week @param {number} index */
function wholeDay(random, body, week, index) {
  const saturday = dateOf(week.monday, 5);
  const found = event(random, body, week, index, saturday, ['10:00', '17:00']);
  if (random.chance(0.4)) return found;
  const { id, title, date, time, ...rest } = found;
  if (random.chance(0.5)) return { id, title, date, time: 'all-day', ...rest };
  return { id, title, date, until: addDays(saturday, 1 + random.int(10)), time: 'all-day', ...rest };
}

/** @param {Random} random @param {Body} body */
function place(random, body) {
  const online = random.chance(0.1) ? `https://live.example/${body.id}/${random.int(100_000)}` : undefined;
  if (random.chance(0.03)) return { venue: 'онлайн', online: online ?? `https://live.example/${body.id}` };
  if (body.kind === 'central' && random.chance(0.015)) {
    return { venue: random.pick(SHARED_HALLS), city: 'Астана', online };
  }
  const venue = `${random.pick(['Республика даңғылы', 'Абай көшесі', 'Сарайшық көшесі'])}, ${body.index + 1}, ${random.pick(
    ['мәжіліс залы', `${random.int(4) + 1}0${random.int(9) + 1}-кабинет`, 'конференц-зал (2-қабат)'],
  )}`;
  return { venue, city: random.chance(0.9) ? body.city : undefined, online };
}

/** @param {Random} random @param {Body} body @param {{ partners: string[] } | undefined} joint */
function organisers(random, body, joint) {
  const own = random.chance(0.5) ? { body: body.id } : { name: body.name };
  const partners = (joint?.partners ?? []).map((partner) => ({ body: partner }));
  return [own, ...partners].map((organiser) => ({ ...organiser, contact: contact(random, body) }));
}

/** @param {Random} random @param {Body} body */
function contact(random, body) {
  const { surname, givenName } = words.person(body.index * PEOPLE + PEOPLE - 1);
  const person = `${surname} ${givenName.charAt(0)}.`;
  const email = `press@${body.id}.example`;
  if (random.chance(0.1)) return { phone: words.phone(random) };
  return random.chance(0.7) ? { person, phone: words.phone(random), email } : { person, email };
}

/** @param {Random} random @param {Body} body */
function speakers(random, body) {
  const numbers = random.some(
    Array.from({ length: PEOPLE - 1 }, (_, index) => index),
    random.pick([1, 1, 1, 2, 2, 3]),
  );
  return numbers.map((number) => {
    const { surname, givenName } = words.person(body.index * PEOPLE + number);
    const reached = random.chance(0.5)
      ? { email: `s${number}@${body.id}.example` }
      : { phone: words.phone(random) };
    return { name: `${surname} ${givenName}`, position: words.position(random), ...reached };
  });
}

/** @param {Random} random */
function status(random) {
  if (random.chance(0.92)) return {};
  const named = random.pick(['confirmed', 'tentative', 'tentative', 'cancelled', 'postponed']);
  const reason = ['cancelled', 'postponed'].includes(named) ? 'Ұйымдастырушының өтініші бойынша' : undefined;
  return { status: named, reason };
}

/** One of the items of the year's first round. @param {Random} random @param {Body} body @param {string} date */
function planItem(random, body, date) {
  const id = itemId(body, date.slice(0, 4), 1, 1 + random.int(ITEMS_OF_ROUND));
  return random.chance(0.3) ? `${body.id}/${id}` : id;
}

/** @param {Body} body @param {string | number} year @param {number} cycle @param {number} number */
export function itemId(body, year, cycle, number) {
  return `${shortId(body)}-${String(year).slice(2)}-${cycle}-${number}`;
}

/** @param {Random} random @param {Body} body @param {Week} week @param {number} index */
function jointOf(random, body, week, index) {
  const issue = jointIssueOf(week.name, body);
  if (issue !== undefined && index === 0) {
    return { issue: issue.id, lead: body.id, partners: issue.bodies.slice(1) };
  }
  if (!random.chance(0.015)) return undefined;
  return { lead: body.id, partners: [neighbour(body, 1 + random.int(50)).id] };
}

/** @param {Random} random @param {{ id: string, date: string }[]} list */
function topNews(random, list) {
  const days = random.some(list, 2).map(({ id, date }) => {
    const day = DAY_NAMES[(new Date(date).getUTCDay() + 6) % 7];
    const about = words.capital(words.theme(random));
    return [day, random.chance(0.4) ? { event: id } : `${about} басталады`];
  });
  return Object.fromEntries(days);
}

/** What the body's event ids begin with: `transport` of `min-transport`. @param {Body} body */
function shortId({ id }) {
  return id.slice(id.indexOf('-') + 1);
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
