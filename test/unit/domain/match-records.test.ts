import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../../src/domain/match-records.ts';

const event = (title: unknown, date = '2026-12-14', start = '10:00', more: object = {}) => ({
  title,
  date,
  time: { start },
  ...more,
});
const pairs = (earlier: object[], later: object[]) =>
  Object.fromEntries(matchRecords(earlier as never, later as never));

describe('events known again', () => {
  it('by what they say, whatever their order', () => {
    const [a, b, c] = [event('Брифинг А'), event('Форум Б', '2026-12-15'), event('Көрме В', '2026-12-16')];
    expect(pairs([a, b, c], [event('Жаңа Г', '2026-12-14', '09:00'), c, a, b])).toEqual({ 1: 2, 2: 0, 3: 1 });
  });

  it('by title where the day or the hour was moved, in other letters and spaces too', () => {
    const earlier = [event('«Қысқы жол» науқаны'), event('Форум', '2026-12-15')];
    const later = [event('форум ', '2026-12-17', '12:00'), event('Қысқы  жол науқаны', '2026-12-18')];
    expect(pairs(earlier, later)).toEqual({ 0: 1, 1: 0 });
  });

  it('й in its two Unicode forms, and one of several languages', () => {
    const earlier = [event('Открытие новой школы'.normalize('NFC'))];
    expect(pairs(earlier, [event('Открытие новой школы'.normalize('NFD'))])).toEqual({ 0: 0 });
    expect(pairs(earlier, [event({ kk: 'Мектептің ашылуы', ru: 'Открытие новой школы' })])).toEqual({ 0: 0 });
  });

  it('a title corrected at the same hour of the same day', () => {
    expect(pairs([event('Қысқы жoл науқаны')], [event('Қысқы жол науқаны')])).toEqual({ 0: 0 });
    expect(pairs([event('Қысқы жол науқаны')], [event('Авиация күні')])).toEqual({});
  });

  it('of one title on two days the one that stayed is itself, the other was moved', () => {
    const earlier = [event('Брифинг', '2026-12-14'), event('Брифинг', '2026-12-15')];
    expect(pairs(earlier, [event('Брифинг', '2026-12-17'), event('Брифинг', '2026-12-14')])).toEqual({
      0: 1,
      1: 0,
    });
  });

  it('of equals none is guessed', () => {
    const earlier = [event('Брифинг', '2026-12-14'), event('Брифинг', '2026-12-15')];
    expect(pairs(earlier, [event('Брифинг', '2026-12-17'), event('Брифинг', '2026-12-18')])).toEqual({});
  });

  it('two that are the same in everything keep one id each', () => {
    expect(pairs([event('А'), event('А')], [event('А'), event('А'), event('А')])).toEqual({ 0: 0, 1: 1 });
  });

  it('two at one hour are told apart by their hall', () => {
    const [first, second] = [
      event('А', undefined, undefined, { venue: '1-зал' }),
      event('А', undefined, undefined, { venue: '2-зал' }),
    ];
    expect(
      pairs(
        [first, second],
        [
          { ...second, purpose: 'x' },
          { ...first, purpose: 'x' },
        ],
      ),
    ).toEqual({ 0: 1, 1: 0 });
  });
});
