import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarDocument, CalendarEntry } from '../../../src/document/calendar.ts';
import { createTimeZone } from '../../../src/law/time-zone.ts';
import { renderIcs } from '../../../src/render/ics.ts';
import { clock, date, instant } from '../../support/calendar.ts';

const ALL_DAY: CalendarEntry = {
  uid: 'weekly-2026-W51@mediagrid',
  sequence: 0,
  from: date('2026-12-31'),
  until: date('2026-12-31'),
  summary: 'Ақпарат; мәтін, «тырнақша» \\ және өте ұзын атау, ол бір жолға сыймайды, сондықтан бөлінеді',
  description: 'Бірінші жол\nекінші жол',
};
const PLAIN: CalendarEntry = { ...ALL_DAY, uid: 'b@mediagrid', summary: 'b' };

function calendar(entries: readonly CalendarEntry[], zone = 'Asia/Almaty'): CalendarDocument {
  return {
    name: 'Медиа-грид',
    language: 'kk',
    stamp: instant('2026-12-10T18:00:00+05:00'),
    zone: createTimeZone(zone),
    entries,
  };
}

/** What another reader makes of it: the entries, each property by name. */
function read(text: string): { root: ICAL.Component; events: Record<string, unknown>[] } {
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event
          .getAllProperties()
          .map((property) => [property.name, property.getValues().map(String).join('|')]),
      ),
    );
  return { root, events };
}

describe('a calendar file', () => {
  it('says what it was given, to another reader', () => {
    const { root, events } = read(renderIcs(calendar([ALL_DAY])));
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Медиа-грид');
    expect(events).toEqual([
      {
        uid: ALL_DAY.uid,
        dtstamp: '2026-12-10T13:00:00Z',
        dtstart: '2026-12-31',
        dtend: '2027-01-01',
        sequence: '0',
        summary: ALL_DAY.summary,
        description: ALL_DAY.description,
        transp: 'TRANSPARENT',
      },
    ]);
  });

  it('says all that an entry has', () => {
    const entry: CalendarEntry = {
      ...PLAIN,
      sequence: 3,
      place: 'Жасылтау, 1-зал',
      url: 'https://example.kz/a?b=1,2;c',
      contacts: ['Ө. Ә., +7 700', 'Басқа'],
      categories: ['Жол, көлік министрлігі', 'негізгі'],
      status: 'cancelled',
    };
    expect(read(renderIcs(calendar([entry]))).events[0]).toMatchObject({
      sequence: '3',
      location: 'Жасылтау, 1-зал',
      url: 'https://example.kz/a?b=1,2;c',
      categories: 'Жол, көлік министрлігі|негізгі',
      status: 'CANCELLED',
    });
    const contacts = read(renderIcs(calendar([entry])))
      .root.getFirstSubcomponent('vevent')
      ?.getAllProperties('contact');
    expect(contacts?.map((property) => property.getFirstValue())).toEqual(entry.contacts);
  });

  it('folds lines at 75 octets, between letters, and ends each with CRLF', () => {
    const text = renderIcs(calendar([ALL_DAY, PLAIN]));
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text).not.toContain('VTIMEZONE');
  });

  it.each(['\r', '\r\n', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'no line end in a text, here %j, is one of the file',
    (end) => {
      const text = `А${end}ATTENDEE:mailto:a@b.example`;
      const entry: CalendarEntry = {
        ...PLAIN,
        uid: `b${end}ATTENDEE:x@mediagrid`,
        summary: text,
        description: text,
        place: text,
        url: `https://example.kz/${end}ATTENDEE:x`,
        contacts: [text],
        categories: [text],
      };
      const written = renderIcs({ ...calendar([entry]), name: text });
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(written).not.toMatch(/^ATTENDEE/m);
      const { events } = read(written);
      expect(events[0]).toMatchObject({ summary: 'А\nATTENDEE:mailto:a@b.example' });
      expect(events[0]).not.toHaveProperty('attendee');
    },
  );

  it('other control characters are left out', () => {
    const summary = 'а\u0000б\u001b[31mв\u007f\u009bг\tд';
    expect(read(renderIcs(calendar([{ ...PLAIN, summary }]))).events[0]).toMatchObject({
      summary: 'аб[31mвг\tд',
    });
  });

  it('any text comes back as it was', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      // Separators of lines and paragraphs become line feeds: see the test of what ends a line.
      .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''))
      .chain((text) => fc.constantFrom(text, `${text}\n${text}`, `\\n${text};,:"`));
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, place) => {
        const text = renderIcs(calendar([{ ...PLAIN, summary, description, place }]));
        expect(read(text).events[0]).toMatchObject({ summary, description, location: place });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });
});

