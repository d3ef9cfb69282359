import { describe, expect, it } from 'vitest';
import { type Audience, forAudience } from '../../../src/domain/audience.ts';
import { event, grid, submission } from '../../support/grid.ts';

const whole = grid(
  [
    submission('b2', [
      event('a', { internalNote: 'Құпия ескерту', venue: 'Бір зал' }),
      event('b', {
        venue: 'Бір зал',
        speakers: [{ name: 'Басқа', position: 'Орынбасар', phone: '+7 701 222 22 22' }],
      }),
    ]),
  ],
  { broken: [{ body: 'b3', file: 'submissions/weekly/2026-W51/b3.yaml', errors: ['schema/required'] }] },
);
const text = (audience: Audience): string => JSON.stringify(forAudience(whole, audience));

describe('the media', () => {
  it.each([
    '+7 700 111 11 11',
    'speaker@b2.example',
    '+7 701 222 22 22',
    'Құпия ескерту',
    'schema/required',
    '2026-12-10T11:00',
    'notReceived',
    'clashes',
    'leftOut',
  ])('do not get %s, which the ministry does', (secret) => {
    expect(text('internal')).toContain(secret);
    expect(text('media')).not.toContain(secret);
  });

  it.each(['+7 700 000 00 01', 'Арғымақов І.', 'Қоңыров Ә.', 'Төраға', 'Месседж'])('get %s', (needed) => {
    expect(text('media')).toContain(needed);
  });

  it('get the same rows and events', () => {
    const media = forAudience(whole, 'media');
    expect(media.events.map(({ ref }) => ref)).toEqual(whole.events.map(({ ref }) => ref));
    expect(media.rows.map(({ state, days }) => ({ state, days }))).toEqual(
      whole.rows.map(({ state, days }) => ({ state, days })),
    );
  });
});
