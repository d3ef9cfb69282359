const DAY = 86_400_000;

/**
 * So many consecutive ISO weeks.
 *
 * @param {string} first `2018-W01`
 * @param {number} count
 * @returns {{ name: string, monday: number }[]} Mondays as milliseconds, UTC
 */
export function weeksFrom(first, count) {
  const [year, number] = first.split('-W').map(Number);
  const monday = mondayOf(year, number);
  return Array.from({ length: count }, (_, index) => {
    const start = monday + index * 7 * DAY;
    return { name: nameOf(start), monday: start };
  });
}

/** The Monday of a week; 4 January is always in the first one. @param {number} year @param {number} number */
function mondayOf(year, number) {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
}

/** A week has the year of its Thursday. @param {number} monday */
function nameOf(monday) {
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  const number = Math.round((monday - mondayOf(year, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** `YYYY-MM-DD`, so many days after a day. @param {number} day milliseconds, UTC @param {number} [days] */
export function dateOf(day, days = 0) {
  return new Date(day + days * DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD`, so many days after a date. @param {string} date @param {number} days */
export function addDays(date, days) {
  return dateOf(Date.parse(date), days);
}
