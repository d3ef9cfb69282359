import type { WeeklyInput } from '../../src/domain/media-grid.ts';
import { type GridInput, mergeGrid } from '../../src/domain/merge-grid.ts';
import type { Weekly, WeeklyEvent } from '../../src/schema/types.ts';
import { createRegister, type Register } from '../../src/workspace/register.ts';
import { week } from './calendar.ts';
import { law } from './law.ts';

/** Bodies `b1` … `b<count>`, the first of them the authorised body. */
export function register(count: number): Register {
  const bodies = Array.from({ length: count }, (_, index) => ({
    id: `b${index + 1}`,
    name: { kk: `${index + 1}-орган`, ru: `Орган ${index + 1}` },
    kind: 'central' as const,
  }));
  return createRegister({ version: 1, bodies }, 'b1');
}

/** A valid event on Monday of 2026-W51 at ten, but for what is given. */
export function event(id: string, given: Partial<WeeklyEvent> = {}): WeeklyEvent {
  return {
    id,
    title: `${id} іс-шарасы`,
    date: '2026-12-14',
    time: { start: '10:00' },
    venue: `${id} залы`,
    organisers: [{ body: 'b2', contact: { person: 'Арғымақов І.', phone: '+7 700 000 00 01' } }],
    purpose: 'Мақсаты',
    objectives: ['Міндеті'],
    keyMessages: ['Месседж'],
    speakers: [
      { name: 'Қоңыров Ә.', position: 'Төраға', phone: '+7 700 111 11 11', email: 'speaker@b2.example' },
    ],
    outcome: 'Нәтиже',
    ...given,
  };
}

export function submission(body: string, events: WeeklyEvent[], given: Partial<Weekly> = {}): WeeklyInput {
  const data: Weekly = {
    kind: 'weekly',
    body,
    week: '2026-W51',
    submitted: '2026-12-10T11:00:00+05:00',
    ...(events.length === 0 ? { noEvents: true } : { events }),
    ...given,
  };
  return { body, file: `submissions/weekly/2026-W51/${body}.yaml`, data };
}

/** What a merge of week 2026-W51 among five bodies takes. */
function gridInput(submissions: readonly WeeklyInput[], given: Partial<GridInput> = {}): GridInput {
  return {
    week: week('2026-W51'),
    register: register(5),
    law: law(),
    submissions,
    continuing: [],
    broken: [],
    decision: undefined,
    ...given,
  };
}

export function grid(submissions: readonly WeeklyInput[], given: Partial<GridInput> = {}) {
  return mergeGrid(gridInput(submissions, given));
}
