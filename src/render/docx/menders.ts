import { FIXED_TIME, type Mender } from '../package.ts';
import { NORMAL_STYLE } from './styles.ts';

/** What the library cannot be told: the time in the properties, and which style is that of plain paragraphs. */
export const MENDERS: readonly Mender[] = [
  { part: /^docProps\/core\.xml$/, mend: withFixedTime },
  { part: /^word\/styles\.xml$/, mend: withDefaultStyle },
];

function withFixedTime(properties: string): string {
  return properties.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    `$1${FIXED_TIME.toISOString().replace('.000', '')}`,
  );
}

function withDefaultStyle(styles: string): string {
  const id = `w:styleId="${NORMAL_STYLE}"`;
  return styles.replace(id, `w:default="1" ${id}`);
}
