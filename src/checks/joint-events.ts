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

/** Of each organiser the id, if it is a registered body, named by id or by name. */
function organisingBodies({ event }: LocatedEvent, register: Register): (string | undefined)[] {
  return event.organisers.map(({ body, name }) => {
    if (body !== undefined || name === undefined) return body;
    for (const wording of textsOf(name)) {
      const named = register.named(wording);
      if (named !== undefined) return named.id;
    }
    return undefined;
  });
}

function undeclared(located: LocatedEvent, organisers: readonly (string | undefined)[]): Diagnostic[] {
  return organisers.flatMap((body, index) => {
    // A body that is named twice is told once.
    if (body === undefined || body === located.body || organisers.indexOf(body) !== index) return [];
    const place = located.document.source.place([...located.at, 'organisers', index]);
    return [diagnostic('joint/not-declared', place, { body })];
  });
}

function declared(located: LocatedEvent, organisers: readonly (string | undefined)[]): Diagnostic[] {
  const { joint } = located.event;
  if (joint === undefined) return [];
  const at = [...located.at, 'joint'];
  const { source } = located.document;
  const involved = [joint.lead, ...joint.partners];
  const found = involved
    .filter((body) => !organisers.includes(body))
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
