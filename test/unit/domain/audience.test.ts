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

  it('get no number or address out of any text, but for the press contacts', () => {
    const secret = '8_701_333_44_55';
    const hidden = event('c', {
      title: { kk: `Атауы ${secret}`, ru: `Название ${secret}` },
      venue: `Зал ${secret}`,
      city: secret,
      purpose: `Мақсаты ${secret}`,
      objectives: [`Міндеті ${secret}`],
      keyMessages: [`Месседж ${secret}`, 'Баспасөз: 8 700 000-00-01'],
      organisers: [
        { name: `Ұйым ${secret}`, contact: { person: `Ә. ${secret}`, phone: '+7 700 000 00 01' } },
      ],
      speakers: [{ name: `Ә. ${secret}`, position: `Төраға, olzhas (at) mail (dot) kz, ${secret}` }],
      outcome: `Нәтиже ${secret}`,
      status: 'cancelled',
      reason: `Себебі ${secret}`,
      platform: `Алаң ${secret}`,
      online: 'https://zoom.us/j/87012345678',
    });
    const news = { mon: `Жаңалық ${secret}` };
    const both = grid([submission('b2', [hidden], { topNews: news })]);
    const media = JSON.stringify(forAudience(both, 'media'));
    expect(JSON.stringify(both).split(secret)).toHaveLength(16);
    expect(media).not.toMatch(/333|44_55|olzhas/);
    expect(media.split('•_•••_•••_••_••')).toHaveLength(16);
    for (const kept of ['8 700 000-00-01', '+7 700 000 00 01', 'https://zoom.us/j/87012345678'])
      expect(media).toContain(kept);
    expect(forAudience(both, 'internal')).toBe(both);
  });

  it('get the press contact of no other body, and of main news that the authorised body wrote itself', () => {
    const contact = { contact: { phone: '+7 700 000 00 09' } };
    const other = event('d', { organisers: [{ body: 'b3', ...contact }] });
    const both = grid(
      [submission('b2', [event('a', { purpose: '8 700 000 00 09' })]), submission('b3', [other])],
      {
        decision: { kind: 'grid-decision', week: '2026-W51', topNews: { mon: ['Тел. 8 700 000 00 09'] } },
      },
    );
    expect(JSON.stringify(forAudience(both, 'media')).match(/8 700 000 00 09/g)).toBeNull();
  });

  it('get the same rows and events', () => {
    const media = forAudience(whole, 'media');
    expect(media.events.map(({ ref }) => ref)).toEqual(whole.events.map(({ ref }) => ref));
    expect(media.rows.map(({ state, days }) => ({ state, days }))).toEqual(
      whole.rows.map(({ state, days }) => ({ state, days })),
    );
  });
});