describe('times', () => {
  const timed = (given: Partial<CalendarEntry>): CalendarEntry => ({
    ...PLAIN,
    from: date('2026-12-14'),
    until: date('2026-12-14'),
    time: { start: clock('10:00'), end: clock('11:30') },
    ...given,
  });

  it('are those of the zone, which is told', () => {
    const text = renderIcs(calendar([timed({})]));
    expect(text).toContain(
      'DTSTART;TZID=Asia/Almaty:20261214T100000\r\nDTEND;TZID=Asia/Almaty:20261214T113000',
    );
    const zone = new ICAL.Timezone(read(text).root.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const offset = (at: string): number => zone.utcOffset(ICAL.Time.fromDateTimeString(at)) / 3600;
    expect(zone.tzid).toBe('Asia/Almaty');
    expect(offset('2026-12-14T10:00:00')).toBe(5);
    expect(offset('2024-03-01T00:30:00')).toBe(5);
    expect(offset('2024-02-29T22:30:00')).toBe(6);
    expect(offset('2004-10-31T12:00:00')).toBe(6);
  });

  it('hold on both sides of a change within the week', () => {
    const week = [
      timed({ from: date('2024-02-28'), until: date('2024-02-28') }),
      timed({ from: date('2024-03-01'), until: date('2024-03-01') }),
    ];
    const { root } = read(renderIcs(calendar(week)));
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const starts = root.getAllSubcomponents('vevent').map((event) => {
      const time = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      time.zone = zone;
      return time.toJSDate().toISOString();
    });
    expect(starts).toEqual(['2024-02-28T04:00:00.000Z', '2024-03-01T05:00:00.000Z']);
  });

  it.each([
    ['Europe/Berlin', 1],
    ['UTC', 0],
    ['Asia/Kolkata', 5.5],
    ['America/New_York', -5],
  ])('of another zone: %s', (name, hours) => {
    const { root } = read(renderIcs(calendar([timed({})], name)));
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') as ICAL.Component);
    expect(zone.tzid).toBe(name);
    expect(zone.utcOffset(ICAL.Time.fromDateTimeString('2026-12-14T10:00:00')) / 3600).toBe(hours);
  });

  it('without an end have none', () => {
    const [event] = read(renderIcs(calendar([timed({ time: { start: clock('10:00') } })]))).events;
    expect(event).not.toHaveProperty('dtend');
    expect(event).not.toHaveProperty('duration');
  });

  it('of several days come each day', () => {
    const { root } = read(renderIcs(calendar([timed({ until: date('2026-12-16') })])));
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent') as ICAL.Component);
    const iterator = event.iterator();
    const days = Array.from({ length: 4 }, () => iterator.next()?.toString());
    expect(days).toEqual(['2026-12-14T10:00:00', '2026-12-15T10:00:00', '2026-12-16T10:00:00', undefined]);
  });

  it('of whole days end before the day after the last', () => {
    const { time, ...entry } = timed({ until: date('2026-12-20') });
    expect(read(renderIcs(calendar([entry]))).events[0]).toMatchObject({
      dtstart: '2026-12-14',
      dtend: '2026-12-21',
    });
  });
});
