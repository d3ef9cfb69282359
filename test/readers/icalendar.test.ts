import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gridCalendar } from '../../src/document/grid-calendar.ts';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { renderIcs } from '../../src/render/ics.ts';
import { instant } from '../support/calendar.ts';
import { event, grid, submission } from '../support/grid.ts';
import { law } from '../support/law.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** A reader by other hands, Debian's python3-icalendar: it parses strictly and lists what it had to forgive. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = `
import json, sys
from icalendar import Calendar
def text(component, name):
    value = component.get(name)
    if value is None: return None
    if hasattr(value, 'dt'): return value.dt.isoformat()
    if isinstance(value, list): return [str(each) for each in value]
    return value.to_ical().decode() if name in ('rrule', 'categories', 'sequence') else str(value)
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
names = ['uid', 'dtstamp', 'dtstart', 'dtend', 'rrule', 'sequence', 'summary', 'description', 'location', 'url', 'status', 'categories', 'contact']
print(json.dumps({
    'errors': [list(map(str, each)) for part in calendar.walk() for each in part.errors],
    'name': str(calendar['x-wr-calname']),
    'zones': [str(zone['tzid']) for zone in calendar.walk('vtimezone')],
    'events': [{name: text(event, name) for name in names} for event in calendar.walk('vevent')],
}))
`;
const MISSING = spawnSync(PYTHON, ['-c', 'import icalendar']).status !== 0;

interface Reading {
  readonly errors: readonly string[];
  readonly name: string;
  readonly zones: readonly string[];
  readonly events: readonly Record<string, string | null>[];
}

function readByPython(file: string): Reading {
  const { stdout, stderr, status } = spawnSync(PYTHON, ['-W', 'error', '-c', SCRIPT, file], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe.skipIf(MISSING)(
  MISSING
    ? 'calendar files: skipped, as this machine has no python3-icalendar'
    : 'calendar files, to icalendar',
  () => {
    let place: { folder: string; dispose: () => void };
    beforeAll(() => {
      place = copyOfExamples();
    });
    afterAll(() => place.dispose());

    it('hold every event of the week, as the data has it', async () => {
      await runInProcess(['build-grid', '-w', '2026-W51', '-f', 'json,ics'], { cwd: place.folder });
      const data = JSON.parse(
        readFileSync(join(place.folder, 'build/media-grid-2026-W51.json'), 'utf8'),
      ) as MediaGrid;
      const { errors, name, zones, events } = readByPython(
        join(place.folder, 'build/media-grid-2026-W51.ics'),
      );
      expect(errors).toEqual([]);
      expect(name).toBe('Медиа-грид 2026-W51');
      expect(zones).toEqual(['Asia/Almaty']);
      expect(events.map(({ uid, dtstart, dtend, summary }) => [uid, dtstart, dtend, summary])).toEqual(
        data.events.map(({ ref, date, time, title }) => {
          if (typeof time === 'string') throw new Error('the example has only events at a time');
          return [
            `${ref.replace('/', '.')}.2026-W51@mediagrid`,
            `${date}T${time.start}:00+05:00`,
            time.end === undefined ? null : `${date}T${time.end}:00+05:00`,
            title,
          ];
        }),
      );
    });

    it('of deadlines have no fault either', async () => {
      const { stdout } = await runInProcess(['deadlines', '--year', '2026', '-f', 'ics'], {
        cwd: place.folder,
      });
      writeFileSync(join(place.folder, 'deadlines.ics'), stdout);
      const { errors, zones, events } = readByPython(join(place.folder, 'deadlines.ics'));
      expect(errors).toEqual([]);
      expect(zones).toEqual([]);
      expect(events.length).toBeGreaterThan(100);
    });

    it('begin no property at a carriage return in a text', () => {
      const title = 'А\rATTENDEE:mailto:a@b.example';
      const document = gridCalendar(grid([submission('b2', [event('one', { title, venue: title })])]), {
        language: 'kk',
        audience: 'internal',
        name: title,
        zone: law().zone,
        edition: { number: 1, stamp: instant('2026-12-11T18:00:00+05:00'), withdrawn: [] },
      });
      writeFileSync(join(place.folder, 'returns.ics'), renderIcs(document));
      const { errors, events } = readByPython(join(place.folder, 'returns.ics'));
      expect(errors).toEqual([]);
      expect(events[0]).toMatchObject({ summary: title.replace('\r', '\n') });
    });

    it('keep whole days, several days, open times and every sign', () => {
      const odd = 'Ө,ә; «қ» \\ "t":\nекінші жол';
      const merged = grid([
        submission('b2', [
          event('day', { time: 'all-day', until: '2026-12-16', title: odd, purpose: odd }),
          event('open', { time: 'to-be-confirmed', online: 'https://example.kz/a,b;c?d=e' }),
          event('daily', {
            time: { start: '10:00', end: '11:00' },
            until: '2026-12-18',
            status: 'tentative',
          }),
        ]),
      ]);
      const document = gridCalendar(merged, {
        language: 'kk',
        audience: 'internal',
        name: 'Грид',
        zone: law().zone,
        edition: { number: 3, stamp: instant('2026-12-11T18:00:00+05:00'), withdrawn: [] },
      });
      writeFileSync(join(place.folder, 'odd.ics'), renderIcs(document));
      const { errors, events } = readByPython(join(place.folder, 'odd.ics'));
      expect(errors).toEqual([]);
      expect(events).toHaveLength(3);
      const [day, daily, open] = events;
      expect(day).toMatchObject({ dtstart: '2026-12-14', dtend: '2026-12-17', summary: odd, rrule: null });
      expect(day?.description).toContain(odd);
      expect(open).toMatchObject({
        dtstart: '2026-12-14',
        dtend: '2026-12-15',
        url: 'https://example.kz/a,b;c?d=e',
        status: 'TENTATIVE',
      });
      expect(daily).toMatchObject({
        dtstart: '2026-12-14T10:00:00+05:00',
        rrule: 'FREQ=DAILY;COUNT=5',
        sequence: '2',
        dtstamp: '2026-12-11T13:00:00+00:00',
      });
    });
  },
);
