import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactInput, directoryFor, mergeDirectory } from '../../../src/domain/directory.ts';
import { register } from '../../support/grid.ts';

const BODIES = register(4);
const BOUND = new Set(['b2', 'b3', 'b4']);

function contact(body: string, appointed: string, given: Partial<ContactInput> = {}): ContactInput {
  return {
    body,
    file: `submissions/contacts/${body}.${appointed}.yaml`,
    data: {
      kind: 'contact',
      body,
      holder: 'person',
      surname: `С${appointed}`,
      givenName: 'Аты',
      email: `press@${body}.example`,
      workPhone: '+7 700 000 00 01',
      appointed,
      submitted: `${appointed}T10:00:00+05:00`,
    },
    late: false,
    ...given,
  };
}

const merge = (
  contacts: readonly ContactInput[],
  broken: Parameters<typeof mergeDirectory>[0]['broken'] = [],
) => mergeDirectory({ register: BODIES, bound: BOUND, contacts, broken });

describe('the directory (§4)', () => {
  it('has one entry per body in register order, of whoever was appointed last', () => {
    const { entries } = merge([
      contact('b3', '2026-02-02'),
      contact('b2', '2025-01-13'),
      contact('b2', '2026-03-16'),
    ]);
    expect(entries.map(({ body, appointed }) => `${body} ${appointed}`)).toEqual([
      'b2 2026-03-16',
      'b3 2026-02-02',
    ]);
  });

  it('keeps earlier holders, the latest first, each up to the day before the next', () => {
    const { entries } = merge(['2024-05-06', '2026-03-16', '2025-01-13'].map((day) => contact('b2', day)));
    expect(entries[0]?.history.map(({ from, until }) => [from, until])).toEqual([
      ['2025-01-13', '2026-03-15'],
      ['2024-05-06', '2025-01-12'],
    ]);
  });

  it('gives one who was replaced on the same day that day alone', () => {
    const later = contact('b2', '2026-03-16', { file: 'submissions/contacts/b2.z.yaml' });
    const { entries } = merge([later, contact('b2', '2026-03-16')]);
    expect(entries[0]?.history[0]).toMatchObject({ from: '2026-03-16', until: '2026-03-16' });
  });

  it('lists bodies without a valid contact, and why; never one that owes none', () => {
    const broken = [{ body: 'b4', file: 'submissions/contacts/b4.yaml', errors: ['schema/email'] }];
    const { missing, leftOut } = merge([contact('b2', '2026-03-16')], broken);
    expect(missing.map(({ body, reason }) => [body, reason])).toEqual([
      ['b3', 'none'],
      ['b4', 'broken'],
    ]);
    expect(leftOut).toEqual(broken);
  });

  it('shows the authorised body where it sent a contact, and nobody misses it otherwise', () => {
    expect(merge([contact('b1', '2026-03-16')]).entries.map(({ body }) => body)).toEqual(['b1']);
    expect(merge([]).missing.map(({ body }) => body)).toEqual(['b2', 'b3', 'b4']);
  });

  it('tells the media nothing of lateness, of files, or of how former holders are reached', () => {
    const directory = merge([
      contact('b2', '2026-03-16', { late: true, due: '2026-03-17' as ContactInput['due'] & string }),
      contact('b2', '2025-01-13'),
    ]);
    const { entries, leftOut } = directoryFor(directory, 'media');
    expect(leftOut).toBeUndefined();
    // The day of the appointment beside that of the notice would say it too.
    for (const field of ['late', 'due', 'appointed', 'submitted'])
      expect(entries[0]).not.toHaveProperty(field);
    expect(entries[0]?.history).toEqual([
      { surname: 'С2025-01-13', givenName: 'Аты', from: '2025-01-13', until: '2026-03-15' },
    ]);
  });

  const some = fc
    .uniqueArray(fc.tuple(fc.constantFrom('b1', 'b2', 'b3', 'b4'), fc.integer({ min: 10, max: 28 })), {
      selector: ([body, day]) => `${body} ${day}`,
      maxLength: 12,
    })
    .map((list) => list.map(([body, day]) => contact(body, `2026-03-${day}`)));

  it('loses nobody and makes nobody up, in whatever order the files come', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (contacts, keys) => {
        const directory = merge(contacts);
        const told = directory.entries.flatMap(({ source, history }) => [
          source,
          ...history.map((h) => h.source),
        ]);
        expect(told.sort()).toEqual(contacts.map(({ file }) => file).sort());
        const key = new Map(contacts.map((entry) => [entry, keys.next().value]));
        const shuffled = [...contacts].sort((a, b) => Number(key.get(a)) - Number(key.get(b)));
        expect(merge(shuffled)).toEqual(directory);
      }),
    );
  });
});
