import { getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  fromDayNumber,
  parseDate,
  partsOf,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '../../src/law/calendar-date.ts';
import { gridDue } from '../../src/law/deadlines/grid.ts';
import {
  deadlinesBetween,
  deadlinesFor,
  SCHEDULED,
  type ScheduledDuty,
} from '../../src/law/deadlines/schedule.ts';
import { timeliness } from '../../src/law/deadlines/timeliness.ts';
import { weeklyDue } from '../../src/law/deadlines/weekly.ts';
import type { ClockTime } from '../../src/law/instant.ts';
import { addWeeks, daysOf, parseWeek, weekOf } from '../../src/law/iso-week.ts';
import { monthOf, quarterOf } from '../../src/law/periods.ts';
import type { Switches } from '../../src/law/regulation.ts';
import { createTimeZone } from '../../src/law/time-zone.ts';
import { date, instant } from '../support/calendar.ts';
import { law } from '../support/law.ts';

const FIRST = toDayNumber(date('1900-01-01'));
const LAST = toDayNumber(date('2200-12-28'));

const anyDate = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':') as ClockTime);

/** A week whose deadlines the calendar covers. */
const anyWeek = fc
  .integer({ min: toDayNumber(date('2018-07-09')), max: toDayNumber(date('2027-11-20')) })
  .map((day) => weekOf(fromDayNumber(day)));

/** The week, month, quarter or round that a day lies in, whichever the duty is owed for. */
function keyOf(duty: ScheduledDuty, day: CalendarDate): string {
  if (duty === 'weekly' || duty === 'grid') return weekOf(day);
  if (duty === 'report') return monthOf(day);
  if (duty === 'plan-update') return quarterOf(day);
  return `${yearOf(day)}-${day < `${yearOf(day)}-07` ? 1 : 2}`;
}

const anySwitches: fc.Arbitrary<Switches> = fc.record({
  counting: fc.record({
    oneWorkingDay: fc.constantFrom('next-day', 'same-day'),
    cutoff: fc.constantFrom('end-of-day', 'office-hours'),
  }),
  duties: fc.record({
    weekly: fc.record({
      weekday: fc.constantFrom('mon', 'wed', 'thu', 'fri', 'sun'),
      onNonWorkingDay: fc.constantFrom('next-before-week', 'next', 'previous'),
      exactDay: fc.boolean(),
    }),
    grid: fc.record({ days: fc.integer({ min: 1, max: 3 }) }),
    proposals: fc.record({
      month: fc.constantFrom('first-month-of-quarter', 'month-before-quarter', 'every-month-of-quarter'),
    }),
    report: fc.record({ of: fc.constantFrom('same-month', 'next-month') }),
    update: fc.record({ due: fc.constantFrom('last-working-day', 'first-day') }),
  }),
});

describe('dates', () => {
  it('survive the way to a number and back, as text too', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(fromDayNumber(toDayNumber(day))).toBe(day);
        expect(parseDate(day)).toBe(day);
      }),
    );
  });

  it('follow each other without gap, as the calendar of JavaScript has them', () => {
    for (let number = FIRST; number <= LAST; number++) {
      const day = fromDayNumber(number);
      if (new Date(number * 86_400_000).toISOString().slice(0, 10) !== day || toDayNumber(day) !== number) {
        expect.unreachable(`${number} is ${day}`);
      }
    }
  });

  it('keep their order as text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('have the same weekday every seven days and on no day between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50, max: 50 }), (day, days) => {
        expect(weekdayOf(addDays(day, days)) === weekdayOf(day)).toBe(days % 7 === 0);
      }),
    );
  });

  it('parse exactly where such a day exists', () => {
    const part = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(part(1900, 2200), part(0, 13), part(0, 32), (year, month, day) => {
        const text = [year, month, day].map((value) => String(value).padStart(2, '0')).join('-');
        const utc = new Date(Date.UTC(year, month - 1, day));
        const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
        expect(parseDate(text)).toBe(exists ? text : undefined);
      }),
    );
  });
});

describe('weeks', () => {
  it('agree with date-fns on every day from 1970 to 2100', () => {
    for (let number = 0; number <= toDayNumber(date('2100-12-31')); number++) {
      const day = fromDayNumber(number);
      const { year, month, day: dayOfMonth } = partsOf(day);
      // date-fns reads the local calendar fields; noon exists everywhere.
      const local = new Date(year, month - 1, dayOfMonth, 12);
      const expected = `${getISOWeekYear(local)}-W${String(getISOWeek(local)).padStart(2, '0')}`;
      if (weekOf(day) !== expected) expect.unreachable(`${day}: ${weekOf(day)} is not ${expected}`);
    }
  });

  it('survive the way to their days and back, as text too', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        const week = weekOf(day);
        expect(parseWeek(week)).toBe(week);
        expect(daysOf(week)).toContain(day);
        expect(daysOf(week).map(weekOf)).toEqual(Array(7).fill(week));
        expect(daysOf(week).map(weekdayOf)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
      }),
    );
  });

  it('keep their order as text, and add up', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (day, weeks) => {
        const week = weekOf(day);
        const other = addWeeks(week, weeks);
        expect(daysBetween(daysOf(week)[0], daysOf(other)[0])).toBe(weeks * 7);
        expect(Math.sign(weeks)).toBe(other > week ? 1 : other < week ? -1 : 0);
      }),
    );
  });
});

