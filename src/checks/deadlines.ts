import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/span.ts';
import { answerOf, termOf, timelinessOf, type Witness } from '../domain/terms.ts';
import { dutySentence } from '../i18n/duties.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { wallTime } from '../law/time-zone.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import type { AnyDocument } from '../workspace/document.ts';
import { SETTINGS_FILE } from '../workspace/layout.ts';
import type { GroupCheck } from './check.ts';

/** §§3, 5, 6, 8, 10, 11, 13: whether each document of a group came in time; its first accepted version decides. */
export const deadlines: GroupCheck = ({ documents, broken }, { law, witness }) => {
  const group = [...documents, ...broken];
  const termFor = termsOf(group, law);
  const found = group.flatMap((document) => judged(document, termFor, law, witness));
  const years = new Set(
    found.flatMap((result) => (result instanceof MissingCalendarYear ? [result.year] : [])),
  );
  return [
    ...found.filter((result): result is Diagnostic => !(result instanceof MissingCalendarYear)),
    // One error for the group, at the file to be edited.
    ...[...years].map((year) =>
      diagnostic('calendar/no-data', { file: SETTINGS_FILE, span: FILE_START, path: '/calendar' }, { year }),
    ),
  ];
};

/** The term of each document of a group; that of a week, a month or a round is the same for every body. */
function termsOf(
  group: readonly AnyDocument[],
  law: Law,
): (document: AnyDocument) => ReturnType<typeof termOf> {
  const known = new Map<string, ReturnType<typeof termOf>>();
  return (document) => {
    if (document.kind === 'contact') return termOf(document, group, law);
    const { body: _, ...period } = document.slot.fields;
    const key = `${document.kind} ${Object.values(period).join(' ')}`;
    if (!known.has(key)) known.set(key, termOf(document, group, law));
    return known.get(key);
  };
}

function judged(
  document: AnyDocument,
  termFor: ReturnType<typeof termsOf>,
  law: Law,
  witness: Witness,
): (Diagnostic | MissingCalendarYear)[] {
  try {
    const deadline = termFor(document);
    return deadline === undefined ? [] : told(document, deadline, law, witness);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return [error];
    throw error;
  }
}

function told(document: AnyDocument, deadline: Deadline, law: Law, witness: Witness): Diagnostic[] {
  const answer = answerOf(document, witness);
  if (answer === undefined) return [];
  const verdict = timelinessOf(answer, deadline, law);
  if (verdict === 'in-time') return [];
  const submitted = typeof answer.when === 'string' ? answer.when : wallTime(answer.when, law.zone);
  const place = document.source.place(answer.at);
  const { rule, due } = deadline;
  return [
    verdict === 'late'
      ? diagnostic('deadline/late', place, { submitted, due, term: dutySentence(deadline) }, { rule })
      : diagnostic('deadline/early', place, { submitted, due }, { rule }),
  ];
}
