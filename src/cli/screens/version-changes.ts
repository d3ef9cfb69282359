import { maskPersonal } from '../../diagnostics/personal.ts';
import type { NamedRecord, VersionChanges } from '../../domain/version-changes.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { textIn } from '../../i18n/text.ts';

/** What changed since the version before, a line for each event or proposal by its title: those that are gone first. */
export function changeLines(changes: VersionChanges, language: Language): string[] {
  const { removed, renamed, added, changed } = changes;
  const title = (record: NamedRecord) => maskPersonal(textIn(record.title, language));
  return [
    ...removed.map((record) => text('versions.removed', language, { title: title(record) })),
    ...renamed.map((record) => {
      const { id, before } = record;
      return text('versions.renamed', language, { title: title(record), id, before });
    }),
    ...added.map((record) => text('versions.new', language, { title: title(record) })),
    ...changed.map((record) => text('versions.changed', language, { title: title(record) })),
  ];
}
