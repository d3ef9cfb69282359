import { describe, expect, it } from 'vitest';
import { textsForMedia } from '../../../src/domain/personal-texts.ts';

describe('addresses on the web, as the media get them', () => {
  it.each([
    ['https://x.kz/?a=ivanov@mail.kz&b=1', 'https://x.kz/?a=••••••••••••••&b=1'],
    ['https://x.kz/ivanov%40mail.kz', 'https://x.kz/••••••••••••••••'],
    [
      'https://x.kz/?p=%2B7%20701%20555%2011%2022',
      `https://x.kz/?p=${'•'.repeat('%2B7%20701%20555%2011%2022'.length)}`,
    ],
  ])('hold no personal data, encoded or not: %s', (written, shown) => {
    expect(textsForMedia({ online: written, links: [`Қараңыз: ${written}`] })).toEqual({
      online: shown,
      links: [`Қараңыз: ${shown}`],
    });
  });

  it.each([
    'https://zoom.us/j/87015551122?pwd=a1',
    'https://www.youtube.com/@tengri/live',
    'https://maps.example.kz/@43.2389,76.8897,15z',
    'https://x.kz/2026-12-21/10:00?id=20261221100000&x=%E0%A4%A',
  ])('stay whole where they hold none: %s', (address) => {
    expect(textsForMedia({ online: address })).toEqual({ online: address });
  });

  it('keep the press contact of the body', () => {
    const online = 'https://x.kz/?to=press@body.kz';
    expect(textsForMedia({ online }, new Set(['press@body.kz']))).toEqual({ online });
  });
});
