import type { Field, Section } from './form.ts';

/** The body that fills the form in. */
export const BODY: Field = {
  key: 'body',
  label: 'body',
  hint: 'form.body.hint',
  path: ['body'],
  type: 'body',
  required: true,
};

/** When the form was sent, where whoever fills it in says so. */
export const SENT: Section = {
  label: 'form.section.sent',
  fields: [
    {
      key: 'submitted',
      label: 'form.submitted',
      hint: 'form.submitted.hint',
      path: ['submitted'],
      type: 'instant',
    },
  ],
};
