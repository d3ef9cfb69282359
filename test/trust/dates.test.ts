import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../../src/generated/shipped-data.ts';
import { fromDayNumber, toDayNumber } from '../../src/law/calendar-date.ts';
import { weekOf } from '../../src/law/iso-week.ts';
import { offsetChanges } from '../../src/law/offset-changes.ts';
import { createTimeZone, type TimeZone, wallTime } from '../../src/law/time-zone.ts';
import { renderIcs } from '../../src/render/ics.ts';
import { clock, date, instant } from '../support/calendar.ts';
import { outputsOf } from '../support/outputs.ts';
import { runs } from '../support/program.ts';
import { copyOfExamples } from '../support/scratch.ts';
import { figure } from './figure.ts';

/** Of the wall times that are drawn: printed with a failure, and set again they are the same. */
const SEED = Number(process.env.SEED ?? 20_240_229);
const TRIALS = Number(process.env.TRIALS ?? 1500);

/** The four that are promised. */
const PLACES = ['UTC', 'Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati'] as const;
/** Half hours, quarters, a leap over the date line, midnights that are left out or come twice. */
const ODD = [
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Europe/London',
];

const PYTHON = `
import sys
from datetime import date, datetime, timedelta
try:
    from zoneinfo import ZoneInfo
    # Data from before Kazakhstan's one time would be wrong about it.
    zones = datetime(2024, 3, 2, tzinfo=ZoneInfo('Asia/Almaty')).utcoffset() == timedelta(hours=5)
except Exception:
    zones = False
if sys.argv[1] == 'zones': sys.exit(0 if zones else 1)
if sys.argv[1] == 'weeks':
    day = date(1970, 1, 1)
    while day <= date(2100, 12, 31):
        print(day, '%d-W%02d' % day.isocalendar()[:2])
        day += timedelta(1)
if sys.argv[1] == 'instants':
    for line in sys.stdin:
        zone, wall = line.split()
        print(round(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).timestamp()))
`;

function python(ask: string, input = ''): string[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', PYTHON, ask], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split(/\r?\n/);
}

const hasPython = runs('python3');
const hasZones = hasPython && spawnSync('python3', ['-c', PYTHON, 'zones']).status === 0;

const zoneOf = (name: string) => createTimeZone(name, name === CALENDAR.timeZone ? CALENDAR.clock : []);
const FIRST = toDayNumber(date('1970-01-02'));
const LAST = toDayNumber(date('2037-12-30'));

/** Wall times: any, and those from two hours before each change of the clock to two after it, the skipped ones too. */
function wallTimes(zone: TimeZone): string[] {
  const minute = fc.integer({ min: FIRST * 1440, max: LAST * 1440 });
  const around = offsetChanges(zone, date('1970-01-01'), date('2037-12-31')).flatMap(({ at, from, to }) =>
    [from, to].flatMap((offset) =>
      [-120, -61, -60, -31, -30, -1, 0, 1, 15, 29, 30, 59, 60, 61, 120].map(
        (away) => Math.floor(at.epochMs / 60_000) + offset + away,
      ),
    ),
  );
  return [...fc.sample(minute, { seed: SEED, numRuns: TRIALS }), ...around].map(wallText);
}

