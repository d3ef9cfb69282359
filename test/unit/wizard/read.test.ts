import { describe, expect, it } from 'vitest';
import type { TypedField } from '../../../src/wizard/form.ts';
import { cleaned, readTyped } from '../../../src/wizard/read.ts';
import { wizardFor } from '../../support/wizard.ts';

const { facts } = wizardFor('weekly');
const scope = { data: { week: '2026-W51' }, item: {}, at: ['x'], facts, language: 'en' } as const;
const read = (type: TypedField['type'], text: string, key = 'x') =>
  readTyped(text, { type, key, words: 'event.title', example: '' }, scope);

describe('what is typed', () => {
  it.each([
    ['date', 'дүйсенбі', { value: '2026-12-14' }],
    ['date', '14.12', { value: '2026-12-14' }],
    ['date', '14–16 декабря', { value: '2026-12-14', until: '2026-12-16' }],
    ['date', '31.11', { problem: 'read.no-such-day' }],
    ['date', 'сейсенбі 14.12', { problem: 'read.other-weekday' }],
    ['time', 'с 10 до 11:30', { value: { start: '10:00', end: '11:30' } }],
    ['time', 'күні бойы', { value: 'all-day' }],
    ['time', '25:00', { problem: 'read.no-such-time' }],
    ['instant', '15.12 10:30', { value: '2026-12-15T10:30:00+05:00' }],
    ['instant', '2026-12-15T10:30:00+05:00', { value: '2026-12-15T10:30:00+05:00' }],
    ['instant', '15.12', { problem: 'read.not-an-instant' }],
    ['number', '1 200', { value: 1200 }],
    ['number', '1,5', { problem: 'read.not-a-number' }],
    ['text', '  ', { value: undefined }],
  ] as const)('%s «%s»', (type, text, expected) => {
    expect(read(type, text)).toEqual(expected);
  });

  it('has no unseen characters, and spaces of one sort', () => {
    expect(cleaned('\u202eҚысқы\u00a0 жол\u200b\t– науқан\u0007 ')).toBe('Қысқы жол – науқан');
  });

  it('keeps its lines where the text is long, else it is one line', () => {
    expect(cleaned('бір⏎ екі\r\nүш ', true)).toBe('бір\nекі\nүш');
    expect(cleaned('бір⏎екі\nүш')).toBe('бір екі үш');
  });
});