describe('deadlines', () => {
  /** Some deadline of any duty, with the law it was counted by. */
  const anyDeadline = fc
    .record({ week: anyWeek, duty: fc.constantFrom(...SCHEDULED), switches: anySwitches })
    .map(({ week, duty, switches }) => {
      const by = law(switches);
      return { by, list: deadlinesFor(duty, keyOf(duty, daysOf(week)[0]), by) };
    });

  it('never fall on a day off, under any reading, and there always is one', () => {
    fc.assert(
      fc.property(anyDeadline, ({ by, list }) => {
        expect(list.length).toBeGreaterThan(0);
        for (const { due } of list) expect(by.calendar.isWorking(due)).toBe(true);
      }),
    );
  });

  it('say why they moved exactly where they did, and the why is a day off', () => {
    fc.assert(
      fc.property(anyDeadline, ({ list }) => {
        for (const { moved, due, nominal } of list) {
          expect(moved !== undefined).toBe(due !== nominal);
          expect(moved?.why.working ?? false).toBe(false);
        }
      }),
    );
  });

  it('keep the order of what they are for', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyWeek,
        fc.constantFrom(...SCHEDULED),
        anySwitches,
        (one, other, duty, switches) => {
          const [first, second] = [one, other].sort().map((week) => {
            const key = keyOf(duty, daysOf(week)[0]);
            return deadlinesFor(duty, key, law(switches)).at(-1)?.due ?? '';
          });
          expect((first ?? '') <= (second ?? '')).toBe(true);
        },
      ),
    );
  });

  it('of a stretch of days are those of its parts', () => {
    const day = fc
      .integer({ min: toDayNumber(date('2018-03-01')), max: toDayNumber(date('2027-09-01')) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (from, one, more) => {
          const [middle, to] = [addDays(from, one), addDays(from, one + 1 + more)];
          const whole = deadlinesBetween(from, to, law());
          expect(whole).toEqual([
            ...deadlinesBetween(from, middle, law()),
            ...deadlinesBetween(addDays(middle, 1), to, law()),
          ]);
          expect(whole.map(({ due }) => due)).toEqual(whole.map(({ due }) => due).sort());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of §10 come before the week by default', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const due = weeklyDue(week, law())?.due ?? '';
        expect(due < daysOf(week)[0]).toBe(true);
      }),
    );
  });
});

describe('a wall clock', () => {
  const zones = ['Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'].map((name) =>
    createTimeZone(name),
  );
  const modern = fc.integer({ min: toDayNumber(date('2000-01-01')), max: LAST }).map(fromDayNumber);

  it('shows the time of the instant it was asked for, but in the gap of a clock put forward', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), modern, anyTime, (place, day, time) => {
        const asked = place.instantOf(day, time);
        const shown = place.localDateTime(asked);
        if (shown.time !== time) expect(`${shown.date}T${shown.time}` > `${day}T${time}`).toBe(true);
        else expect(shown).toEqual({ date: day, time });
      }),
    );
  });

  it('is compared with an instant as with the instant that it shows', () => {
    const hours = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), modern, anyTime, hours, (place, day, time, away) => {
        const { epochMs } = place.instantOf(day, time);
        const compared = place.compare({ epochMs: epochMs + away * 3_600_000 }, day, time);
        expect(Math.sign(compared)).toBe(Math.sign(away));
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  /** Something of everything, at days where machines' zones change their clocks. */
  function everything(): unknown {
    const by = law();
    const days = ['2024-02-29', '2024-03-01', '2026-01-01', '2026-03-08', '2026-11-01', '2026-12-31'].map(
      date,
    );
    return days.map((day: CalendarDate) => {
      const deadline = weeklyDue(weekOf(day), by);
      return [
        toDayNumber(day),
        weekdayOf(day),
        weekOf(day),
        deadline,
        gridDue(weekOf(day), by),
        deadlinesBetween(addDays(day, -20), addDays(day, 20), by),
        deadline && timeliness(instant('2026-01-01T02:00:00+05:00'), deadline, by),
        by.zone.instantOf(day, '12:00' as ClockTime),
        by.zone.localDateTime(instant(`${day}T19:30:00Z`)),
      ];
    });
  }

  it('changes nothing', () => {
    const seen = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Almaty'].map((name) => {
      process.env.TZ = name;
      return { offset: new Date(2026, 0, 1).getTimezoneOffset(), result: everything() };
    });
    // The machine's zone did change, or the test would show nothing.
    expect(seen.map(({ offset }) => offset)).toEqual([0, 300, -840, -300]);
    for (const { result } of seen) expect(result).toEqual(seen[0]?.result);
  });
});
