import { describe, expect, it } from 'vitest';
import { type AgendaInput, agendaFor, mergeAgenda } from '../../../src/domain/joint-agenda.ts';
import { register } from '../../support/grid.ts';

const piece = (body: string, late = false): AgendaInput['pieces'][number] => ({
  body,
  late,
  data: { kind: 'joint', issue: 'j-1', body, submitted: '2026-12-10T10:00:00+05:00', text: `${body} мәтіні` },
});

const agenda = mergeAgenda({
  register: register(5),
  issue: {
    kind: 'joint-issue',
    id: 'j-1',
    title: 'Қарлы боран',
    arisen: '2026-12-09T10:00:00+05:00',
    bodies: ['b4', 'b2', 'b3'],
  },
  due: '2026-12-10' as NonNullable<AgendaInput['due']>,
  pieces: [piece('b5'), piece('b3', true), piece('b2')],
  broken: new Set(),
});

describe('the single agenda of a joint issue (§10, last part)', () => {
  it('names each body of the issue in register order, then whoever else sent a piece', () => {
    expect(agenda.pieces.map(({ body, state, uninvited }) => [body, state, uninvited])).toEqual([
      ['b2', 'received', undefined],
      ['b3', 'late', undefined],
      ['b4', 'missing', undefined],
      ['b5', 'received', true],
    ]);
  });

  it('tells the media what was said, not who owes what', () => {
    const shown = agendaFor(agenda, 'media');
    expect(shown.due).toBeUndefined();
    expect(shown.pieces).toEqual([
      { body: 'b2', name: { kk: '2-орган', ru: 'Орган 2' }, text: 'b2 мәтіні' },
      { body: 'b3', name: { kk: '3-орган', ru: 'Орган 3' }, text: 'b3 мәтіні' },
      { body: 'b5', name: { kk: '5-орган', ru: 'Орган 5' }, text: 'b5 мәтіні' },
    ]);
  });
});
