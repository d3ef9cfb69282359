import type { Trilingual } from '../language.ts';

/** What a new version of a submission changes. */
export const VERSIONS = {
  'versions.removed': { kk: 'алып тасталды: {title}', ru: 'исчезло: {title}', en: 'removed: {title}' },
  'versions.renamed': {
    kk: 'белгісі өзгерді ({before} → {id}): {title}',
    ru: 'обозначение изменилось ({before} → {id}): {title}',
    en: 'its id changed ({before} → {id}): {title}',
  },
  'versions.new': { kk: 'жаңа: {title}', ru: 'новое: {title}', en: 'new: {title}' },
  'versions.changed': { kk: 'өзгерді: {title}', ru: 'изменено: {title}', en: 'changed: {title}' },
  'versions.drastic': {
    kk: 'алдыңғы нұсқадан айырмашылығы көп, тексеріңіз; алдыңғысы мұнда сақталды: {path}',
    ru: 'вариант сильно отличается от прежнего, проверьте; прежний сохранён: {path}',
    en: 'it differs much from the version before, please check; that one is kept: {path}',
  },
} as const satisfies Record<string, Trilingual>;
