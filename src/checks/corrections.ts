import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { parseInstant } from '../law/instant.ts';
import { type AnyDocument, isSound } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** The times of corrections stand in order, each once, and none is before the first sending. */
export const corrections: DocumentCheck = (document) => {
  const sent = textsOf(document);
  return sent.flatMap((corrected, index): Diagnostic[] => {
    const before = index === 0 ? submittedOf(document) : sent[index - 1];
    const [time, limit] = [corrected, before].map((text) => parseInstant(String(text))?.epochMs);
    if (time === undefined || limit === undefined) return [];
    // The first correction may be as old as the first sending: some write down only the day.
    if (time > limit || (index === 0 && time === limit)) return [];
    const place = document.source.place(['corrected', index]);
    return [diagnostic('deadline/corrected-order', place, { corrected, before: String(before) })];
  });
};

function textsOf(document: AnyDocument): readonly string[] {
  const corrected: unknown = Reflect.get(document.data, 'corrected');
  return Array.isArray(corrected) && isSound(document, ['corrected']) ? corrected : [];
}

function submittedOf(document: AnyDocument): string | undefined {
  return isSound(document, ['submitted']) ? String(Reflect.get(document.data, 'submitted') ?? '') : undefined;
}
