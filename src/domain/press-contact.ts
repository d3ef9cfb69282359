import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import type { Contact } from '../schema/types.ts';

/** Whom journalists may ask, from who speaks for the body: «Көкжалов Д. С.», one telephone, the e-mail address. */
export function pressContact(
  { surname, givenName, patronymic = '', email, workPhone, mobilePhone }: Contact,
  language: Language,
): { readonly person: string; readonly phone?: string; readonly email: string } {
  const given = [givenName, patronymic].map((name) => textIn(name, language)).filter((name) => name !== '');
  const phone = workPhone ?? mobilePhone;
  return {
    person: [textIn(surname, language), ...given.map((name) => `${name.charAt(0)}.`)].join(' '),
    ...(phone === undefined ? {} : { phone }),
    email,
  };
}
