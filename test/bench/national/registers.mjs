import { REGISTER } from './bodies.mjs';
import { dateOf } from './weeks.mjs';

/** The years that data/calendar.yaml covers. */
const SHIPPED = { from: 2018, to: 2027 };
/** The last Kurban Ait it knows, and the length of the lunar year that it moves by, in days. */
const KURBAN_AIT = Date.UTC(2027, 4, 16);
const LUNAR_YEAR = 354.367;

/**
 * Settings and register. Years that the shipped calendar does not have are given their Kurban Ait, without which a
 * year counts as unknown.
 *
 * @param {{ from: number, to: number }} years every year that a deadline may fall in
 * @returns {{ path: string, text: string }[]}
 */
export function registers(years) {
  return [
    { path: 'mediagrid.yaml', text: settings(years) },
    { path: 'bodies.yaml', text: REGISTER },
  ];
}

/** @param {{ from: number, to: number }} years */
function settings({ from, to }) {
  const head = `version: 1
authority: min-culture-information
language: kk
timeZone: Asia/Almaty
regulation:
  profile: kz-159-2018
`;
  const unknown = yearsOf({ from, to }).filter((year) => year < SHIPPED.from || year > SHIPPED.to);
  if (unknown.length === 0) return head;
  return `${head}calendar:
  years: { from: ${from}, to: ${to} }
  movable:
    - id: kurban-ait
      name: { kk: Құрбан айт, ru: Курбан айт }
      carry: false
      dates:
${unknown.map((year) => `        "${year}": "${kurbanAit(year)}"\n`).join('')}`;
}

/** The first Kurban Ait of a year, to a day or two. @param {number} year */
function kurbanAit(year) {
  const start = Date.UTC(year, 0, 1);
  const lunarYear = LUNAR_YEAR * 86_400_000;
  return dateOf(KURBAN_AIT + Math.ceil((start - KURBAN_AIT) / lunarYear) * lunarYear);
}

/** @param {{ from: number, to: number }} years */
function yearsOf({ from, to }) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
