import { describe, expect, it } from 'vitest';
import { changesOfVersion } from '../../../src/domain/version-changes.ts';

const week = (...events: [id: string, title: string, more?: object][]) => ({
  events: events.map(([id, title, more = {}]) => ({ id, title, date: '2026-12-14', ...more })),
});
const changes = (before: object, after: object) => changesOfVersion('weekly', before, after);

describe('what a new version changes', () => {
  it('names what is new, changed and removed', () => {
    const found = changes(
      week(['a', 'А'], ['b', 'Б'], ['c', 'В']),
      week(['a', 'А'], ['b', 'Б', { venue: 'x' }], ['d', 'Г']),
    );
    expect(found).toEqual({
      removed: [{ id: 'c', title: 'В' }],
      added: [{ id: 'd', title: 'Г' }],
      changed: [{ id: 'b', title: 'Б' }],
      renamed: [],
      drastic: true,
    });
  });

  it('half of the titles may change, not more', () => {
    const before = week(['a', 'А'], ['b', 'Б']);
    expect(changes(before, week(['a', 'А+'], ['b', 'Б']))?.drastic).toBe(false);
    expect(changes(before, week(['a', 'А+'], ['b', 'Б+']))?.drastic).toBe(true);
    expect(changes(before, week(['a', ' а'], ['b', '«Б»']))?.drastic).toBe(false);
  });

  it('ids that changed places are told, and what is new under an old id', () => {
    const found = changes(week(['1', 'А'], ['2', 'Б']), week(['1', 'Жаңа'], ['2', 'А'], ['3', 'Б']));
    expect(found).toMatchObject({
      removed: [],
      added: [{ id: '1', title: 'Жаңа' }],
      renamed: [
        { id: '2', title: 'А', before: '1' },
        { id: '3', title: 'Б', before: '2' },
      ],
      drastic: true,
    });
  });

  it('a title that stands twice tells nothing of ids', () => {
    const found = changes(week(['1', 'А'], ['2', 'А']), week(['2', 'А'], ['1', 'А']));
    expect(found).toMatchObject({ renamed: [], removed: [], drastic: false });
  });

  it.each([undefined, null, 5, { kk: 5 }, {}])(
    'an event whose title is damaged (%j) goes by its id',
    (title) => {
      const found = changes({ events: [{ id: 'a', title }, { title }] }, { noEvents: true });
      expect(found?.removed).toEqual([
        { id: 'a', title: 'a' },
        { id: '', title: '' },
      ]);
    },
  );

  it('a nil report removes all events; other kinds have none', () => {
    expect(changes(week(['a', 'А']), { noEvents: true })).toMatchObject({
      removed: [{ id: 'a' }],
      drastic: true,
    });
    expect(changesOfVersion('report', { items: [] }, {})).toBeUndefined();
  });
});
