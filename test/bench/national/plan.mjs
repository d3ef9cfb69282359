import { BODIES } from './bodies.mjs';
import { createHand, write } from './handwriting.mjs';
import { createRandom } from './random.mjs';
import { ITEMS_OF_ROUND, itemId } from './weekly.mjs';
import * as words from './words.mjs';

const DIRECTIONS = ['Қауіпсіз жолдар', 'Ашық мемлекет', 'Таза табиғат', 'Сапалы білім', 'Мықты экономика'];
const LINES = ['Халық үніне құлақ асатын мемлекет', 'Ел еңбегі – ел мақтанышы', 'Бір ел – бір мүдде'];

/**
 * The plan of a year as the authorised body's own additions: what events may name where no proposals are kept.
 *
 * @param {number} year
 */
export function planOfAdditions(year) {
  const additions = BODIES.flatMap((body) =>
    items(year, 1, body).map(({ id, ...item }) => ({ id, body: body.id, ...item })),
  );
  return decision(year, 1, { additions });
}

/** Both rounds of a year (§5–6): each body's proposals, its quarterly updates, the decisions. @param {number} year */
export function planOfProposals(year) {
  return [1, 2]
    .flatMap((cycle) => [
      ...BODIES.map((body) => proposal(year, cycle, body)),
      decision(year, cycle, verdicts(year, cycle)),
    ])
    .concat(['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter) => BODIES.map((body) => update(year, quarter, body))));
}

/** @param {number} year @param {number} cycle @param {import('./bodies.mjs').Body} body */
function items(year, cycle, body) {
  const random = createRandom(`items/${year}-${cycle}/${body.id}`);
  return Array.from({ length: ITEMS_OF_ROUND }, (_, index) =>
    item(random, itemId(body, year, cycle, index + 1)),
  );
}

/** @param {ReturnType<typeof createRandom>} random @param {string} id */
function item(random, id) {
  const about = words.theme(random);
  const preventive = random.chance(0.4);
  const shared = {
    id,
    type: preventive ? 'preventive' : 'coverage',
    title: `${words.programme(random)}: ${about}`,
    direction: random.pick(DIRECTIONS),
    line: random.chance(0.5) ? random.pick(LINES) : undefined,
    quarter: random.pick(['Q1', 'Q2', 'Q3', 'Q4']),
    audiences: random.some(['жастар', 'зейнеткерлер', 'кәсіпкерлер', 'ауыл тұрғындары', 'ата-аналар'], 2),
  };
  return preventive
    ? {
        ...shared,
        problemIssue: `${words.capital(about)} мерзімінің кешігуі туралы қауесет`,
        preventiveMessage: `${words.capital(about)} кестеге сай жүріп жатыр`,
        risk: random.pick(['low', 'medium', 'high']),
      }
    : {
        ...shared,
        legislativeChanges: random.chance(0.2)
          ? [{ sphere: 'Бюджет', change: 'Қаржыландыру тәртібі өзгереді' }]
          : [],
      };
}

/** @param {number} year @param {number} cycle @param {import('./bodies.mjs').Body} body */
function proposal(year, cycle, body) {
  const random = createRandom(`proposal/${year}-${cycle}/${body.id}`);
  const day = `${16 + random.int(9)}T${10 + random.int(8)}:${10 + random.int(50)}:00+05:00`;
  return {
    path: `submissions/proposals/${year}-${cycle}/${body.id}.yaml`,
    text: write(createHand(random), {
      kind: 'proposal',
      body: body.id,
      planYear: year,
      cycle,
      submitted: cycle === 1 ? `${year - 1}-12-${day}` : `${year}-06-${day}`,
      items: items(year, cycle, body),
    }),
  };
}

/** @param {number} year @param {number} cycle */
function verdicts(year, cycle) {
  const random = createRandom(`verdicts/${year}-${cycle}`);
  const verdict = (proposal) => {
    const decided = random.pick(['accept', 'accept', 'accept', 'accept', 'accept', 'amend', 'reject']);
    if (decided === 'accept') return { proposal, decision: decided };
    if (decided === 'reject')
      return { proposal, decision: decided, reason: 'Негізгі бағыттарға сай келмейді' };
    return { proposal, decision: decided, reason: 'Тақырыптық желі көрсетілді', line: random.pick(LINES) };
  };
  return {
    items: BODIES.flatMap((body) => items(year, cycle, body).map(({ id }) => verdict(`${body.id}/${id}`))),
  };
}

/** @param {number} year @param {number} cycle @param {object} content */
function decision(year, cycle, content) {
  return {
    path: `decisions/media-plan/${year}-${cycle}.yaml`,
    text: write(createHand(createRandom(`decision/${year}-${cycle}`)), {
      kind: 'plan-decision',
      planYear: year,
      cycle,
      approved: cycle === 1 ? `${year}-01-16` : `${year}-07-16`,
      directions: DIRECTIONS,
      lines: LINES,
      ...content,
    }),
  };
}

/** @param {number} year @param {string} quarter @param {import('./bodies.mjs').Body} body */
function update(year, quarter, body) {
  const random = createRandom(`update/${year}-${quarter}/${body.id}`);
  const month = String(Number(quarter.slice(1)) * 3).padStart(2, '0');
  const content = random.chance(0.8)
    ? { noChanges: true }
    : { changes: [{ item: itemId(body, year, 1, 1), reason: 'Мерзімі нақтыланды', quarter: 'Q4' }] };
  return {
    path: `submissions/plan-updates/${year}-${quarter}/${body.id}.yaml`,
    text: write(createHand(random), {
      kind: 'plan-update',
      body: body.id,
      year,
      quarter,
      submitted: `${year}-${month}-${10 + random.int(9)}T12:00:00+05:00`,
      ...content,
    }),
  };
}
