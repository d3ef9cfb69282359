import { describe, expect, it } from 'vitest';
import { gridDue } from '../../../../src/law/deadlines/grid.ts';
import { weeklyDue } from '../../../../src/law/deadlines/weekly.ts';
import { addWeeks, type IsoWeek } from '../../../../src/law/iso-week.ts';
import { MissingCalendarYear } from '../../../../src/law/working-days.ts';
import { week } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

describe('weeklyDue', () => {
  it('is the Thursday before the week', () => {
    expect(weeklyDue(week('2026-W51'), law())).toEqual({
      rule: '§10',
      duty: 'weekly',
      for: '2026-W51',
      nominal: '2026-12-10',
      due: '2026-12-10',
      reading: 'next-before-week',
    });
  });

  it('says which day off moved it', () => {
    expect(weeklyDue(week('2026-W20'), law())).toMatchObject({
      nominal: '2026-05-07',
      due: '2026-05-08',
      moved: {
        day: '2026-05-07',
        why: { working: false, reason: 'holiday', name: { en: 'Defender of the Fatherland Day' } },
      },
    });
  });

  it('names the working day it passed over because the week has begun by then', () => {
    expect(weeklyDue(week('2026-W02'), law())?.moved).toMatchObject({
      day: '2026-01-01',
      passedOver: '2026-01-05',
    });
    expect(weeklyDue(week('2026-W20'), law())?.moved).not.toHaveProperty('passedOver');
  });

  it('says when it falls in the week described', () => {
    const rolled = law({ duties: { weekly: { onNonWorkingDay: 'next' } } });
    expect(weeklyDue(week('2026-W02'), rolled)).toMatchObject({
      due: '2026-01-05',
      early: 'inside-described-week',
    });
    expect(weeklyDue(week('2026-W20'), rolled)).not.toHaveProperty('early');
  });

  it('can be another weekday', () => {
    const wednesday = law({ duties: { weekly: { weekday: 'wed' } } });
    expect(weeklyDue(week('2026-W51'), wednesday)?.due).toBe('2026-12-09');
    const sunday = law({ duties: { weekly: { weekday: 'sun' } } });
    expect(weeklyDue(week('2026-W51'), sunday)).toMatchObject({ nominal: '2026-12-13', due: '2026-12-11' });
  });

  it('has a first day only where exactly that day is meant', () => {
    const exact = law({ duties: { weekly: { exactDay: true } } });
    expect(weeklyDue(week('2026-W20'), exact)?.notBefore).toBe('2026-05-08');
    expect(weeklyDue(week('2026-W20'), law())).not.toHaveProperty('notBefore');
  });

  it('is nothing where the regulation has no such duty', () => {
    expect(weeklyDue(week('2026-W51'), law({ duties: { weekly: 'off' } }))).toBeUndefined();
  });

  it('is refused where the calendar has no data', () => {
    expect(weeklyDue(week('2028-W01'), law())?.due).toBe('2027-12-30');
    expect(() => weeklyDue(week('2028-W02'), law())).toThrow(MissingCalendarYear);
  });
});

describe('2018 to 2027', () => {
  const weeks: IsoWeek[] = [];
  for (let of = week('2018-W02'); of <= week('2028-W01'); of = addWeeks(of, 1)) weeks.push(of);
  const readings = law();

  it('has 20 Thursdays off, 10 of which would roll into the week described', () => {
    const moved = weeks
      .map((of) => weeklyDue(of, readings))
      .filter((deadline) => deadline?.moved !== undefined);
    expect(moved).toHaveLength(20);
    expect(
      moved.filter((deadline) => deadline?.moved?.passedOver).map((deadline) => deadline?.nominal),
    ).toEqual([
      '2018-03-08',
      '2018-03-22',
      '2018-08-30',
      '2019-03-21',
      '2019-05-09',
      '2020-05-07',
      '2021-12-16',
      '2023-07-06',
      '2024-03-21',
      '2026-01-01',
    ]);
  });

  it('has 18 Thursdays worked before a Friday off, when the grid is due in its own week', () => {
    const inWeek = weeks.filter(
      (of) =>
        weeklyDue(of, readings)?.moved === undefined &&
        gridDue(of, readings)?.early === 'inside-described-week',
    );
    expect(inWeek).toHaveLength(18);
    expect(inWeek).toEqual(expect.arrayContaining(['2026-W19', '2027-W01', '2027-W19']));
  });
});
