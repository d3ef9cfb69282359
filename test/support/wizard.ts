import { nobody } from '../../src/domain/terms.ts';
import { stamped } from '../../src/cli/new/envelope.ts';
import { pathIn } from '../../src/cli/new/examination.ts';
import type { Language } from '../../src/i18n/language.ts';
import { documentText } from '../../src/schema/document-text.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import { DEFAULT_LIMITS } from '../../src/source/index.ts';
import type { Facts } from '../../src/wizard/facts.ts';
import { FORMS } from '../../src/wizard/kinds/index.ts';
import type { Answer, Question } from '../../src/wizard/question.ts';
import type { Asker } from '../../src/wizard/run.ts';
import type { Mapping } from '../../src/wizard/values.ts';
import type { Wizard } from '../../src/wizard/wizard.ts';
import { createExaminer } from '../../src/workspace/examine.ts';
import { type Group, slotOf } from '../../src/workspace/layout.ts';
import { date } from './calendar.ts';
import { register } from './grid.ts';
import { law } from './law.ts';

const NOW = '2026-12-10T12:00:00+05:00';

/** What every document is named by in the tests. */
export const IDENTITY: Readonly<Record<Kind, Mapping>> = {
  weekly: { body: 'b2', week: '2026-W51' },
  contact: { body: 'b2' },
  proposal: { body: 'b2', planYear: 2026, cycle: 2 },
  'plan-update': { body: 'b2', year: 2026, quarter: 'Q4' },
  report: { body: 'b2', period: '2026-12' },
  response: { body: 'b2', request: 'r-1' },
  joint: { body: 'b2', issue: 'j-1' },
  request: { id: 'r-2' },
  'joint-issue': { id: 'j-2' },
  'grid-decision': { week: '2026-W51' },
  'plan-decision': { planYear: 2026, cycle: 2 },
};

const EVENT = `{id: e1, title: Кеңес, date: "2026-12-14", time: {start: "10:00"}, venue: Зал,
  organisers: [{body: b3, contact: {person: А. Б.}}], purpose: м, objectives: [м], keyMessages: [т],
  speakers: [{name: С, position: қ, phone: "+7 700 000 00 09"}], outcome: н}`;

/** A workspace of five bodies with one file of each sort that an answer may name. */
const FILES: Readonly<Record<string, string>> = {
  'submissions/proposals/2026-2/b3.yaml': `{kind: proposal, body: b3, planYear: 2026, cycle: 2,
  submitted: "2026-06-30T10:00:00+05:00", items: [{id: p-1, type: preventive, title: Боран, direction: Жол, problemIssue: қар}]}`,
  'submissions/weekly/2026-W51/b3.yaml': `{kind: weekly, body: b3, week: 2026-W51, submitted: "2026-12-09T10:00:00+05:00", events: [${EVENT}]}`,
  'decisions/requests/r-1.yaml': `{kind: request, id: r-1, body: b2, requested: "2026-12-09T10:00:00+05:00", kinds: [data], subject: Сан}`,
  'decisions/joint-issues/j-1.yaml': `{kind: joint-issue, id: j-1, title: Боран, arisen: "2026-12-09T10:00:00+05:00", bodies: [b2, b3]}`,
};

const FACTS: Facts = {
  register: register(5),
  law: law(),
  today: date('2026-12-10'),
  now: NOW,
  contactOf: (body) => (body === 'b2' ? { person: 'Көкжалов Д.', phone: '+7 700 000 00 03' } : undefined),
  speakers: [{ name: 'Арғымақов Ілияс', position: 'Төраға', phone: '+7 700 000 00 23' }],
  planItems: (year) => (year === 2026 ? [{ ref: 'b3/p-1', title: 'Боран' }] : []),
  directions: ['Жол'],
  issues: [{ ref: 'j-1', title: 'Боран', bodies: ['b2', 'b3'], answered: [] }],
  requests: [{ ref: 'r-1', title: 'Сан', bodies: ['b2'], answered: [] }],
  events: [{ ref: 'b3/e1', title: 'Кеңес', date: '2026-12-14' }],
  proposals: [{ ref: 'b3/p-1', title: 'Боран' }],
  takenIds: ['p-1', 'r-1', 'j-1'],
};

/** The questions of a kind in that workspace, answers examined by the examiner of `validate`. */
export function wizardFor(kind: Kind, language: Language = 'kk', facts: Partial<Facts> = {}): Wizard {
  return {
    form: FORMS[kind],
    facts: { ...FACTS, ...facts },
    language,
    examine: (data) => examine(kind, data),
  };
}

/** The document as its file would be written. */
export function textOf(kind: Kind, data: Mapping): Promise<string> {
  return documentText(
    stamped(kind, data, () => NOW),
    kind,
  );
}

async function examine(kind: Kind, data: Mapping) {
  const path = pathIn(kind, data) ?? '';
  const slot = slotOf(path);
  if (slot === undefined) throw new Error(`the test is wrong: ${path}`);
  const files: Readonly<Record<string, string>> = { ...FILES, [path]: await textOf(kind, data) };
  const filesOf = (group: Group) =>
    Object.entries(files).flatMap(([name, text]) => {
      const place = slotOf(name);
      return place?.group === group
        ? [{ path: name, slot: place, read: () => ({ bytes: Buffer.from(text) }) }]
        : [];
    });
  const facts = {
    bodies: FACTS.register,
    law: FACTS.law,
    witness: nobody,
    hasFile: (name: string) => name in files,
  };
  const { diagnostics } = await createExaminer(filesOf, facts, DEFAULT_LIMITS)(slot.group);
  return diagnostics.filter(({ file }) => file === path);
}

/** Answers by the ids of the questions; of those not named the offered one, the first option, or none. */
export function scripted(answers: Readonly<Record<string, Answer | readonly Answer[]>>): Asker & {
  readonly asked: string[];
  readonly told: string[];
} {
  const left = new Map(Object.entries(answers).map(([id, answer]) => [id, [answer].flat() as Answer[]]));
  const asked: string[] = [];
  const told: string[] = [];
  return {
    asked,
    told,
    tell: (line) => told.push(line),
    ask: async (question) => {
      asked.push(question.id);
      if (asked.length > 500) throw new Error(`no end: ${asked.slice(-5).join(', ')}`);
      return left.get(question.id)?.shift() ?? offered(question);
    },
  };
}

function offered({ id, shape, initial, optional }: Question): Answer {
  if (initial !== undefined) return initial;
  if (shape === 'choice') return 0;
  if (shape === 'several') return [];
  if (shape === 'yes-no') return false;
  if (!optional) throw new Error(`the test has no answer to ${id}`);
  return '';
}
