import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launch } from '../support/chromium.ts';
import { crowdedWeek, expectWhole } from '../support/crowded-week.ts';
import { HOSTILE, weekOf } from '../support/hostile.ts';
import { pageOf } from '../support/page.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples, scratch } from '../support/scratch.ts';

/** Pages of the example workspace: every build, each language, both audiences. */
const PAGES = [
  { name: 'media-grid-2026-W51', args: ['build-grid', '--week', '2026-W51'] },
  {
    name: 'media-grid-2026-W51.internal.en',
    args: ['build-grid', '--week', '2026-W51', '--audience', 'internal', '--lang', 'en'],
  },
  { name: 'media-grid-2026-W50.ru', args: ['build-grid', '--week', '2026-W50', '--lang', 'ru'] },
  {
    name: 'form-2026-W51-min-jol.internal',
    args: ['build-form', '--week', '2026-W51', '--body', 'min-jol'],
  },
  {
    name: 'directory.internal',
    args: ['build-directory', '--audience', 'internal'],
  },
  {
    name: 'media-plan-2026.internal.ru',
    args: ['build-plan', '--year', '2026', '--audience', 'internal', '--lang', 'ru'],
  },
  {
    name: 'plan-execution-2026.internal',
    args: ['build-execution', '--year', '2026', '--on', '2026-12-10'],
  },
  {
    name: 'agenda-j-2026-017.internal',
    args: ['build-agenda', '--issue', 'j-2026-017', '--audience', 'internal'],
  },
] as const;

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const VIEWS = [
  { ...DESKTOP, colorScheme: 'light' },
  { ...DESKTOP, colorScheme: 'dark' },
  { ...PHONE, colorScheme: 'light' },
  { ...PHONE, colorScheme: 'dark' },
] as const;

/** The rules whose answer hangs on colours and widths; the others are asked once a page. */
const SEEN = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

