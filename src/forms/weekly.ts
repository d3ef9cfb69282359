import { WEEKDAYS } from '../law/calendar-date.ts';
import type { Form } from './form.ts';
import { BODY, SENT } from './general.ts';
import { EVENTS_SHEET, ORGANISERS } from './weekly-events.ts';

/** Fields of the general sheet whose values stand for the organiser of rows that name none. */
export const USUAL_ORGANISER = '$organiser';

/** §10: information for the coming week. */
export const WEEKLY_FORM: Form = {
  kind: 'weekly',
  title: 'form.weekly',
  guide: [
    'guide.fields',
    'guide.weekly.rows',
    'guide.weekly.lines',
    'guide.weekly.time',
    'guide.rows.pink',
    'guide.weekly.nil',
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
              key: 'week',
              label: 'week',
              hint: 'form.fixed.hint',
              path: ['week'],
              type: 'week',
              required: true,
            },
          ],
        },
        {
          label: 'form.section.nil',
          fields: [
            {
              key: 'noEvents',
              label: 'form.noEvents',
              hint: 'form.noEvents.hint',
              path: ['noEvents'],
              type: 'tick',
            },
          ],
        },
        {
          label: 'form.section.news',
          fields: WEEKDAYS.map((day) => ({
            key: `topNews.${day}`,
            label: `form.news.${day}` as const,
            hint: 'form.news.hint',
            path: ['topNews', day],
            type: 'news',
          })),
        },
        {
          label: 'form.section.organiser',
          fields: ORGANISERS.columns.map(({ key, label, type, path }) => ({
            key: `usual.${key}`,
            label,
            path: [USUAL_ORGANISER, ...path],
            type,
          })),
        },
        SENT,
      ],
    },
    EVENTS_SHEET,
  ],
};
