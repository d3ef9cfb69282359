import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventChange } from '../../../src/domain/compare-grids.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { event, grid, submission } from '../../support/grid.ts';
import { HOSTILE, weekOf } from '../../support/hostile.ts';
import { pageOf, tagsOf, textOf } from '../../support/page.ts';

/** The tags of a page without what may differ with its texts: labels of cells, hash of the style, breaks of words. */
function frameOf(page: string): string[] {
  return tagsOf(page)
    .filter((tag) => !/^<(wbr|\/?bdi|\/?span( class="whole")?)>$/.test(tag))
    .map((tag) => tag.replace(/ data-label="[^"]*"/, ' data-label').replace(/sha256-[^&]*/, 'sha256'));
}

/** As the page shows a text: what no page can hold replaced, line breaks as spaces. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('text of files is text of the page', () => {
  const harmless = frameOf(pageOf(weekOf('Мәтін'), { audience: 'internal' }));

  it.each(HOSTILE)('%s', (text) => {
    const page = pageOf(weekOf(text), { audience: 'internal' });
    expect(frameOf(page)).toEqual(harmless);
    // The eleven fields, in the table, under its entries, in the list.
    expect(textOf(page).split(shown(text)).length - 1).toBeGreaterThan(30);
  });

  it('whatever the text is', () => {
    const anyText = fc.string({ unit: 'binary' }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(frameOf(pageOf(weekOf(`а${text}б`), { audience: 'internal' }))).toEqual(harmless);
      }),
    );
  });

  it.each(HOSTILE)('in the name of the document, in title, footer and style: %s', (name) => {
    const page = (given: string): string => renderHtml({ name: given, language: 'kk', sheets: [] });
    expect(frameOf(page(name))).toEqual(frameOf(page('Атауы')));
    expect(textOf(page(name)).split(name).length - 1).toBe(2);
    expect(page(name).match(/<\/style>/g)).toHaveLength(1);
  });

  it.each(['\u0000', '\u0007', '\u0085', '\u202e', '\u2066', '\ufdd0', '\uffff', '\ud800'])(
    'shows %j as �, for no page can hold it or it would turn what follows',
    (character) => {
      const page = pageOf(weekOf(`а${character}б`));
      expect(page).not.toContain(character);
      expect(page).toContain('а\ufffdб');
    },
  );

  it('written from right to left it keeps its order to itself', () => {
    expect(pageOf(weekOf('שלום 1'))).toContain('<bdi>שלום 1</bdi>');
    expect(pageOf(weekOf('Сәлем'))).not.toContain('<bdi>');
  });
});

describe('a link', () => {
  const pageWith = (online: string): string => pageOf(grid([submission('b2', [event('a', { online })])]));

  it.each(['https://a.example/?q=1&r=%22', 'http://a.example:8080/ә'])('is made of %s', (online) => {
    const links = tagsOf(pageWith(online)).filter((tag) => tag.startsWith('<a href="http'));
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/ rel="noopener noreferrer">$/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'https://',
    'https://a b',
    ' https://a.example',
  ])('is not made of %s, which stays text', (online) => {
    const page = pageWith(online);
    expect(tagsOf(page).filter((tag) => tag.startsWith('<a ') && !tag.includes('href="#'))).toEqual([]);
    expect(textOf(page)).toContain(online.trim());
  });
});

describe('the page', () => {
  const data = grid([
    submission('b2', [
      event('a', { internalNote: 'Құпия ескерту', time: { start: '10:00', end: '10:40' } }),
      event('b', { date: '2026-12-19', until: '2026-12-20', time: 'all-day' }),
      event('c', { title: { ru: 'Только по-русски' }, venue: { kk: 'Зал', ru: 'Зал' } }),
    ]),
  ]);
  const page = pageOf(data);

  it('allows its own style, by its hash, and nothing else', () => {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(textOf(policy)).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+="/);
  });

  it('says nothing internal to the media, anywhere in its bytes', () => {
    const internal = pageOf(data, { audience: 'internal' });
    for (const secret of ['700 111 11 11', 'speaker@b2.example', 'Құпия ескерту']) {
      expect(textOf(internal)).toContain(secret);
      expect(page.replaceAll('<wbr>', '')).not.toContain(secret);
    }
    expect(page).not.toContain('<!--');
    expect(page).toContain('+7 700 000 00 01');
  });

  it('has its language, its title, its times and its heads', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="kk">/);
    expect(page).toContain('<title>Медиа-грид 2026-W51 – Алдағы аптаға арналған ақпарат</title>');
    expect(page).toContain('<time datetime="2026-12-14T10:00">10:00</time>');
    expect(page).toContain('<time datetime="2026-12-14T10:40">10:40</time>');
    expect(page).toContain('<time datetime="2026-12-20">Жс күні бойы</time>');
    expect(page).toMatch(
      /<th scope="col" role="columnheader"><span>Дүйсенбі<\/span><span class="quiet"><time datetime="2026-12-14">14\.12<\/time>/,
    );
    expect(page).toMatch(
      /<th scope="row" role="rowheader"><span><span class="whole">2-орган<\/span><\/span><\/th>/,
    );
    expect(page).toMatch(/<td role="cell" data-label="Дүйсенбі, 14\.12">/);
  });

  it('marks text of another language where that is known', () => {
    expect(page).toContain('<span lang="ru">Только по-русски</span>');
    expect(page).not.toContain('<span lang="ru">Зал');
    expect(pageOf(data, { language: 'ru' })).not.toContain('lang="ru">Только');
  });

  it('folds the six items of §10 under each event', () => {
    const folds = page.match(/<details>.*?<\/details>/gs) ?? [];
    expect(folds).toHaveLength(4);
    const folded = folds.find((fold) => fold.includes('a іс-шарасы')) ?? '';
    const items = [...folded.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term = '', said = '']) => [
      term,
      textOf(said.replaceAll('</p>', ' ').replaceAll('</li>', ' ')).trim(),
    ]);
    expect(items).toEqual([
      ['Күні', 'Дс, 2026 жылғы 14 желтоқсан'],
      ['Уақыты', '10:00–10:40'],
      ['Өткізілу орны', 'a залы'],
      ['Ұйымдастырушылар және байланыс деректері', '2-орган Арғымақов І., +7 700 000 00 01'],
      ['Мақсаты және міндеті', 'Мақсаты Міндеті'],
      ['Түйінді месседждер', 'Месседж'],
      ['Спикерлер (лауазымы)', 'Қоңыров Ә., Төраға'],
      ['Іс-шарадан нәтиже', 'Нәтиже'],
    ]);
  });
});

describe('what changed since the last edition', () => {
  const change = (what: EventChange['what'], id: string): EventChange => ({
    event: `b2/${id}`,
    body: 'b2',
    title: `${id} іс-шарасы`,
    what,
    ...(what === 'withdrawn' ? { from: { date: '2026-12-14', time: { start: '09:00' }, venue: 'Зал' } } : {}),
  });
  const page = pageOf({
    ...grid([
      submission('b2', [
        event('a'),
        event('b', { status: 'cancelled', reason: 'Боран' }),
        event('c', { venue: 'Басқа' }),
      ]),
    ]),
    edition: 2,
    changes: {
      events: [
        change('new', 'a'),
        change('cancelled', 'b'),
        change('changed', 'c'),
        change('withdrawn', 'd'),
      ],
      topNews: [],
    },
  });

  it('is told in words and in elements', () => {
    const mark = (text: string): string => `<p class="mark"><strong>${text}</strong></p>`;
    expect(page).toContain(`<div class="entry new">${mark('ЖАҢА')}<ins><p>`);
    expect(page).toContain(`<div class="entry cancelled">${mark('ӨТКІЗІЛМЕЙДІ')}<p>`);
    expect(page).toContain('<s>b іс-шарасы</s></p><p class="quiet">өткізілмейді: Боран</p>');
    expect(page).toContain(`<div class="entry changed">${mark('ӨЗГЕРДІ')}<p>`);
    expect(page).toMatch(
      /<div class="entry withdrawn"><p class="mark"><strong>АЛЫНЫП ТАСТАЛДЫ<\/strong><\/p><p><del><time/,
    );
    expect(page).toContain('</time> d іс-шарасы</del>');
  });

  it('is told of an edition that the footer names', () => {
    expect(page).toContain('<footer><p>Медиа-грид 2026-W51, 2-басылым</p></footer>');
  });
});
