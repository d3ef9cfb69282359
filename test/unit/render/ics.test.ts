import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { renderAllDays } from '../../../src/render/ics.ts';
import { date, instant } from '../../support/calendar.ts';

const ENTRIES = [
  {
    uid: 'weekly-2026-W51@mediagrid',
    day: date('2026-12-31'),
    summary: 'Ақпарат; мәтін, «тырнақша» \\ және өте ұзын атау, ол бір жолға сыймайды, сондықтан бөлінеді',
    description: 'Бірінші жол\nекінші жол',
  },
  { uid: 'b@mediagrid', day: date('2026-02-28'), summary: 'b' },
];

it('says what it was given, to another reader', () => {
  const text = renderAllDays('Мерзімдер', ENTRIES, instant('2026-12-10T18:00:00+05:00'));
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Мерзімдер');
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
  }));
  expect(events).toEqual([
    {
      uid: ENTRIES[0]?.uid,
      start: '2026-12-31',
      end: '2027-01-01',
      stamp: '2026-12-10T13:00:00Z',
      summary: ENTRIES[0]?.summary,
      description: ENTRIES[0]?.description,
    },
    {
      uid: 'b@mediagrid',
      start: '2026-02-28',
      end: '2026-03-01',
      stamp: '2026-12-10T13:00:00Z',
      summary: 'b',
      description: null,
    },
  ]);
});

it('folds lines at 75 octets and ends each with CRLF', () => {
  const text = renderAllDays('n', ENTRIES, instant('2026-12-10T18:00:00+05:00'));
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).toContain('DTSTART;VALUE=DATE:20261231');
});
