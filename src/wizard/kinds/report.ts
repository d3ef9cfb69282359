import { monthAt, monthIndex, monthOf } from '../../law/periods.ts';
import type { ChoiceField, Form, Scope } from '../form.ts';
import { BODY, fixed, planItem } from './fields.ts';

const PERIOD: ChoiceField = {
  type: 'choice',
  key: 'period',
  words: 'period',
  options: ({ facts }) => {
    const now = monthIndex(monthOf(facts.today));
    return [now, now - 1].map(monthAt).map((month) => ({ value: month, name: month }));
  },
  own: { words: 'period.own', example: ({ facts }: Scope) => monthOf(facts.today) },
};

/** How the measures of the media plan were carried out in a month (§8). */
export const REPORT_FORM: Form = {
  kind: 'report',
  identity: [BODY, PERIOD],
  fields: [
    { type: 'text', key: 'text', words: 'report.text', long: true, example: 'Мәтін' },
    {
      type: 'groups',
      key: 'items',
      words: 'report.items',
      heading: 'report.items.heading',
      more: 'report.items.more',
      min: 0,
      when: (scope) => scope.facts.planItems(yearOf(scope)).length > 0,
      fields: [
        planItem('planItem', 'report.planItem', yearOf),
        {
          type: 'choice',
          key: 'status',
          words: 'report.status',
          options: fixed('item', ['planned', 'in-progress', 'done', 'dropped']),
        },
        { type: 'number', key: 'published', words: 'report.published', optional: true, example: 1 },
        {
          type: 'texts',
          key: 'links',
          words: 'report.links',
          optional: true,
          min: 0,
          example: 'https://example.kz/',
        },
      ],
    },
  ],
};

function yearOf({ data, facts }: Scope): number {
  return Number(String(data.period ?? facts.today).slice(0, 4));
}
