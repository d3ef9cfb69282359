import { diagnostic } from '../diagnostics/diagnostic.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §10, last part: a piece comes from a body that its issue names. */
export const jointPieces: GroupCheck = ({ documents }) => {
  const [issue] = ofKind(documents, 'joint-issue');
  if (issue === undefined) return [];
  return ofKind(documents, 'joint')
    .filter(({ data }) => !issue.data.bodies.includes(data.body))
    .map(({ source, data }) =>
      diagnostic('joint/not-named', source.place(['body']), { issue: data.issue, body: data.body }),
    );
};
