import type { Trilingual } from '../language.ts';

/** What the web page says besides the document. */
export const PAGE = {
  pageSections: { kk: 'Беттің бөлімдері', ru: 'Разделы страницы', en: 'Sections of the page' },
  details: { kk: 'Толығырақ', ru: 'Подробнее', en: 'Details' },
  notes: { kk: 'Ескертпелер', ru: 'Примечания', en: 'Notes' },
} as const satisfies Record<string, Trilingual>;
