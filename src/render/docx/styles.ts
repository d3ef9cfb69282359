import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  StyleForParagraph,
} from 'docx';
import type { HeadingLine } from '../../document/table.ts';
import type { Language } from '../../i18n/language.ts';
import { FONT_NAME, FOOTER_FONT, type Font, fontOf, HEADING_FONTS, NOTE_FONT } from '../typography.ts';
import { runLook } from './runs.ts';

/** The languages of Word's spell checker. */
const SPELLING: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** Ids of the paragraph styles. Their names are Word's own, which each Word shows in the language of its menus. */
export const STYLES: Readonly<Record<HeadingLine['role'] | 'note' | 'footer', string>> = {
  approval: 'BlockText',
  title: 'Heading1',
  subtitle: 'Subtitle',
  section: 'Heading2',
  caption: 'Caption',
  note: 'BodyText',
  footer: 'Footer',
};

export const NORMAL_STYLE = 'Normal';
export const NORMAL_FONT = fontOf(undefined, 'form');

/** Headings of real ranks, for Word's navigation and screen readers, but black, as on a state body's letter. */
export function documentStyles(language: Language): IStylesOptions {
  const spelling = SPELLING[language];
  const defaults = new DocumentDefaults({
    run: {
      font: { ascii: FONT_NAME, hAnsi: FONT_NAME, eastAsia: FONT_NAME, cs: FONT_NAME },
      ...runLook(NORMAL_FONT),
      language: { value: spelling, eastAsia: spelling },
    },
  });
  const normal: IParagraphStyleOptions = { id: NORMAL_STYLE, name: 'Normal', quickFormat: true };
  const styles = [
    normal,
    style('title', 'heading 1', HEADING_FONTS.title, { ...centred(0, 40), outlineLevel: 0 }),
    style('section', 'heading 2', HEADING_FONTS.section, { ...centred(0, 40), outlineLevel: 1 }),
    style('subtitle', 'Subtitle', HEADING_FONTS.subtitle, centred(0, 40)),
    style('caption', 'caption', HEADING_FONTS.caption, centred(0, 40)),
    style('approval', 'Block Text', HEADING_FONTS.approval, centred(0, 120)),
    style('note', 'Body Text', NOTE_FONT, { spacing: { before: 60 } }),
    style('footer', 'footer', FOOTER_FONT, centred(0, 0)),
  ];
  return { importedStyles: [defaults, ...styles.map((options) => new StyleForParagraph(options))] };
}

function style(
  role: keyof typeof STYLES,
  name: string,
  font: Font,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return {
    id: STYLES[role],
    name,
    basedOn: NORMAL_STYLE,
    next: NORMAL_STYLE,
    quickFormat: true,
    paragraph,
    run: runLook(font),
  };
}

/** Twips before and after. */
function centred(before: number, after: number): NonNullable<IParagraphStyleOptions['paragraph']> {
  return { alignment: AlignmentType.CENTER, spacing: { before, after } };
}
