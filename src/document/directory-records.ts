import type { Directory, DirectoryEntry, MissingContact } from '../domain/directory.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import { type Text, textIn } from '../i18n/text.ts';
import type { DirectoryDocumentOptions } from './directory-document.ts';
import { dayValue, type RecordColumn, type Records, recordsOf } from './records.ts';

/** A body with its contact, or without. */
type Line = DirectoryEntry | MissingContact;

/** One row per body, in register order; former holders are left to the other formats, lest anyone write to them. */
export function directoryRecords(directory: Directory, options: DirectoryDocumentOptions): Records {
  const { language, audience, order } = options;
  const lines = new Map<string, Line>(
    [...directory.entries, ...directory.missing].map((line) => [line.body, line]),
  );
  const columns = [...contactColumns(options), ...(audience === 'internal' ? noticeColumns(options) : [])];
  return recordsOf(
    order.flatMap((body) => lines.get(body) ?? []),
    columns,
    language,
  );
}

function contactColumns({ language, audience }: DirectoryDocumentOptions): RecordColumn<Line>[] {
  const say = (text: Text | undefined): string => (text === undefined ? '' : textIn(text, language));
  const contact = (
    head: LabelKey,
    value: (entry: DirectoryEntry) => string | undefined,
  ): RecordColumn<Line> => ({
    head: label(head, language),
    value: (line) => ('reason' in line ? '' : (value(line) ?? '')),
  });
  return [
    { head: label('bodyId', language), value: ({ body }) => body },
    { head: label('bodyColumn', language), value: ({ name }) => say(name) },
    { head: label('bodyKind', language), value: ({ bodyKind }) => label(bodyKind, language) },
    contact('holder', ({ holder }) => label(holder === 'unit' ? 'holderUnit' : 'holderPerson', language)),
    contact('unit', ({ unit }) => say(unit)),
    contact('surname', ({ surname }) => say(surname)),
    contact('givenName', ({ givenName }) => say(givenName)),
    contact('patronymic', ({ patronymic }) => say(patronymic)),
    contact('position', ({ position }) => say(position)),
    contact('email', ({ email }) => email),
    contact('workPhone', ({ workPhone }) => workPhone),
    contact('mobilePhone', ({ mobilePhone }) => mobilePhone),
    {
      head: label('remark', language),
      value: (line) => {
        if (!('reason' in line)) return '';
        const broken = line.reason === 'broken' && audience === 'internal';
        return label(broken ? 'brokenContact' : 'noContact', language);
      },
    },
  ];
}

function noticeColumns({ language }: DirectoryDocumentOptions): RecordColumn<Line>[] {
  const day = (head: LabelKey, value: (entry: DirectoryEntry) => string | undefined): RecordColumn<Line> => ({
    head: label(head, language),
    value: (line) => dayValue('reason' in line ? undefined : value(line)),
  });
  return [
    day('appointed', ({ appointed }) => appointed),
    day('notified', ({ submitted }) => submitted),
    day('dueBy', ({ due }) => due),
    {
      head: label('late', language),
      value: (line) => ('late' in line && line.late === true ? label('yes', language) : ''),
    },
  ];
}
