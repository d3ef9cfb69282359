import { expect, it } from 'vitest';
import { applySwitches, type Switches } from '../../../src/law/regulation.ts';
import { ORDER_159 } from '../../support/law.ts';

const weekly = ORDER_159.duties.weekly === 'off' ? undefined : ORDER_159.duties.weekly;

it('changes what is named and nothing beside it', () => {
  const switched = applySwitches(ORDER_159, {
    counting: { cutoff: 'office-hours' },
    duties: { weekly: { exactDay: true } },
  });
  expect(switched).toEqual({
    ...ORDER_159,
    counting: { oneWorkingDay: 'next-day', cutoff: 'office-hours', nonWorkingDue: 'next' },
    duties: { ...ORDER_159.duties, weekly: { ...weekly, exactDay: true } },
  });
});

it('leaves the profile as it was', () => {
  const before = structuredClone(ORDER_159);
  applySwitches(ORDER_159, { duties: { grid: 'off', weekly: { weekday: 'fri' } } });
  expect(ORDER_159).toEqual(before);
});

it('lets `off` replace a duty and a duty replace `off`', () => {
  const off = applySwitches(ORDER_159, { duties: { grid: 'off' } });
  expect(off.duties).toEqual({ ...ORDER_159.duties, grid: 'off' });
  const on = applySwitches(off, {
    duties: { grid: { para: '11', days: 2, from: 'grid-formed', select: 'key' } },
  });
  expect(on.duties.grid).toEqual({ para: '11', days: 2, from: 'grid-formed', select: 'key' });
});

it('is the profile itself without switches', () => {
  expect(applySwitches(ORDER_159, {})).toEqual(ORDER_159);
  const unset = { counting: undefined } as unknown as Switches;
  expect(applySwitches(ORDER_159, unset)).toEqual(ORDER_159);
});

it('takes no prototype from a key', () => {
  const switches = JSON.parse(
    '{"__proto__": {"polluted": true}, "counting": {"__proto__": {"polluted": true}}}',
  );
  const switched = applySwitches(ORDER_159, switches);
  expect(Object.getPrototypeOf(switched)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(switched.counting)).toBe(Object.prototype);
});
