import { describe, expect, it } from 'vitest';
import type { ChoiceField, Field, Scope, SeveralField } from '../../../src/wizard/form.ts';
import { FORMS } from '../../../src/wizard/kinds/index.ts';
import type { Mapping } from '../../../src/wizard/values.ts';
import { law } from '../../support/law.ts';
import { wizardFor } from '../../support/wizard.ts';

const EVENTS = [
  { ref: 'b2/mon', title: 'mon', date: '2026-12-14', significance: 'key' as const },
  { ref: 'b2/fair', title: 'fair', date: '2026-12-14', until: '2026-12-15' },
  { ref: 'b2/off', title: 'off', date: '2026-12-14', status: 'cancelled' as const },
];

/** What a question of the decision offers after these answers: references of events. */
function offered(key: string, data: Mapping, keyOnly = false): string[] {
  const wizard = wizardFor('grid-decision', 'kk', {
    events: EVENTS,
    ...(keyOnly ? { law: law({ duties: { grid: { select: 'key' } } }) } : {}),
  });
  const field = questionOf(FORMS['grid-decision'].fields, key);
  const scope: Scope = { ...wizard, data: { week: '2026-W51', ...data }, item: {}, at: [] };
  return field.options(scope).map(({ value }) => (typeof value === 'string' ? value : eventOf(value)));
}

function eventOf(value: unknown): string {
  return (value as { event: string }).event;
}

/** The question of a day, or that for the event of a list. */
function questionOf(fields: readonly Field[], key: string): ChoiceField | SeveralField {
  const all = fields.flatMap((field) => ('fields' in field ? [field, ...inner(field.fields)] : [field]));
  const named = all.find((field) => 'key' in field && field.key === key);
  const found = named !== undefined && 'fields' in named ? named.fields[0] : named;
  if (found?.type !== 'choice' && found?.type !== 'several') throw new Error(`no question ${key}`);
  return found;
}

function inner(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => (field.type === 'extras' ? field.fields : [field]));
}

describe('the questions of a decision on the grid', () => {
  const exclude = [{ event: 'b2/fair', reason: 'Жабық' }];

  it('offer as main news what is held that day and in the grid', () => {
    expect(offered('mon', {})).toEqual(['b2/mon', 'b2/fair']);
    expect(offered('tue', {})).toEqual(['b2/fair']);
    expect(offered('mon', { exclude })).toEqual(['b2/mon']);
    expect(offered('mon', {}, true)).toEqual(['b2/mon']);
  });

  it('offer each event once in a list, and platforms only for what is held and in the grid', () => {
    expect(offered('exclude', { exclude })).toEqual(['b2/mon', 'b2/off']);
    expect(offered('platforms', { exclude })).toEqual(['b2/mon']);
    expect(offered('platforms', { platforms: [{ event: 'b2/mon' }] })).toEqual(['b2/fair']);
  });
});
