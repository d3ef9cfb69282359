import { BODIES } from './bodies.mjs';
import { createHand, write } from './handwriting.mjs';
import { jointIssueIn } from './joint-issues.mjs';
import { planOfProposals } from './plan.mjs';
import { createRandom } from './random.mjs';
import { ITEMS_OF_ROUND, itemId } from './weekly.mjs';
import { dateOf } from './weeks.mjs';
import * as words from './words.mjs';

/** @typedef {{ path: string, text: string }} File */

const REQUESTS_A_YEAR = 40;

/**
 * Everything but weekly submissions that a country files in these years and weeks.
 *
 * @param {number[]} years
 * @param {{ name: string, monday: number }[]} weeks
 * @returns {Generator<File>}
 */
export function* archive(years, weeks) {
  yield* BODIES.flatMap((body) => contacts(body, years));
  for (const year of years) {
    yield* planOfProposals(year);
    yield* reports(year);
    yield* requests(year);
  }
  for (const week of weeks) {
    yield gridDecision(week);
    yield* jointPieces(week);
  }
}

/** The issue that a week's joint event belongs to (§10, last part). @param {{ name: string, monday: number }} week */
export function jointIssue({ name, monday }) {
  const issue = jointIssueIn(name);
  if (issue === undefined) return [];
  const about = words.theme(createRandom(`joint/${issue.id}`));
  return [
    file(`decisions/joint-issues/${issue.id}.yaml`, {
      kind: 'joint-issue',
      id: issue.id,
      title: words.capital(about),
      arisen: `${dateOf(monday, -6)}T09:00:00+05:00`,
      bodies: issue.bodies,
      agenda: `Бірыңғай ақпараттық күн тәртібі: «${words.capital(about)}»`,
    }),
  ];
}

/** @param {{ name: string, monday: number }} week @returns {File[]} */
function jointPieces({ name, monday }) {
  const issue = jointIssueIn(name);
  return (issue?.bodies ?? []).map((body) =>
    file(`submissions/joint/${issue?.id}/${body}.yaml`, {
      kind: 'joint',
      issue: issue?.id,
      body,
      submitted: `${dateOf(monday, -6)}T16:20:00+05:00`,
      text: 'Жауапкершілік аймағындағы жұмыстар күшейтілді, кезекшілік тәулік бойы ұйымдастырылды.',
    }),
  );
}

/** A new holder every few years (§3), the last one in the file without a year. @param {import('./bodies.mjs').Body} body @param {number[]} years @returns {File[]} */
function contacts(body, years) {
  const random = createRandom(`contacts/${body.id}`);
  const [first, ...changes] = years.filter((_, index) => index === 0 || random.chance(0.3));
  const last = changes.at(-1) ?? first;
  return [first, ...changes].map((year) => {
    const { surname, givenName } = words.person(random.int(600));
    const appointed = `${year}-0${1 + random.int(9)}-${10 + random.int(15)}`;
    return file(`submissions/contacts/${body.id}${year === last ? '' : `.${year}`}.yaml`, {
      kind: 'contact',
      body: body.id,
      holder: 'person',
      surname,
      givenName,
      position: 'Баспасөз хатшысы',
      email: `press@${body.id}.example`,
      workPhone: words.phone(random),
      mobilePhone: random.chance(0.7) ? words.phone(random) : undefined,
      appointed,
      submitted: `${appointed}T16:00:00+05:00`,
    });
  });
}

/** @param {number} year @returns {File[]} */
function reports(year) {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).flatMap(
    (period) => BODIES.map((body) => report(year, period, body)),
  );
}

/** @param {number} year @param {string} period @param {import('./bodies.mjs').Body} body */
function report(year, period, body) {
  const random = createRandom(`report/${period}/${body.id}`);
  const about = words.theme(random);
  const numbers = random.some(
    Array.from({ length: ITEMS_OF_ROUND }, (_, index) => index + 1),
    1 + random.int(3),
  );
  return file(`submissions/reports/${period}/${body.id}.yaml`, {
    kind: 'report',
    body: body.id,
    period,
    submitted: `${period}-${12 + random.int(10)}T${10 + random.int(8)}:15:00+05:00`,
    text: [words.purpose(random, about), ...words.keyMessages(random, about, 3)].join('. '),
    items: numbers.map((number) => ({
      planItem: itemId(body, year, 1, number),
      status: random.pick(['planned', 'in-progress', 'in-progress', 'done']),
      published: random.int(40),
      links: random.chance(0.3) ? [`https://news.example/${period}/${random.int(100_000)}`] : undefined,
    })),
  });
}

/** Each answered on its own day (§12–13). @param {number} year @returns {File[]} */
function requests(year) {
  return Array.from({ length: REQUESTS_A_YEAR }, (_, index) => {
    const id = `r-${year}-${String(index + 1).padStart(3, '0')}`;
    const random = createRandom(`request/${id}`);
    const body = random.pick(BODIES).id;
    const day = `${year}-${String(1 + random.int(12)).padStart(2, '0')}-${10 + random.int(15)}`;
    const asked = `${day}T10:30:00+05:00`;
    return [
      file(`decisions/requests/${id}.yaml`, {
        kind: 'request',
        id,
        body,
        requested: asked,
        received: asked,
        kinds: random.some(['data', 'methodical', 'infographics', 'statistical', 'analytical'], 2),
        subject: words.capital(words.theme(random)),
      }),
      file(`submissions/responses/${id}/${body}.yaml`, {
        kind: 'response',
        request: id,
        body,
        submitted: `${day}T17:15:00+05:00`,
        text: 'Сұратылған деректер қоса беріліп отыр.',
      }),
    ];
  }).flat();
}

/** The authorised body's own words on a week (§11), sent on the Friday before. @param {{ name: string, monday: number }} week */
function gridDecision({ name, monday }) {
  const random = createRandom(`grid/${name}`);
  const news = () => [`${words.capital(words.theme(random))} басталады`];
  return file(`decisions/media-grid/${name}.yaml`, {
    kind: 'grid-decision',
    week: name,
    topNews: { mon: news(), tue: news(), wed: news(), thu: news(), fri: news() },
    sent: `${dateOf(monday, -3)}T15:00:00+05:00`,
  });
}

/** @param {string} path @param {Record<string, unknown>} data @returns {File} */
function file(path, data) {
  return { path, text: write(createHand(createRandom(`hand/${path}`)), data) };
}
