import type { Form } from './form.ts';
import { BODY, SENT } from './general.ts';

/** §3: notice of an authorised person or unit. */
export const CONTACT_FORM: Form = {
  kind: 'contact',
  title: 'form.contact',
  guide: ['guide.contact.when', 'guide.fields', 'guide.keep', 'guide.languages', 'guide.save'],
  sheets: [
    {
      layout: 'fields',
      name: 'form.sheet.general',
      sections: [
        { label: 'form.section.body', fields: [BODY] },
        {
          label: 'form.section.person',
          fields: [
            {
              key: 'holder',
              label: 'form.holder',
              hint: 'form.holder.hint',
              path: ['holder'],
              type: {
                choices: [
                  { value: 'person', label: 'holderPerson' },
                  { value: 'unit', label: 'holderUnit' },
                ],
              },
              required: true,
            },
            { key: 'unit', label: 'form.unit', hint: 'form.unit.hint', path: ['unit'], type: 'line' },
            { key: 'surname', label: 'surname', path: ['surname'], type: 'line', required: true },
            { key: 'givenName', label: 'givenName', path: ['givenName'], type: 'line', required: true },
            { key: 'patronymic', label: 'patronymic', path: ['patronymic'], type: 'line' },
            {
              key: 'position',
              label: 'position',
              path: ['position'],
              type: 'line',
              example: { label: 'example.position' },
            },
            {
              key: 'appointed',
              label: 'form.appointed',
              hint: 'form.appointed.hint',
              path: ['appointed'],
              type: 'day',
              required: true,
            },
          ],
        },
        {
          label: 'form.section.contacts',
          fields: [
            {
              key: 'email',
              label: 'email',
              path: ['email'],
              type: 'email',
              required: true,
              example: { text: 'press@example.kz' },
            },
            {
              key: 'workPhone',
              label: 'workPhone',
              hint: 'form.phones.hint',
              path: ['workPhone'],
              type: 'phone',
            },
            {
              key: 'mobilePhone',
              label: 'mobilePhone',
              hint: 'form.phones.hint',
              path: ['mobilePhone'],
              type: 'phone',
            },
          ],
        },
        SENT,
      ],
    },
  ],
};
