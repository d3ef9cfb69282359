import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isMapping, type Source } from '../source/index.ts';
import type { Step } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** Windows keeps these for devices, whatever ending follows: no file or folder can bear them. */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Kinds whose `id` names files and folders. */
const NAMED_BY_ID: readonly string[] = ['request', 'joint-issue'];

/** The id of a request or of a joint issue can be the name of a file on every system. */
export const reservedIds: DocumentCheck = ({ kind, source }) =>
  NAMED_BY_ID.includes(kind) ? reservedAt(source, source.data, []) : [];

/** The same of the bodies of the register. */
export function reservedInRegister(source: Source): Diagnostic[] {
  const bodies: unknown = isMapping(source.data) ? source.data.bodies : undefined;
  if (!Array.isArray(bodies)) return [];
  return bodies.flatMap((body, index) => reservedAt(source, body, ['bodies', index]));
}

function reservedAt(source: Source, named: unknown, at: readonly Step[]): Diagnostic[] {
  const id: unknown = isMapping(named) ? named.id : undefined;
  if (typeof id !== 'string' || !RESERVED.test(id)) return [];
  return [diagnostic('id/reserved', source.place([...at, 'id']), { id })];
}
