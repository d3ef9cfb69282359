import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gridDocument } from '../../src/document/grid-document.ts';
import { forAudience } from '../../src/domain/audience.ts';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { renderXlsx } from '../../src/render/xlsx/index.ts';
import { crowdedWeek, expectWhole } from '../support/crowded-week.ts';
import { event, grid, submission } from '../support/grid.ts';
import { law } from '../support/law.ts';
import { scratch } from '../support/run.ts';

const runs = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const MISSING = ['soffice', 'pdftotext'].filter((program) => !runs(program));

/** The pages that LibreOffice prints of a workbook, as text with its white space closed up. */
async function pagesOf(data: MediaGrid): Promise<string[]> {
  const place = scratch();
  try {
    const workbook = await renderXlsx(
      gridDocument(forAudience(data, 'media'), {
        language: 'kk',
        audience: 'media',
        name: 'Медиа-грид 2026-W51',
        appendix: law().regulation.appendix,
      }),
    );
    writeFileSync(join(place.folder, 'a.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${join(place.folder, 'profile')}`;
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      place.folder,
      join(place.folder, 'a.xlsx'),
    ]);
    spawnSync('pdftotext', [join(place.folder, 'a.pdf'), join(place.folder, 'a.txt')]);
    const pages = readFileSync(join(place.folder, 'a.txt'), 'utf8').split('\f').slice(0, -1);
    return pages.map((page) => page.replaceAll(/\s+/g, ''));
  } finally {
    place.dispose();
  }
}

describe.skipIf(MISSING.length > 0)(
  MISSING.length === 0 ? 'printed' : `printed: skipped, as this machine has no ${MISSING.join(' and no ')}`,
  () => {
    it('a quiet week is the table on one page and its list', { timeout: 120_000 }, async () => {
      const pages = await pagesOf(grid([submission('b2', [event('a')]), submission('b3', [])]));
      expect(pages).toHaveLength(2);
      expect(pages[0]).toContain('aіс-шарасы');
      expect(pages[0]).toContain('5-орган');
    });

    it('a week of many long events loses no word, and every page has the heading row', {
      timeout: 120_000,
    }, async () => {
      expectWhole(await pagesOf(crowdedWeek((_, n) => n === 5)));
    });
  },
);
