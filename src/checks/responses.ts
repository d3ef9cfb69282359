import { diagnostic } from '../diagnostics/diagnostic.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §12–13: a response comes from the body that was asked. */
export const responses: GroupCheck = ({ documents }) => {
  const [request] = ofKind(documents, 'request');
  if (request === undefined) return [];
  const { id, body: asked } = request.data;
  return ofKind(documents, 'response')
    .filter(({ data }) => data.body !== asked)
    .map(({ source, data }) =>
      diagnostic('ref/not-asked', source.place(['body']), { request: id, body: data.body, asked }),
    );
};
