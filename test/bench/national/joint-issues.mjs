import { BODIES, neighbour } from './bodies.mjs';

/** Weeks of each year in which a joint issue (§10, last part) is on the agenda. */
const WEEKS = ['06', '14', '22', '30', '38', '46'];

/**
 * The issue whose joint event a body leads in a week, if any: `{ id, week, bodies }`, the lead first.
 *
 * @param {string} week `2018-W06`
 * @param {import('./bodies.mjs').Body} body
 */
export function jointIssueOf(week, body) {
  const issue = jointIssueIn(week);
  return issue?.bodies[0] === body.id ? issue : undefined;
}

/** @param {string} week */
export function jointIssueIn(week) {
  const [year, number] = week.split('-W');
  const index = WEEKS.indexOf(number);
  if (index === -1) return undefined;
  const lead = BODIES[(Number(year) * WEEKS.length + index) % BODIES.length];
  return {
    id: `j-${year}-${index + 1}`,
    week,
    bodies: [lead.id, neighbour(lead, 3).id, neighbour(lead, 20).id],
  };
}
