import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { compareHolders } from '../domain/directory.ts';
import { type Document, ofKind } from '../workspace/document.ts';
import type { Facts, GroupCheck } from './check.ts';

/** §3: which of two holders of an office holds it now is plain, and the telephones asked for are there. */
export const contacts: GroupCheck = ({ documents }, facts) => {
  const all = ofKind(documents, 'contact');
  return [...all.flatMap((contact) => missingPhones(contact, facts)), ...appointedTogether(all)];
};

const PHONES = ['workPhone', 'mobilePhone'] as const;

function missingPhones({ data, source }: Document<'contact'>, { law }: Facts): Diagnostic[] {
  const { notice } = law.regulation.duties;
  if (notice === 'off' || notice.phones === 'any') return [];
  return PHONES.filter((key) => data[key] === undefined).map((key) =>
    diagnostic('contact/both-phones', source.place([]), { key }),
  );
}

function appointedTogether(all: readonly Document<'contact'>[]): Diagnostic[] {
  return all.flatMap((contact) => {
    const { body, appointed } = contact.data;
    const [holder, ...rest] = all
      .filter(({ data }) => data.body === body && data.appointed === appointed)
      .sort(compareHolders);
    const other = contact === holder ? rest[0] : holder;
    if (holder === undefined || other === undefined) return [];
    const place = contact.source.place(['appointed']);
    return [
      diagnostic('contact/same-day', place, { body, appointed, other: other.file, holder: holder.file }),
    ];
  });
}
