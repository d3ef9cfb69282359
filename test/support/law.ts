import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CalendarAdditions } from '../../src/law/calendar-data.ts';
import type { Law } from '../../src/law/deadlines/deadline.ts';
import { applySwitches, type Regulation, type Switches } from '../../src/law/regulation.ts';
import { createTimeZone } from '../../src/law/time-zone.ts';
import { workingCalendar } from './calendar.ts';

/** The profile that is shipped: the default readings of order No. 159. */
export const ORDER_159 = parse(
  readFileSync(new URL('../../data/regulations/kz-159-2018.yaml', import.meta.url), 'utf8'),
) as Regulation;

export function law(switches: Switches = {}, additions?: CalendarAdditions): Law {
  return {
    calendar: workingCalendar(additions),
    regulation: applySwitches(ORDER_159, switches),
    zone: createTimeZone('Asia/Almaty'),
  };
}