function wallText(minute: number): string {
  const day = Math.floor(minute / 1440);
  const [hour, rest] = [Math.floor((minute - day * 1440) / 60), minute - Math.floor(minute / 60) * 60];
  return `${fromDayNumber(day)}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function instantOf(zone: TimeZone, wall: string): number {
  return zone.instantOf(date(wall.slice(0, 10)), clock(wall.slice(11))).epochMs / 1000;
}

describe.skipIf(!hasPython)('as Python has it (skipped without python3)', () => {
  it('every day from 1970 to 2100 lies in its ISO week', () => {
    const days = python('weeks');
    const wrong = days.filter((line) => {
      const [day = '', week] = line.split(' ');
      return weekOf(date(day)) !== week;
    });
    figure('days of 1970–2100 in another ISO week than Python says', `${wrong.length} of ${days.length}`);
    expect(days).toHaveLength(47_847);
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasZones)(
    'wall times are the same instants (skipped where its zone data are older than 2024)',
    () => {
      const asked = [...PLACES, ...ODD].flatMap((name) => {
        const zone = zoneOf(name);
        return wallTimes(zone).map((wall) => ({ name, wall, ours: instantOf(zone, wall) }));
      });
      const theirs = python('instants', asked.map(({ name, wall }) => `${name} ${wall}\n`).join(''));
      const wrong = asked.filter(({ ours }, at) => ours !== Number(theirs[at]));
      figure(
        `wall times of ${PLACES.length + ODD.length} zones, 1970–2037, at another instant than Python says`,
        `${wrong.length} of ${asked.length}`,
      );
      expect(theirs).toHaveLength(asked.length);
      expect(wrong, `SEED=${SEED} TRIALS=${TRIALS}`).toEqual([]);
    },
  );
});

describe('a calendar that is sent out', () => {
  const DAYS = [
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2026-03-08',
    '2026-11-01',
    '2026-12-31',
    '2027-01-01',
  ];
  const TIMES = Array.from({ length: 48 }, (_, half) => wallText(half * 30).slice(11));

  it.each(PLACES)('in %s tells each event the instant that it is at', (name) => {
    const zone = zoneOf(name);
    const entries = DAYS.flatMap((day) =>
      TIMES.map((time) => ({
        uid: `${day}T${time}`,
        sequence: 0,
        summary: 's',
        from: date(day),
        until: date(day),
        time: { start: clock(time) },
      })),
    );
    const stamp = instant('2026-12-10T18:00:00+05:00');
    const text = renderIcs({ name: 'n', language: 'kk', stamp, zone, entries });
    const root = new ICAL.Component(ICAL.parse(text));
    const vtimezone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const wrong = root.getAllSubcomponents('vevent').filter((event) => {
      const wall = String(event.getFirstPropertyValue('uid'));
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      start.zone = vtimezone;
      const at = instantOf(zone, wall);
      const shown = [at, at + 3600].map((seconds) => wallTime({ epochMs: seconds * 1000 }, zone));
      // Readers differ on a time that the clock leaves out, and this one on which of two is meant (RFC 5545: the first).
      const once = shown.filter((text) => text === wall.replace('T', ' ')).length === 1;
      return once && start.toUnixTime() !== at;
    });
    expect(wrong.map(String)).toEqual([]);
  });
});

describe('the whole program, in a process of its own', () => {
  /** The machine's zone and language go together, as what one changes the other does not hide. */
  const MACHINES = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Asia/Almaty', LC_ALL: 'kk_KZ.UTF-8' },
    { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  ];
  const COMMANDS = [
    ['build', '--format', 'yaml,json,xlsx,md,docx,html,ics,csv', '--audience', 'internal'],
    ['deadlines', '--year', '2026', '--format', 'json'],
    // Midnight in Almaty after the day that the week's information is due; the day's noon in the zone of the workspace.
    ['status', '--week', '2026-W51', '--on', '2026-12-10T19:00:00-00:00', '--format', 'json'],
    ['status', '--week', '2026-W51', '--on', '2026-12-10'],
  ];

  /** Everything printed and written in a workspace of a zone on a machine, by name. */
  function everything(timeZone: string, env: Readonly<Record<string, string>>): Record<string, string> {
    const place = copyOfExamples();
    try {
      const settings = join(place.folder, 'mediagrid.yaml');
      const written = readFileSync(settings, 'utf8').replace(/^timeZone: .*$/m, `timeZone: ${timeZone}`);
      writeFileSync(settings, written);
      return outputsOf(place.folder, COMMANDS, env);
    } finally {
      place.dispose();
    }
  }

  it('writes the same bytes on every machine, for a workspace of each zone', () => {
    const byZone = PLACES.map((zone) => MACHINES.map((machine) => everything(zone, machine)));
    const outputs = byZone.flatMap((results) => Object.keys(results[0] ?? {}));
    const differing = byZone.flatMap((results, at) =>
      Object.entries(results[0] ?? {}).flatMap(([name, bytes]) =>
        results.every((result) => result[name] === bytes) ? [] : [`${PLACES[at]}: ${name}`],
      ),
    );
    figure(
      `outputs of the program (${PLACES.length} zones of workspaces) that differ between ${MACHINES.length} zones and languages of machines`,
      `${differing.length} of ${outputs.length}`,
    );
    expect(differing).toEqual([]);
    expect(outputs.length).toBeGreaterThan(PLACES.length * 50);
    // The zone of the workspace does count, or the comparison would show nothing.
    const statuses = byZone.map(([result]) => result?.[COMMANDS[2]?.join(' ') ?? '']);
    expect(new Set(statuses).size).toBeGreaterThan(1);
  });
});
