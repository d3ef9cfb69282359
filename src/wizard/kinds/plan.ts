import { words } from '../../i18n/wizard.ts';
import type { Named } from '../facts.ts';
import type { Form, Scope } from '../form.ts';
import { valueAt } from '../values.ts';
import { BODY, CYCLE, fixed, freeId, idsIn, named, planItem, quarter, year } from './fields.ts';
import { CHANGEABLE, MEASURE } from './measure.ts';

/** Measures that a body proposes for the media plan (§5). */
export const PROPOSAL_FORM: Form = {
  kind: 'proposal',
  identity: [BODY, year('planYear', 'planYear'), CYCLE],
  fields: [
    {
      type: 'groups',
      key: 'items',
      words: 'proposal.items',
      heading: 'proposal.heading',
      more: 'proposal.more',
      min: 1,
      fields: [
        {
          type: 'text',
          key: 'id',
          words: 'measure.id',
          // `p26-03`: measures of all bodies are numbered through the plan year.
          auto: (scope) => {
            const stem = `p${String(scope.data.planYear ?? '').slice(-2)}`;
            return freeId(stem, [...scope.facts.takenIds, ...idsIn(scope, 'items')], 2);
          },
          example: 'p-1',
        },
        ...MEASURE,
      ],
    },
  ],
};

/** What changes in a body's plan items this quarter (§5). */
export const PLAN_UPDATE_FORM: Form = {
  kind: 'plan-update',
  identity: [BODY, year('year', 'year'), quarter('quarter')],
  fields: [
    {
      type: 'choice',
      key: 'noChanges',
      words: 'noChanges',
      when: ({ data }) => data.changes === undefined,
      options: ({ language }) => [
        { value: undefined, name: words('changes.yes', language) },
        { value: true, name: words('changes.none', language) },
      ],
    },
    {
      type: 'groups',
      key: 'changes',
      words: 'changes',
      heading: 'change.heading',
      more: 'changes.more',
      min: 1,
      when: ({ data }) => data.noChanges !== true,
      fields: [
        planItem('item', 'change.item', ({ data }) => Number(data.year)),
        { type: 'text', key: 'reason', words: 'change.reason', example: 'Себебі' },
        { type: 'extras', words: 'change.fields', fields: CHANGEABLE, min: 1 },
      ],
    },
  ],
};

/** Approval of a round of the plan, and the decisions on its proposals (§6). */
export const PLAN_DECISION_FORM: Form = {
  kind: 'plan-decision',
  identity: [year('planYear', 'planYear'), CYCLE],
  fields: [
    {
      type: 'date',
      key: 'approved',
      words: 'decision.approved',
      optional: true,
      example: ({ facts }: Scope) => facts.today,
    },
    { type: 'texts', key: 'directions', words: 'decision.directions', min: 1, example: 'Бағыт' },
    { type: 'texts', key: 'lines', words: 'decision.lines', optional: true, min: 0, example: 'Желі' },
    {
      type: 'groups',
      key: 'items',
      words: 'decision.items',
      heading: 'decision.heading',
      more: 'decision.more',
      min: 0,
      when: ({ facts }) => facts.proposals.length > 0,
      room: (scope) => undecided(scope).length > 0,
      fields: [
        {
          type: 'choice',
          key: 'proposal',
          words: 'decision.proposal',
          options: (scope) => named(undecided(scope)),
        },
        {
          type: 'choice',
          key: 'decision',
          words: 'decision.decision',
          options: fixed('decision', ['accept', 'reject', 'amend']),
        },
        {
          type: 'text',
          key: 'reason',
          words: 'decision.reason',
          when: ({ item }) => item.decision === 'reject',
          example: 'Себебі',
        },
        {
          type: 'extras',
          words: 'change.fields',
          fields: CHANGEABLE,
          when: ({ item }) => item.decision === 'amend',
          min: 1,
        },
      ],
    },
  ],
};

/** Proposals of the round that no other decision of the document names. */
function undecided({ data, facts, item }: Scope): readonly Named[] {
  const decisions: readonly unknown[] = Array.isArray(data.items) ? data.items : [];
  const decided = decisions.filter((entry) => entry !== item).map((entry) => valueAt(entry, ['proposal']));
  return facts.proposals.filter(({ ref }) => !decided.includes(ref));
}
