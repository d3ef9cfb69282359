import type { Form, Scope } from '../form.ts';
import { BODY, openFor } from './fields.ts';

/** A body's answer to a request (§13). */
export const RESPONSE_FORM: Form = {
  kind: 'response',
  identity: [
    BODY,
    {
      type: 'choice',
      key: 'request',
      words: 'response.request',
      options: (scope) => openFor(scope.facts.requests, scope),
      own: { words: 'own.id', example: ({ facts }: Scope) => facts.requests[0]?.ref ?? 'r-1' },
    },
  ],
  fields: [
    { type: 'text', key: 'text', words: 'response.text', long: true, example: 'Жауап' },
    {
      type: 'texts',
      key: 'files',
      words: 'response.files',
      optional: true,
      min: 0,
      example: 'file.xlsx',
    },
  ],
};

/** What a body says on a joint issue within its competence (§10, last part). */
export const JOINT_FORM: Form = {
  kind: 'joint',
  identity: [
    BODY,
    {
      type: 'choice',
      key: 'issue',
      words: 'joint.issue-answered',
      options: (scope) => openFor(scope.facts.issues, scope),
      own: { words: 'own.id', example: ({ facts }: Scope) => facts.issues[0]?.ref ?? 'j-1' },
    },
  ],
  fields: [{ type: 'text', key: 'text', words: 'joint.text', long: true, example: 'Ақпарат' }],
};
