import { gridDocument } from '../../src/document/grid-document.ts';
import { type Audience, forAudience } from '../../src/domain/audience.ts';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import type { Language } from '../../src/i18n/language.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { law } from './law.ts';

/** The web page of a grid. */
export function pageOf(
  grid: MediaGrid,
  { language = 'kk', audience = 'media' }: { language?: Language; audience?: Audience } = {},
): string {
  return renderHtml(
    gridDocument(forAudience(grid, audience), {
      language,
      audience,
      name: 'Медиа-грид 2026-W51',
      appendix: law().regulation.appendix,
    }),
  );
}

/** Elements of a page in order, with their attributes and without its text. */
export function tagsOf(page: string): string[] {
  return page.replace(/<style>.*<\/style>/s, '').match(/<[^>]*>/g) ?? [];
}

/** The text of a page or a part of it, as a reader of HTML takes it. */
export function textOf(html: string): string {
  return html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
