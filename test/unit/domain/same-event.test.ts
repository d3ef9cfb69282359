import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameEvents } from '../../../src/domain/same-event.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { event } from '../../support/grid.ts';

type Given = Partial<WeeklyEvent>;

const told = (body: string, given: Given) => ({ ref: `${body}/e1`, body, event: event('e1', given) });

function seem(first: Given, second: Given): boolean {
  const found = findSameEvents([told('b2', first), told('b3', second)], 'later');
  const turned = findSameEvents([told('b3', second), told('b2', first)], 'later');
  expect(turned).toEqual(found);
  return found.length > 0;
}

describe('the same event told by two bodies', () => {
  it.each<[string, Given, Given]>([
    [
      'other endings and another word order',
      { title: '«Қысқы жол» науқанының басталуы: брифинг' },
      { title: '«Қысқы жол» науқаны басталады' },
    ],
    [
      'Russian cases',
      { title: 'Открытие моста через реку Кокозен' },
      { title: 'Торжественное открытие моста через реку Кокозен' },
    ],
    [
      'one wording of several',
      { title: { kk: 'Көктем жәрмеңкесі өтеді', ru: 'Весенняя ярмарка ремесленников' } },
      { title: 'Ярмарка ремесленников, весенняя' },
    ],
    [
      'a longer title, at the same time',
      { title: 'Бозтерек ауылындағы мектептің ашылуы' },
      { title: 'Бозтерек ауылындағы жаңа үш жүз орындық мектептің ашылуына облыс басшысының қатысуы' },
    ],
    [
      'one day of several',
      { title: 'Ұлттық ойындар фестивалі', date: '2026-12-14', until: '2026-12-17' },
      { title: 'Ұлттық ойындар фестивалі', date: '2026-12-16' },
    ],
  ])('offers a pair: %s', (_, first, second) => expect(seem(first, second)).toBe(true));

  it.each<[string, Given, Given]>([
    ['another day', { title: 'Қысқы жол науқаны' }, { title: 'Қысқы жол науқаны', date: '2026-12-15' }],
    [
      'a holiday celebrated everywhere',
      { title: 'Тәуелсіздік күніне арналған мерекелік шеру' },
      { title: 'Тәуелсіздік күніне арналған мерекелік концерт' },
    ],
    [
      'the same sort of event',
      { title: 'Жыл қорытындысы туралы брифинг' },
      { title: 'Баспасөз қызметінің брифингі' },
    ],
    [
      'another city',
      { title: 'Жаңа мектептің салтанатты ашылуы', city: 'Көкөзен' },
      { title: 'Жаңа мектептің салтанатты ашылуы', city: 'Сарыдала' },
    ],
    [
      'told as joint already',
      { title: 'Қысқы жол науқаны', joint: { lead: 'b2', partners: ['b3'] } },
      { title: 'Қысқы жол науқаны' },
    ],
    [
      'not held',
      { title: 'Қысқы жол науқаны', status: 'cancelled', reason: 'Боран' },
      { title: 'Қысқы жол науқаны' },
    ],
  ])('keeps silent: %s', (_, first, second) => expect(seem(first, second)).toBe(false));

  it('compares bodies, not the events of one', () => {
    const twice = [
      told('b2', { title: 'Қысқы жол науқаны' }),
      { ...told('b2', { title: 'Қысқы жол науқаны' }), ref: 'b2/e2' },
    ];
    expect(findSameEvents(twice, 'later')).toEqual([]);
  });

  it('keeps silent of what many bodies say in a week, and still finds what only some say', () => {
    const bodies = Array.from({ length: 12 }, (_, index) => `b${index + 10}`);
    const holiday = bodies.map((body) => told(body, { title: 'Наурыз мейрамына арналған халық серуені' }));
    expect(findSameEvents(holiday, 'later')).toEqual([]);
    const bridge = ['b2', 'b3'].map((body) =>
      told(body, { title: 'Наурыз мейрамында Көкөзен көпірі ашылады' }),
    );
    expect(findSameEvents([...holiday, ...bridge], 'later').map(({ events }) => events)).toEqual([
      ['b2/e1', 'b3/e1'],
    ]);
  });

  it('says the same as comparing each with each, but for what many say', () => {
    const word = fc.constantFrom('қысқы', 'көпір', 'мектеп', 'жәрмеңке', 'ярмарка', 'канал', 'аурухана');
    const events = fc.array(
      fc.record({
        body: fc.constantFrom('b2', 'b3', 'b4', 'b5'),
        title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
        date: fc.constantFrom('2026-12-14', '2026-12-15'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(events, (given) => {
        const all = given.map(({ body, ...rest }, index) => ({
          ...told(body, rest),
          ref: `${body}/e${index + 10}`,
        }));
        const meets = new Map(all.map(({ ref }) => [ref, new Set<string>()]));
        for (const [index, first] of all.entries()) {
          for (const second of all.slice(index + 1)) {
            if (findSameEvents([first, second], 'later').length === 0) continue;
            meets.get(first.ref)?.add(second.ref);
            meets.get(second.ref)?.add(first.ref);
          }
        }
        const found = findSameEvents(all, 'all').map(({ events: [ref = '', ...named], others = 0 }) => [
          ref,
          named,
          named.length + others,
        ]);
        const wanted = [...meets]
          .map(([ref, others]) => [ref, [...others].sort().slice(0, 3), others.size])
          .filter(([, , count]) => count !== 0);
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('names the first few of many, and counts the others', () => {
    const told2 = ['b2', 'b3'].flatMap((body) =>
      Array.from({ length: 6 }, (_, index) => ({
        ...told(body, { title: 'Қысқы жол науқаны' }),
        ref: `${body}/e${index}`,
      })),
    );
    expect(findSameEvents(told2, 'later')[0]).toEqual({
      date: '2026-12-14',
      events: ['b2/e0', 'b3/e0', 'b3/e1', 'b3/e2'],
      others: 3,
    });
    expect(findSameEvents(told2, 'all')).toHaveLength(12);
  });

  it('stays quick where a few bodies tell hundreds of one title', () => {
    const many = ['b2', 'b3', 'b4'].flatMap((body) =>
      Array.from({ length: 1500 }, (_, index) => ({
        ...told(body, { title: 'Қысқы жол науқаны' }),
        ref: `${body}/e${index + 1000}`,
      })),
    );
    const found = findSameEvents(many, 'all');
    expect(found).toHaveLength(4500);
    expect(JSON.stringify(found).length).toBeLessThan(1_000_000);
  });
});
