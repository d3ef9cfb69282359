import type { Kind } from '../../schema/kinds.ts';
import type { Form } from '../form.ts';
import { JOINT_FORM, RESPONSE_FORM } from './answers.ts';
import { GRID_DECISION_FORM, JOINT_ISSUE_FORM, REQUEST_FORM } from './authority.ts';
import { CONTACT_FORM } from './contact.ts';
import { PLAN_DECISION_FORM, PLAN_UPDATE_FORM, PROPOSAL_FORM } from './plan.ts';
import { REPORT_FORM } from './report.ts';
import { WEEKLY_FORM } from './weekly.ts';

/** The questions about each kind of document. */
export const FORMS: Readonly<Record<Kind, Form>> = {
  weekly: WEEKLY_FORM,
  contact: CONTACT_FORM,
  proposal: PROPOSAL_FORM,
  'plan-update': PLAN_UPDATE_FORM,
  report: REPORT_FORM,
  joint: JOINT_FORM,
  response: RESPONSE_FORM,
  request: REQUEST_FORM,
  'joint-issue': JOINT_ISSUE_FORM,
  'grid-decision': GRID_DECISION_FORM,
  'plan-decision': PLAN_DECISION_FORM,
};
