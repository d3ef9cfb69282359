import type { Band, TableSheet } from './form.ts';
import { MORE } from './weekly-more.ts';

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

/** An organiser and its press contact; the general sheet asks for the usual one. */
export const ORGANISERS: Band = {
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

/** §10(1)–(6): the events of the week, one a row. */
export const EVENTS_SHEET: TableSheet = {
  layout: 'table',
  name: 'eventsSheet',
  list: 'events',
  rows: 40,
  bands: [EVENT, WHEN, ORGANISERS, PURPOSE, MESSAGES, SPEAKERS, OUTCOME, MORE],
};
