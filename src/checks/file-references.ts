import { diagnostic } from '../diagnostics/diagnostic.ts';
import { soundEvents } from '../domain/events.ts';
import { isKind } from '../workspace/document.ts';
import { pathOf } from '../workspace/layout.ts';
import type { WorkspaceCheck } from './check.ts';

/** §10, §12: what answers a joint issue or a request names one that the authorised body has put on file. */
export const fileReferences: WorkspaceCheck = (document, { hasFile }) => {
  const { source, slot } = document;
  if (isKind(document, 'weekly')) {
    return soundEvents(document).flatMap(({ event, at }) => {
      const issue = event.joint?.issue;
      if (issue === undefined || hasFile(pathOf('joint-issue', { id: issue }))) return [];
      return [diagnostic('ref/unknown-issue', source.place([...at, 'joint', 'issue']), { issue })];
    });
  }
  if (isKind(document, 'joint')) {
    const issue = String(slot.fields.issue);
    if (hasFile(pathOf('joint-issue', { id: issue }))) return [];
    return [diagnostic('ref/unknown-issue', source.place(['issue']), { issue })];
  }
  if (isKind(document, 'response')) {
    const request = String(slot.fields.request);
    if (hasFile(pathOf('request', { id: request }))) return [];
    return [diagnostic('ref/unknown-request', source.place(['request']), { request })];
  }
  return [];
};
