import { join } from 'node:path';
import { describe, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { type LetterInput, letterText } from '../../src/intake/letter.ts';
import { problemInForm, problemInYaml } from '../../src/intake/problems.ts';
import { readSubmission } from '../../src/intake/read.ts';
import { weeklyDue } from '../../src/law/deadlines/weekly.ts';
import { DEFAULT_LIMITS } from '../../src/source/index.ts';
import { instant, known, week } from '../support/calendar.ts';
import { expectGolden } from '../support/golden.ts';
import { law } from '../support/law.ts';
import { ROOT } from '../support/root.ts';

/** What is wrong here: no venue, a speaker's telephone that is none, a time of another form, letters of two alphabets. */
const BROKEN = `kind: weekly
body: min-jol
week: 2026-W51
submitted: "2026-12-10T11:20:00+05:00"
events:
  - id: jol-1
    title: Қысқы жoл
    date: "2026-12-14"
    time: {start: "10.30"}
    organisers: [{body: min-jol, contact: {person: Көкжалов Д. С., phone: "+7 700 000 00 03"}}]
    purpose: Хабарлау
    objectives: [Таныстыру]
    keyMessages: [Картаны тексеріңіз]
    speakers: [{name: Арғымақов Ілияс, position: Төраға, phone: тел. +7 700 000 00 23}]
    outcome: Карта
`;

/** Of a file in a folder, with a telephone, a line feed and an escape sequence in it. */
const NAME = 'inbox/min-jol +7 700 000 00 42\n\u001b[31m.yaml';

const common = {
  law: law(),
  now: instant('2026-12-10T18:00:00+05:00'),
  received: instant('2026-12-10T17:30:00+05:00'),
  authority: {
    kk: 'Ақпарат және қоғамдық диалог министрлігі',
    ru: 'Министерство информации и общественного диалога',
    en: 'Ministry of Information and Public Dialogue',
  },
  body: {
    kk: 'Жол және логистика министрлігі',
    ru: 'Министерство дорог и логистики',
    en: 'Ministry of Roads and Logistics',
  },
};

const deadline = known('2026-W51', weeklyDue(week('2026-W51'), law()));

async function diagnosticsOf(text: string) {
  const found = await readSubmission('min-jol.yaml', Buffer.from(text), DEFAULT_LIMITS);
  if (found.is !== 'broken') throw new Error(`the test is wrong: ${found.is}`);
  return found.diagnostics;
}

/** The letters, by the name of their golden file. */
const LETTERS: Readonly<Record<string, (language: LetterInput['language']) => Promise<LetterInput>>> = {
  'yaml-in-time': async (language) => ({
    ...common,
    language,
    deadline,
    name: NAME,
    refusal: {
      because: 'problems',
      problems: (await diagnosticsOf(BROKEN)).map((found) => problemInYaml(found, NAME, language)),
    },
  }),
  'form-late': async (language) => ({
    ...common,
    language,
    deadline,
    now: instant('2026-12-11T09:00:00+05:00'),
    standing: instant('2026-12-09T15:00:00+05:00'),
    contact: {
      kind: 'contact',
      body: 'ab-aqparat',
      holder: 'person',
      surname: 'Сұңқарова',
      givenName: 'Айша',
      email: 'kezekshi@aqparat.example',
      workPhone: '+7 700 000 00 01',
      mobilePhone: '+7 700 000 00 02',
      appointed: '2026-01-12',
      submitted: '2026-01-12T10:00:00+05:00',
    },
    name: 'форма (3).xlsx',
    refusal: {
      because: 'problems',
      problems: (await diagnosticsOf(BROKEN)).map((found) => problemInForm(found, language)),
    },
  }),
  foreign: async (language) => ({
    law: common.law,
    now: common.now,
    received: common.received,
    authority: common.authority,
    language,
    name: 'scan.pdf',
    refusal: { because: 'foreign' },
  }),
  decision: async (language) => ({
    law: common.law,
    now: common.now,
    received: common.received,
    authority: common.authority,
    language,
    name: '2026-W51.yaml',
    refusal: { because: 'decision', kind: 'grid-decision' },
  }),
};

describe('golden letters', () => {
  for (const [name, input] of Object.entries(LETTERS)) {
    it.each(LANGUAGES)(`${name}, %s`, async (language) => {
      expectGolden(
        letterText(await input(language)),
        join(ROOT, 'test/golden/files', `letter-${name}.${language}.txt`),
      );
    });
  }
});
