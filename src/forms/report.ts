import type { Form } from './form.ts';
import { BODY, SENT } from './general.ts';

/** §8: monthly report on the measures of the media plan. */
export const REPORT_FORM: Form = {
  kind: 'report',
  title: 'form.report',
  guide: ['guide.report.text', 'guide.fields', 'guide.languages', 'guide.keep', 'guide.save'],
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
              key: 'period',
              label: 'period',
              hint: 'form.fixed.hint',
              path: ['period'],
              type: 'month',
              required: true,
            },
          ],
        },
        {
          label: 'form.section.report',
          fields: [
            {
              key: 'text',
              label: 'form.report.text',
              hint: 'form.report.text.hint',
              path: ['text'],
              type: 'text',
              required: true,
            },
          ],
        },
        SENT,
      ],
    },
    {
      layout: 'table',
      name: 'form.sheet.items',
      list: 'items',
      rows: 40,
      bands: [
        {
          label: 'form.band.item',
          columns: [
            {
              key: 'planItem',
              label: 'form.report.item',
              hint: 'form.report.item.hint',
              path: ['planItem'],
              type: 'reported-item',
              required: true,
              width: 56,
            },
          ],
        },
        {
          label: 'form.band.done',
          columns: [
            {
              key: 'status',
              label: 'form.report.status',
              hint: 'form.report.status.hint',
              path: ['status'],
              type: {
                choices: [
                  { value: 'planned', label: 'progressPlanned' },
                  { value: 'in-progress', label: 'progressInProgress' },
                  { value: 'done', label: 'progressDone' },
                  { value: 'dropped', label: 'progressDropped' },
                ],
              },
              required: true,
              width: 20,
            },
            {
              key: 'published',
              label: 'form.report.published',
              path: ['published'],
              type: 'integer',
              width: 16,
            },
            {
              key: 'links',
              label: 'links',
              hint: 'form.report.links.hint',
              path: ['links'],
              type: 'urls',
              repeats: true,
              width: 60,
            },
          ],
        },
      ],
    },
  ],
};
