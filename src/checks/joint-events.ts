import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { textsOf } from '../i18n/text.ts';
import { isKind } from '../workspace/document.ts';
import type { Register } from '../workspace/register.ts';
import type { WorkspaceCheck } from './check.ts';

/**
 * §10 on joint events: lead and partners are different bodies, the sender is one of them, each of them stands among
 * the organisers, and an event organised by several bodies says that it is joint.
 */
export const jointEvents: WorkspaceCheck = (document, { bodies }) =>
  isKind(document, 'weekly')
    ? soundEvents(document).flatMap((located) =>
        located.event.joint === undefined
          ? undeclared(located, organisingBodies(located, bodies))
          : declared(located, organisingBodies(located, bodies)),
      )
    : [];

/** Ids of the registered bodies among the organisers, named by id or by name, with where they stand. */
function organisingBodies({ event }: LocatedEvent, register: Register): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, organiser] of event.organisers.entries()) {
    const named = textsOf(organiser.name ?? '').map((name) => register.named(name)?.id);
    const id = organiser.body ?? named.find((candidate) => candidate !== undefined);
    if (id !== undefined && !found.has(id)) found.set(id, index);
  }
  return found;
}

function undeclared(located: LocatedEvent, organisers: Map<string, number>): Diagnostic[] {
  return [...organisers]
    .filter(([body]) => body !== located.body)
    .map(([body, index]) =>
      diagnostic('joint/not-declared', located.document.source.place([...located.at, 'organisers', index]), {
        body,
      }),
    );
}

function declared(located: LocatedEvent, organisers: Map<string, number>): Diagnostic[] {
  const { joint } = located.event;
  if (joint === undefined) return [];
  const at = [...located.at, 'joint'];
  const { source } = located.document;
  const involved = [joint.lead, ...joint.partners];
  const found = involved
    .filter((body) => !organisers.has(body))
    .map((body) =>
      diagnostic('joint/organiser-missing', source.place([...located.at, 'organisers'], 'key'), { body }),
    );
  const twice = joint.partners.indexOf(joint.lead);
  if (twice !== -1) {
    found.push(
      diagnostic('joint/partner-is-lead', source.place([...at, 'partners', twice]), { body: joint.lead }),
    );
  }
  if (!involved.includes(located.body)) {
    found.push(diagnostic('joint/not-involved', source.place(at, 'key'), { body: located.body }));
  }
  return found;
}
