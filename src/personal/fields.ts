/**
 * What the value of a field is: `contact`, a telephone number or an e-mail address, whatever is written there; `exact`, a
 * date, time, id, number or place, which people must see to correct it; `text`, in which anything may stand.
 */
export type FieldSort = 'contact' | 'exact' | 'text';

const CONTACT = new Set(['email', 'phone', 'workPhone', 'mobilePhone']);

/** Names of fields in the schemas, and of what diagnostics say of them. */
const EXACT = new Set([
  // Days and times.
  'appointed',
  'approved',
  'arisen',
  'asOf',
  'at',
  'corrected',
  'cycle',
  'date',
  'due',
  'end',
  'ended',
  'off',
  'issued',
  'lastSaved',
  'month',
  'newDate',
  'newWeek',
  'period',
  'planYear',
  'published',
  'quarter',
  'received',
  'requested',
  'sent',
  'since',
  'start',
  'submitted',
  'time',
  'until',
  'validFrom',
  'validTo',
  'week',
  'work',
  'year',
  // Ids.
  'asked',
  'authority',
  'bodies',
  'body',
  'continues',
  'event',
  'excluded',
  'events',
  'id',
  'ids',
  'issue',
  'item',
  'items',
  'lead',
  'leftOut',
  'order',
  'other',
  'partners',
  'planItem',
  'profile',
  'proposal',
  'request',
  'round',
  'sha256',
  // Numbers, and what the program says itself.
  'allowed',
  'bytes',
  'cells',
  'count',
  'expected',
  'first',
  'limit',
  'pattern',
  'size',
  'version',
]);

/** @param name the key of the field */
export function sortOfField(name: string): FieldSort {
  if (CONTACT.has(name)) return 'contact';
  return EXACT.has(name) ? 'exact' : 'text';
}

/** Of the value at a JSON pointer, or of an entry of the list there. */
export function sortAt(pointer: string): FieldSort {
  const steps = pointer.split('/').slice(1);
  return sortOfField(steps.findLast((step) => !/^\d+$/.test(step)) ?? '');
}