describe.skipIf(CHROMIUM === undefined)(
  CHROMIUM === undefined ? 'in Chromium: skipped, as this machine has none' : 'in Chromium',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let place: { folder: string; dispose: () => void };
    beforeAll(async () => {
      browser = await launch();
      place = copyOfExamples();
      for (const { args } of PAGES) await runInProcess([...args, '--format', 'html'], { cwd: place.folder });
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      place.dispose();
    });

    const fileOf = (name: string): string => join(place.folder, 'build', `${name}.html`);

    /** Opens a file as a reader does and gives the page to `look`. */
    async function open<T>(
      file: string,
      options: BrowserContextOptions,
      look: (page: Page) => Promise<T>,
    ): Promise<T> {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        return await look(page);
      } finally {
        await context.close();
      }
    }

    /** The same for a page made by the test. */
    async function openPage<T>(
      html: string,
      options: BrowserContextOptions,
      look: (page: Page) => Promise<T>,
    ): Promise<T> {
      const own = scratch();
      try {
        const file = join(own.folder, 'page.html');
        writeFileSync(file, html);
        return await open(file, options, look);
      } finally {
        own.dispose();
      }
    }

    describe.each(PAGES)('$name', ({ name }) => {
      it('asks for nothing, complains of nothing, and has its style, from a file', async () => {
        const context = await browser.newContext(DESKTOP);
        const told: string[] = [];
        context.on('request', (request) => told.push(request.url()));
        context.on('console', (message) => told.push(message.text()));
        context.on('weberror', (error) => told.push(error.error().message));
        const page = await context.newPage();
        const url = pathToFileURL(fileOf(name)).href;
        await page.goto(url, { waitUntil: 'networkidle' });
        const position = await page.evaluate("getComputedStyle(document.querySelector('thead th')).position");
        await context.close();
        expect(told).toEqual([url]);
        expect(position).toBe('sticky');
      });

      it('axe finds nothing, in light, in dark, on a phone, all folds open', async () => {
        const found = await open(fileOf(name), { bypassCSP: true }, async (page) => {
          await page.evaluate(
            "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })",
          );
          await page.addScriptTag({ content: axe.source });
          const violations: unknown[] = [];
          for (const [index, { colorScheme, viewport }] of VIEWS.entries()) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            const rules = index === 0 ? '{}' : JSON.stringify({ runOnly: SEEN });
            const results = (await page.evaluate(`axe.run(${rules})`)) as AxeResults;
            expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
            violations.push(
              ...results.violations.map(({ id, nodes }) => [colorScheme, viewport.width, id, nodes[0]?.html]),
            );
          }
          return violations;
        });
        expect(found).toEqual([]);
      });

      it('does not scroll sideways, however wide the window is', async () => {
        const wide = await open(fileOf(name), {}, async (page) => {
          const found: number[] = [];
          for (const width of [320, 360, 899, 900, 1279, 1280, 1920]) {
            await page.setViewportSize({ width, height: 740 });
            if ((await overflowOf(page)) > 0) found.push(width);
          }
          return found;
        });
        expect(wide).toEqual([]);
      });
    });

    it('on a phone is the same table to those who listen', async () => {
      /** How many of each part of a table the browser tells a screen reader. */
      const told = async (page: Page): Promise<unknown> => {
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
        return ['table', 'row', 'columnheader', 'rowheader', 'cell', 'insertion', 'deletion'].map((name) => [
          name,
          roles.filter((role) => role === name).length,
        ]);
      };
      const desktop = await open(fileOf('media-grid-2026-W50.ru'), DESKTOP, told);
      // Three tables: 1 + 10 rows of seven columns, 1 + 5 of eleven, 1 + 5 of five; a nil return is one cell.
      expect(desktop).toEqual([
        ['table', 3],
        ['row', 23],
        ['columnheader', 7 + 11 + 5],
        ['rowheader', 20],
        ['cell', 9 * 6 + 1 + 5 * 10 + 5 * 4],
        ['insertion', 1],
        ['deletion', 3],
      ]);
      expect(await open(fileOf('media-grid-2026-W50.ru'), PHONE, told)).toEqual(desktop);
    });

    it('on a phone each cell shows the name of its day', async () => {
      const labels = await open(fileOf('media-grid-2026-W51'), PHONE, (page) =>
        page.evaluate<string[]>(
          "[...document.querySelectorAll('#s1 td[data-label]:not(:empty)')].map((cell) => getComputedStyle(cell, '::before').content)",
        ),
      );
      expect(labels.length).toBeGreaterThan(10);
      expect(labels[2]).toMatch(/^"Сәрсенбі, 16\.12, Тәуелсіздік күні"/);
    });

    it('the folds open from the keyboard, and hold the six items of §10', async () => {
      await open(fileOf('media-grid-2026-W51'), DESKTOP, async (page) => {
        const fold = page.locator('details').first();
        expect(await fold.locator('dl').isVisible()).toBe(false);
        const focused = "document.activeElement === document.querySelector('summary')";
        for (let presses = 0; presses < 10 && !(await page.evaluate(focused)); presses++)
          await page.keyboard.press('Tab');
        const outline = await page.evaluate(
          "getComputedStyle(document.querySelector('summary')).outlineStyle",
        );
        expect(outline).toBe('solid');
        await page.keyboard.press('Enter');
        expect(await fold.locator('dl').isVisible()).toBe(true);
        expect(await fold.locator('dt').allTextContents()).toEqual([
          'Күні',
          'Уақыты',
          'Өткізілу орны',
          'Ұйымдастырушылар және байланыс деректері',
          'Мақсаты және міндеті',
          'Түйінді месседждер',
          'Спикерлер (лауазымы)',
          'Іс-шарадан нәтиже',
        ]);
        for (const said of await fold.locator('dd').allTextContents()) expect(said.trim()).not.toBe('');
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    });

    it('the row of heads stays in view on a desktop', async () => {
      const top = await open(fileOf('media-grid-2026-W51'), DESKTOP, async (page) => {
        await page.locator('#s1 tbody tr').last().scrollIntoViewIfNeeded();
        await page.evaluate('scrollTo(0, 700)');
        return (await page.locator('#s1 thead th').first().boundingBox())?.y;
      });
      expect(top).toBe(0);
    });

    it.each(HOSTILE)('shows as text, whatever the files say: %s', async (text) => {
      await openPage(pageOf(weekOf(text), { audience: 'internal' }), PHONE, async (page) => {
        expect(await page.locator('script, img, svg, iframe, [onfocus], [style]').count()).toBe(0);
        expect(await page.locator('style').count()).toBe(1);
        expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
        expect(await page.locator('#s1 s').first().textContent()).toBe(text);
        expect(await page.locator('#s1 tbody th').last().textContent()).toBe(text);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    });

    describe('printed', () => {
      const pdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

      /** The pages of the print as text with its white space closed up. */
      async function printed(page: Page): Promise<string[]> {
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
        return stdout
          .split('\f')
          .slice(0, -1)
          .map((text) => text.replaceAll(/\s+/g, ''));
      }

      it('is light and A4 landscape, without folds', async () => {
        await open(fileOf('media-grid-2026-W51'), { ...DESKTOP, colorScheme: 'dark' }, async (page) => {
          const ground = (): Promise<unknown> =>
            page.evaluate('getComputedStyle(document.body).backgroundColor');
          expect(await ground()).toBe('rgb(21, 24, 28)');
          await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
          expect(await ground()).toBe('rgb(255, 255, 255)');
          expect(await page.locator('details').first().isVisible()).toBe(false);
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
          expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
        });
      });

      describe.skipIf(!pdftotext)(
        pdftotext ? 'as text' : 'as text: skipped, as this machine has no pdftotext',
        () => {
          it('the example week is the table on two pages and the list of events on three', async () => {
            const pages = await open(fileOf('media-grid-2026-W51'), DESKTOP, printed);
            expect(pages).toHaveLength(5);
            for (const page of pages.slice(0, 2)) expect(page).toContain('Сенбі/Жексенбі');
            for (const page of pages.slice(2)) expect(page).toContain('Түйіндімесседждер');
            expect(pages.join('')).not.toContain('Толығырақ');
            expect(pages[4]).toMatch(/Медиа-грид2026-W51.*5\/5/);
          });

          it('a crowded week loses no word, has its heads on every page and no page without need', async () => {
            const week = crowdedWeek((index, n) => index === 7 && n === 5);
            const pages = await openPage(pageOf(week), DESKTOP, printed);
            expectWhole(pages);
            expect(pages.length).toBeLessThanOrEqual(24);
          });
        },
      );
    });
  },
);

/** How far a page reaches beyond the window, in px. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}
