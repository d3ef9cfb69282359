import { FIXED_TIME, type Mender } from '../package.ts';
import { NORMAL_STYLE } from './styles.ts';

/** Parts that the library writes also where they hold nothing, and that would name styles which are not there. */
const UNUSED = '(?:word/)?(?:comments|endnotes|footnotes|numbering)|docProps/custom';

/** What the library cannot be told. */
export const MENDERS: readonly Mender[] = [
  { part: /^docProps\/core\.xml$/, mend: withFixedTime },
  { part: /^word\/styles\.xml$/, mend: withDefaultStyle },
  {
    part: new RegExp(`^(?:${UNUSED})\\.xml$|^word/_rels/(?:${UNUSED})\\.xml\\.rels$`),
    mend: () => undefined,
  },
  { part: /^\[Content_Types\]\.xml$|\.rels$/, mend: withoutUnused },
];

function withFixedTime(properties: string): string {
  return properties.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    `$1${FIXED_TIME.toISOString().replace('.000', '')}`,
  );
}

/** The style of paragraphs that name none. */
function withDefaultStyle(styles: string): string {
  const id = `w:styleId="${NORMAL_STYLE}"`;
  return styles.replace(id, `w:default="1" ${id}`);
}

/** The list of parts, or the relations of a part, without those that were taken out. */
function withoutUnused(list: string): string {
  return list.replace(new RegExp(`<[^>]*\\b(?:PartName|Target)="/?(?:${UNUSED})\\.xml"[^>]*/>`, 'g'), '');
}
