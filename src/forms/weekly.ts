import { WEEKDAYS } from '../law/calendar-date.ts';
import type { Band, Form } from './form.ts';
import { BODY, SENT } from './general.ts';

const EVENT: Band = {
  label: 'form.band.event',
  columns: [
    { key: 'number', label: 'number', hint: 'form.number.hint', path: ['id'], type: 'number', width: 9 },
    {
      key: 'title',
      label: 'form.title',
      hint: 'form.title.hint',
      path: ['title'],
      type: 'line',
      required: true,
      width: 34,
      example: { label: 'example.title' },
    },
  ],
};

const WHEN: Band = {
  label: 'form.band.when',
  columns: [
    {
      key: 'date',
      label: 'date',
      hint: 'form.date.hint',
      path: ['date'],
      type: 'week-day',
      required: true,
      width: 13,
      example: 'monday',
    },
    { key: 'until', label: 'lastDay', hint: 'form.until.hint', path: ['until'], type: 'day', width: 13 },
    {
      key: 'start',
      label: 'startTime',
      hint: 'form.start.hint',
      path: ['time'],
      type: 'start',
      required: true,
      width: 14,
      example: { text: '10:00' },
    },
    {
      key: 'end',
      label: 'endTime',
      hint: 'form.end.hint',
      path: ['time', 'end'],
      type: 'end',
      width: 12,
      example: { text: '10:40' },
    },
    {
      key: 'venue',
      label: 'venue',
      hint: 'form.venue.hint',
      path: ['venue'],
      type: 'line',
      required: true,
      width: 28,
      example: { label: 'example.venue' },
    },
    {
      key: 'city',
      label: 'form.city',
      path: ['city'],
      type: 'line',
      width: 16,
      example: { label: 'example.city' },
    },
    {
      key: 'online',
      label: 'form.online',
      hint: 'form.online.hint',
      path: ['online'],
      type: 'url',
      width: 22,
    },
  ],
};

const ORGANISERS: Band = {
  label: 'form.band.organisers',
  group: 'organisers',
  columns: [
    {
      key: 'organiser',
      label: 'form.organiser',
      hint: 'form.organiser.hint',
      path: ['name'],
      type: 'body-or-name',
      width: 28,
      example: { label: 'example.organiser' },
    },
    {
      key: 'organiser.person',
      label: 'form.organiser.person',
      path: ['contact', 'person'],
      type: 'line',
      width: 20,
      example: { label: 'example.person' },
    },
    {
      key: 'organiser.phone',
      label: 'form.organiser.phone',
      hint: 'form.one-contact.hint',
      path: ['contact', 'phone'],
      type: 'phone',
      width: 20,
      example: { text: '+7 7172 00 00 00' },
    },
    {
      key: 'organiser.email',
      label: 'form.organiser.email',
      hint: 'form.one-contact.hint',
      path: ['contact', 'email'],
      type: 'email',
      width: 24,
      example: { text: 'press@example.kz' },
    },
  ],
};

const PURPOSE: Band = {
  label: 'form.band.purpose',
  columns: [
    {
      key: 'purpose',
      label: 'purposeAlone',
      hint: 'form.purpose.hint',
      path: ['purpose'],
      type: 'text',
      required: true,
      width: 30,
      example: { label: 'example.purpose' },
    },
    {
      key: 'objectives',
      label: 'objectives',
      hint: 'form.lines.hint',
      path: ['objectives'],
      type: 'lines',
      repeats: true,
      required: true,
      width: 34,
      example: { label: 'example.objectives' },
    },
  ],
};

const MESSAGES: Band = {
  label: 'form.band.messages',
  columns: [
    {
      key: 'keyMessages',
      label: 'keyMessages',
      hint: 'form.lines.hint',
      path: ['keyMessages'],
      type: 'lines',
      repeats: true,
      required: true,
      width: 36,
      example: { label: 'example.keyMessages' },
    },
  ],
};

const SPEAKERS: Band = {
  label: 'form.band.speakers',
  group: 'speakers',
  columns: [
    {
      key: 'speaker',
      label: 'form.speaker',
      hint: 'form.speaker.hint',
      path: ['name'],
      type: 'line',
      required: true,
      width: 22,
      example: { label: 'example.speaker' },
    },
    {
      key: 'speaker.position',
      label: 'form.speaker.position',
      path: ['position'],
      type: 'line',
      required: true,
      width: 26,
      example: { label: 'example.position' },
    },
    {
      key: 'speaker.phone',
      label: 'form.speaker.phone',
      hint: 'form.one-contact.hint',
      path: ['phone'],
      type: 'phone',
      width: 20,
      example: { text: '+7 7172 00 00 00' },
    },
    {
      key: 'speaker.email',
      label: 'form.speaker.email',
      hint: 'form.one-contact.hint',
      path: ['email'],
      type: 'email',
      width: 24,
      example: { text: 'speaker@example.kz' },
    },
  ],
};

const OUTCOME: Band = {
  label: 'form.band.outcome',
  columns: [
    {
      key: 'outcome',
      label: 'outcome',
      hint: 'form.outcome.hint',
      path: ['outcome'],
      type: 'text',
      required: true,
      width: 30,
      example: { label: 'example.outcome' },
    },
  ],
};

const MORE: Band = {
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
          { value: 'postponed', label: 'postponed' },
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
    {
      layout: 'table',
      name: 'eventsSheet',
      list: 'events',
      rows: 40,
      bands: [EVENT, WHEN, ORGANISERS, PURPOSE, MESSAGES, SPEAKERS, OUTCOME, MORE],
    },
  ],
};
