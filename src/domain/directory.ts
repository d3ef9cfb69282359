import type { Text } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { addDays } from '../law/calendar-date.ts';
import { compareText } from '../order.ts';
import type { Contact } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';
import type { Audience } from './audience.ts';
import { publicContacts, textsForMedia } from './personal-texts.ts';

/** The directory of authorised persons and units (§4): what the yaml and json outputs hold, and the table is made from. */
export interface Directory {
  readonly kind: 'directory';
  /** One per body that has a valid contact, in register order. */
  readonly entries: readonly DirectoryEntry[];
  /** The other bodies that owe one. */
  readonly missing: readonly MissingContact[];
  /** Files that had to stay out (internal audience only). */
  readonly leftOut?: readonly BrokenContact[];
}

export interface DirectoryEntry extends Omit<Contact, 'kind' | 'appointed' | 'submitted' | 'corrected'> {
  readonly name: Text;
  readonly bodyKind: 'central' | 'local';
  /** Day of the appointment, when the notice of it was sent, its last day (§3), and whether it came later (internal audience only). */
  readonly appointed?: string;
  readonly submitted?: string;
  readonly due?: CalendarDate;
  readonly late?: true;
  /** File that the entry was made from. */
  readonly source: string;
  /** Earlier holders, the latest first; the media get their names and days only. */
  readonly history: readonly FormerHolder[];
}

/** Who held the office before, from one day to another, both included. */
export interface FormerHolder
  extends Partial<Omit<Contact, 'kind' | 'body' | 'surname' | 'givenName' | 'appointed' | 'corrected'>> {
  readonly surname: Text;
  readonly givenName: Text;
  readonly from: string;
  readonly until: string;
  readonly source?: string;
}

export interface MissingContact {
  readonly body: string;
  readonly name: Text;
  readonly bodyKind: 'central' | 'local';
  /** Nothing was sent, or what was sent has errors. */
  readonly reason: 'none' | 'broken';
}

export interface BrokenContact {
  readonly body: string;
  readonly file: string;
  /** Codes of its errors. */
  readonly errors: readonly string[];
}

/** A valid contact, with the term of its notice where the regulation has one. */
export interface ContactInput {
  readonly body: string;
  readonly file: string;
  readonly data: Contact;
  readonly due?: CalendarDate;
  readonly late: boolean;
}

export interface DirectoryInput {
  readonly register: Register;
  /** Ids of the bodies that owe a contact. */
  readonly bound: ReadonlySet<string>;
  readonly contacts: readonly ContactInput[];
  readonly broken: readonly BrokenContact[];
}

/** The order of those who held one office: whoever was appointed last comes first. */
export function compareHolders(
  a: { data: Contact; file: string },
  b: { data: Contact; file: string },
): number {
  return (
    compareText(b.data.appointed, a.data.appointed) ||
    compareText(b.data.submitted, a.data.submitted) ||
    compareText(a.file, b.file)
  );
}

/** A body's authorised person or unit in force (§3–4): whoever was appointed last. Undefined where there is none. */
export function holderOf(
  contacts: readonly { readonly data: Contact; readonly file: string }[],
  body: string,
): Contact | undefined {
  const [holder] = contacts.filter(({ data }) => data.body === body).sort(compareHolders);
  return holder?.data;
}

/**
 * Merges the contacts into the directory (§4). Every contact given is an entry or in the history of one; the order of the
 * lists does not matter.
 */
export function mergeDirectory({ register, bound, contacts, broken }: DirectoryInput): Directory {
  const entries: DirectoryEntry[] = [];
  const missing: MissingContact[] = [];
  for (const { id, name, kind: bodyKind } of register.bodies) {
    const [holder, ...former] = contacts.filter(({ body }) => body === id).sort(compareHolders);
    if (holder !== undefined) {
      const { kind: _, corrected: __, body, ...data } = holder.data;
      entries.push({
        body,
        name,
        bodyKind,
        ...data,
        ...(holder.due === undefined ? {} : { due: holder.due }),
        ...(holder.late ? { late: true } : {}),
        source: holder.file,
        history: former.map((contact, index) => formerHolder(contact, [holder, ...former][index] ?? holder)),
      });
    } else if (bound.has(id)) {
      const reason = broken.some(({ body }) => body === id) ? 'broken' : 'none';
      missing.push({ body: id, name, bodyKind, reason });
    }
  }
  return {
    kind: 'directory',
    entries,
    missing,
    leftOut: [...broken].sort((a, b) => compareText(a.file, b.file)),
  };
}

/** @param next who took over */
function formerHolder({ data, file }: ContactInput, next: ContactInput): FormerHolder {
  const { kind: _, body: __, corrected: ___, appointed: from, ...rest } = data;
  const last = addDays(next.data.appointed as CalendarDate, -1);
  // Two of the same day: the earlier one held the office for no day at all.
  return { ...rest, from, until: last < from ? from : last, source: file };
}

/**
 * The directory for an audience: the media get no lateness, nor the days that it could be told from, and of former
 * holders only who and when.
 */
export function directoryFor(directory: Directory, audience: Audience): Directory {
  if (audience === 'internal') return directory;
  const { leftOut, ...rest } = directory;
  return {
    ...rest,
    entries: directory.entries.map(entryForMedia),
  };
}

function entryForMedia({
  appointed,
  submitted,
  due,
  late,
  history,
  ...entry
}: DirectoryEntry): DirectoryEntry {
  const shown = {
    ...entry,
    history: history.map(({ surname, givenName, patronymic, from, until }) => ({
      surname,
      givenName,
      ...(patronymic === undefined ? {} : { patronymic }),
      from,
      until,
    })),
  };
  return textsForMedia(shown, publicContacts(shown));
}
