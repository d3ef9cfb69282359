import { CONTACT_FORM } from './contact.ts';
import type { Form, FormKind } from './form.ts';
import { PROPOSAL_FORM } from './proposal.ts';
import { REPORT_FORM } from './report.ts';
import { WEEKLY_FORM } from './weekly.ts';

/** The fill-in forms by the kind of document that they become. */
export const FORMS: Readonly<Record<FormKind, Form>> = {
  contact: CONTACT_FORM,
  weekly: WEEKLY_FORM,
  proposal: PROPOSAL_FORM,
  report: REPORT_FORM,
};

export function isFormKind(name: string): name is FormKind {
  return Object.hasOwn(FORMS, name);
}
