import type { Form } from './form.ts';
import { BODY, SENT } from './general.ts';

/** §5, §7: proposals for the media plan. */
export const PROPOSAL_FORM: Form = {
  kind: 'proposal',
  title: 'form.proposal',
  guide: [
    'guide.fields',
    'guide.proposal.rows',
    'guide.proposal.kinds',
    'guide.rows.pink',
    'guide.languages',
    'guide.keep',
    'guide.save',
  ],
  sheets: [
    {
      layout: 'fields',
      name: 'form.sheet.general',
      sections: [
        {
          label: 'form.section.body',
          fields: [
            BODY,
            {
              key: 'planYear',
              label: 'form.planYear',
              hint: 'form.fixed.hint',
              path: ['planYear'],
              type: 'year',
              required: true,
            },
            {
              key: 'cycle',
              label: 'form.cycle',
              hint: 'form.fixed.hint',
              path: ['cycle'],
              type: 'cycle',
              required: true,
            },
          ],
        },
        SENT,
      ],
    },
    {
      layout: 'table',
      name: 'form.sheet.proposals',
      list: 'items',
      rows: 40,
      bands: [
        {
          label: 'form.band.proposal',
          columns: [
            {
              key: 'number',
              label: 'number',
              hint: 'form.item.number.hint',
              path: ['id'],
              type: 'number',
              width: 9,
            },
            {
              key: 'title',
              label: 'form.item.title',
              hint: 'form.item.title.hint',
              path: ['title'],
              type: 'line',
              required: true,
              width: 36,
              example: { label: 'example.measure' },
            },
            {
              key: 'type',
              label: 'measureType',
              hint: 'form.item.type.hint',
              path: ['type'],
              type: {
                choices: [
                  { value: 'coverage', label: 'form.type.coverage' },
                  { value: 'preventive', label: 'form.type.preventive' },
                ],
              },
              required: true,
              width: 16,
              example: 'first-choice',
            },
            {
              key: 'direction',
              label: 'form.item.direction',
              path: ['direction'],
              type: 'line',
              required: true,
              width: 28,
              example: { label: 'example.direction' },
            },
            { key: 'line', label: 'form.item.line', path: ['line'], type: 'line', width: 24 },
            {
              key: 'quarter',
              label: 'quarter',
              hint: 'form.item.quarter.hint',
              path: ['quarter'],
              type: {
                choices: [
                  { value: 'Q1', label: 'form.quarter.1' },
                  { value: 'Q2', label: 'form.quarter.2' },
                  { value: 'Q3', label: 'form.quarter.3' },
                  { value: 'Q4', label: 'form.quarter.4' },
                ],
              },
              width: 12,
              example: 'first-choice',
            },
          ],
        },
        {
          label: 'form.band.coverage',
          columns: [
            {
              key: 'audiences',
              label: 'audiences',
              hint: 'form.lines.hint',
              path: ['audiences'],
              type: 'lines',
              repeats: true,
              width: 28,
              example: { label: 'example.audiences' },
            },
          ],
        },
        {
          label: 'legislation',
          group: 'legislativeChanges',
          columns: [
            {
              key: 'sphere',
              label: 'form.item.sphere',
              hint: 'form.item.sphere.hint',
              path: ['sphere'],
              type: 'line',
              width: 24,
              example: { label: 'example.sphere' },
            },
            {
              key: 'change',
              label: 'form.item.change',
              hint: 'form.item.sphere.hint',
              path: ['change'],
              type: 'line',
              width: 34,
              example: { label: 'example.change' },
            },
          ],
        },
        {
          label: 'form.band.prevention',
          columns: [
            {
              key: 'problemIssue',
              label: 'form.item.problemIssue',
              hint: 'form.item.problemIssue.hint',
              path: ['problemIssue'],
              type: 'text',
              width: 32,
            },
            {
              key: 'preventiveMessage',
              label: 'preventiveMessage',
              path: ['preventiveMessage'],
              type: 'text',
              width: 32,
            },
            {
              key: 'risk',
              label: 'risk',
              path: ['risk'],
              type: {
                choices: [
                  { value: 'low', label: 'riskLow' },
                  { value: 'medium', label: 'riskMedium' },
                  { value: 'high', label: 'riskHigh' },
                ],
              },
              width: 14,
            },
          ],
        },
        {
          label: 'form.band.more',
          columns: [
            {
              key: 'channels',
              label: 'form.item.channels',
              hint: 'form.lines.hint',
              path: ['channels'],
              type: 'lines',
              repeats: true,
              width: 26,
              example: { label: 'example.channels' },
            },
            {
              key: 'partners',
              label: 'form.joint.partners',
              hint: 'form.partners.hint',
              path: ['partners'],
              type: 'bodies',
              repeats: true,
              width: 30,
            },
          ],
        },
      ],
    },
  ],
};
