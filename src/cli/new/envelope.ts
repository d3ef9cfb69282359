import { join } from 'node:path';
import { whatStandsAt } from '../../io/files.ts';
import { sendingAfter } from '../../intake/corrections.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Mapping } from '../../wizard/values.ts';

/** The field that says when a document was sent; nobody is asked for it. */
const SENT: Readonly<Partial<Record<Kind, string>>> = {
  contact: 'submitted',
  proposal: 'submitted',
  'plan-update': 'submitted',
  weekly: 'submitted',
  report: 'submitted',
  response: 'submitted',
  joint: 'submitted',
  request: 'requested',
};

/**
 * A document with its kind, and with the clock as the moment it is sent, unless another was given.
 *
 * @param standing what is replaced; the document is then a correction of it, except a notice of another appointment
 */
export function stamped(kind: Kind, data: Mapping, now: () => string, standing?: Mapping): Mapping {
  const sent = SENT[kind];
  if (sent === undefined || data[sent] !== undefined) return { kind, ...data };
  if (standing === undefined || standing.appointed !== data.appointed)
    return { kind, [sent]: now(), ...data };
  const { submitted, corrected } = sendingAfter(
    standing,
    { kind, ...data },
    { submitted: now(), corrected: [] },
  );
  // A clock before the first sending tells no later one.
  return { kind, submitted, ...(corrected.length === 0 ? {} : { corrected }), ...data };
}

/**
 * The line that leads an editor to the schema, where the workspace keeps its schemas for editors; else nothing.
 *
 * @param path of the document, relative to the root
 */
export function modeline(root: string, path: string, kind: Kind): string {
  const schema = `.mediagrid/schemas/${kind}.schema.json`;
  if (whatStandsAt(join(root, schema)) !== 'file') return '';
  return `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}${schema}\n`;
}
