import type { CalendarDate } from '../law/calendar-date.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { Body } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';

/**
 * The bodies that owe submissions on a day, in the register's order: those in the scope of the regulation that exist
 * then. The authorised body receives, so it owes nothing to itself. Without a day, those that have no last one.
 */
export function boundBodies(register: Register, { regulation }: Law, day?: CalendarDate): Body[] {
  const { kinds, excluded = [] } = regulation.scope ?? {};
  return register.bodies.filter(
    ({ id, kind, validFrom, validTo }) =>
      id !== register.authority &&
      !excluded.includes(id) &&
      (kinds === undefined || kinds.includes(kind)) &&
      (day === undefined || validFrom === undefined || validFrom <= day) &&
      (validTo === undefined || (day !== undefined && day <= validTo)),
  );
}
