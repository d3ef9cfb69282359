import type { Band } from './form.ts';

/** What may be said of an event besides what §10 asks for. */
export const MORE: Band = {
  label: 'form.band.more',
  columns: [
    {
      key: 'status',
      label: 'form.status',
      hint: 'form.status.hint',
      path: ['status'],
      type: {
        choices: [
          { value: 'confirmed', label: 'confirmed' },
          { value: 'tentative', label: 'tentative' },
          { value: 'cancelled', label: 'cancelled' },
          { value: 'postponed', label: 'postponed', formerly: ['перенесено'] },
        ],
      },
      width: 18,
    },
    {
      key: 'reason',
      label: 'reason',
      hint: 'form.status.hint',
      path: ['reason'],
      type: 'line',
      width: 24,
    },
    {
      key: 'significance',
      label: 'significance',
      hint: 'form.significance.hint',
      path: ['significance'],
      type: {
        choices: [
          { value: 'key', label: 'form.significance.key' },
          { value: 'ordinary', label: 'form.significance.ordinary' },
        ],
      },
      width: 15,
    },
    {
      key: 'planItem',
      label: 'form.planItem',
      hint: 'form.planItem.hint',
      path: ['planItem'],
      type: 'plan-item',
      width: 26,
    },
    {
      key: 'joint.issue',
      label: 'issue',
      hint: 'form.joint.issue.hint',
      path: ['joint', 'issue'],
      type: 'id',
      width: 16,
    },
    {
      key: 'joint.lead',
      label: 'form.joint.lead',
      hint: 'form.joint.lead.hint',
      path: ['joint', 'lead'],
      type: 'body',
      width: 28,
    },
    {
      key: 'joint.partners',
      label: 'form.joint.partners',
      hint: 'form.partners.hint',
      path: ['joint', 'partners'],
      type: 'bodies',
      repeats: true,
      width: 28,
    },
    {
      key: 'platform',
      label: 'form.platform',
      hint: 'form.platform.hint',
      path: ['platform'],
      type: 'line',
      width: 24,
    },
    {
      key: 'internalNote',
      label: 'form.internalNote',
      hint: 'form.internalNote.hint',
      path: ['internalNote'],
      type: 'text',
      width: 26,
    },
  ],
};
