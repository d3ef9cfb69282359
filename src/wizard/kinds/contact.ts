import type { Form, Scope } from '../form.ts';
import { BODY, fixed } from './fields.ts';

/** Notice of an authorised person or unit (§3). */
export const CONTACT_FORM: Form = {
  kind: 'contact',
  identity: [BODY],
  oneOf: ['workPhone', 'mobilePhone'],
  fields: [
    { type: 'choice', key: 'holder', words: 'contact.holder', options: fixed('holder', ['person', 'unit']) },
    {
      type: 'text',
      key: 'unit',
      words: 'contact.unit',
      when: ({ item }) => item.holder === 'unit',
      example: 'Баспасөз қызметі',
    },
    { type: 'text', key: 'surname', words: 'contact.surname', example: 'Қоңыров' },
    { type: 'text', key: 'givenName', words: 'contact.givenName', example: 'Әлихан' },
    { type: 'text', key: 'patronymic', words: 'contact.patronymic', optional: true, example: 'Ерланұлы' },
    { type: 'text', key: 'position', words: 'speaker.position', optional: true, example: 'Баспасөз хатшысы' },
    { type: 'text', key: 'email', words: 'email', example: 'press@example.kz' },
    {
      type: 'text',
      key: 'workPhone',
      words: 'contact.workPhone',
      optional: true,
      example: '+7 700 000 00 00',
    },
    {
      type: 'text',
      key: 'mobilePhone',
      words: 'contact.mobilePhone',
      optional: true,
      example: '+7 700 000 00 00',
    },
    {
      type: 'date',
      key: 'appointed',
      words: 'contact.appointed',
      example: ({ facts }: Scope) => facts.today,
    },
  ],
};
