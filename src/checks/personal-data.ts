import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { privateIn, publicContacts } from '../domain/personal-texts.ts';
import { sortOfField } from '../personal/fields.ts';
import type { Kind } from '../schema/kinds.ts';
import { eachText } from '../source/index.ts';
import type { DocumentCheck } from './check.ts';

/** Kinds of documents with texts that the media get. */
const PUBLISHED: readonly Kind[] = [
  'contact',
  'weekly',
  'proposal',
  'plan-update',
  'plan-decision',
  'grid-decision',
  'joint-issue',
  'joint',
];

/** Fields that only the ministry sees. */
const INTERNAL = new Set(['internalNote', 'exclude']);

/**
 * A telephone number or an e-mail address in a text that the media get, such as a speaker's in the name or the position.
 * Press contacts of the organisers are public wherever they stand.
 */
export const personalData: DocumentCheck = (document) => {
  const found: Diagnostic[] = [];
  if (!PUBLISHED.includes(document.kind)) return found;
  const open = publicContacts(document.data);
  eachText(document.data, (text, at) => {
    const keys = at.filter((step) => typeof step === 'string');
    if (sortOfField(keys.at(-1) ?? '') !== 'text' || keys.some((key) => INTERNAL.has(key))) return;
    for (const { from, to } of privateIn(text, open)) {
      const place = document.source.place([...at], 'value', text.slice(from, to));
      found.push(diagnostic('text/personal-data', place, {}));
    }
  });
  return found;
};
