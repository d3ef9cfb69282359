import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Continuing } from '../domain/continuing.ts';
import { type LocatedEvent, refOf, soundEvents } from '../domain/events.ts';
import { textIn } from '../i18n/text.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/**
 * An event that continues one of an earlier week names one that lasts into this; and one that has the id of such an
 * event by chance is pointed out, because decisions then name the earlier one otherwise.
 */
export const continuedEvents: GroupCheck = ({ documents, earlier }) => {
  const lasting = new Set(earlier.lasting.map(({ origin }) => origin.event));
  const renamed = earlier.continuing.filter(({ ref, origin }) => ref !== origin.event);
  const byOrigin = new Map(renamed.map((one) => [one.origin.event, one]));
  return ofKind(documents, 'weekly')
    .flatMap(soundEvents)
    .flatMap((located) => {
      const same = byOrigin.get(located.ref);
      return [...unknown(located, lasting), ...(same === undefined ? [] : [sameId(located, same)])];
    });
};

function unknown({ body, event, at, document }: LocatedEvent, lasting: ReadonlySet<string>): Diagnostic[] {
  if (event.continues === undefined) return [];
  const continued = refOf(body, event.continues);
  const place = document.source.place([...at, 'continues']);
  if (!continued.startsWith(`${body}/`))
    return [diagnostic('event/continues-other-body', place, { event: continued })];
  return lasting.has(continued) ? [] : [diagnostic('event/continues-unknown', place, { event: continued })];
}

function sameId(
  { event, at, document }: LocatedEvent,
  { ref, origin, event: earlier }: Continuing,
): Diagnostic {
  const place = document.source.place([...at, 'id']);
  const title = textIn(earlier.title, 'kk');
  return diagnostic('event/id-of-continuing', place, { id: event.id, title, week: origin.week, ref });
}
