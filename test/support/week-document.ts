import { gridDocument } from '../../src/document/grid-document.ts';
import type { TableDocument } from '../../src/document/table.ts';
import { type Audience, forAudience } from '../../src/domain/audience.ts';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { law } from './law.ts';

/** The tables of a grid of 2026-W51, in Kazakh. */
export function weekDocument(data: MediaGrid, audience: Audience = 'media'): TableDocument {
  return gridDocument(forAudience(data, audience), {
    language: 'kk',
    audience,
    name: 'Медиа-грид 2026-W51',
    appendix: law().regulation.appendix,
  });
}
