import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { severityOf } from '../../src/diagnostics/severity.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { KINDS, type Kind } from '../../src/schema/kinds.ts';
import { wholeForm } from '../../src/wizard/form.ts';
import type { Answer, Question } from '../../src/wizard/question.ts';
import { type Asker, runWizard } from '../../src/wizard/run.ts';
import { simulate } from '../../src/wizard/simulate.ts';
import { EMPTY, type State } from '../../src/wizard/state.ts';
import { IDENTITY, textOf, wizardFor } from '../support/wizard.ts';

/** For every question at least one of these is a good answer, and for most of them several are bad ones. */
const TYPED = [
  '',
  'Қысқы жол',
  'атау: "тырнақша" # белгі',
  '- жоқ',
  'yes',
  '12:30',
  '0x1f',
  '14.12',
  '2026-12-15',
  '31.02',
  'дүйсенбі',
  '15–16 желтоқсан',
  '10.30',
  '10:00–11:30',
  'күні бойы',
  '+7 700 000 00 00',
  'press@b2.example',
  'https://b2.example/1',
  'b3/p-1',
  'b3/e1',
  '7',
  '1e3',
  '14.12 10:30',
  'бірінші⏎екінші',
  'abc\u202edef\u0007',
  'item-9',
];

/** Answers as the numbers say, good or bad; of what is refused another is tried. */
function random(numbers: readonly number[], texts: readonly string[]): Asker {
  let next = 0;
  const asked: string[] = [];
  const pick = (below: number): number => {
    const number = numbers[next % numbers.length] ?? 0;
    next++;
    return (number + next) % Math.max(1, below);
  };
  const typed = [...TYPED, ...texts];
  const answerTo = (question: Question, text: number): Answer => {
    switch (question.shape) {
      case 'text':
        return question.optional && next >= 60 ? '' : (typed[text % typed.length] ?? '');
      case 'yes-no':
        // Lists come to an end.
        return next < 60 && pick(4) === 0;
      case 'several':
        return question.options.flatMap((_, index) =>
          (next < 60 && pick(3) === 0) || (text > 0 && index < 2) ? [index] : [],
        );
      case 'choice':
        return question.id === '#review' ? Number(next < 60 && pick(3) === 0) : pick(question.options.length);
    }
  };
  return {
    tell: () => undefined,
    async ask(question) {
      asked.push(question.id);
      if (asked.length > 400) throw new Error(`no end: ${asked.slice(-8).join(', ')}`);
      const first = pick(typed.length);
      for (let tries = 0; tries < typed.length; tries++) {
        const answer = answerTo(question, question.shape === 'text' ? first + tries : tries);
        if (!('problem' in (await question.accept(answer)))) return answer;
      }
      throw new Error(`no answer to ${question.id} was taken`);
    },
  };
}

const begun = (kind: Kind): State => ({ ...EMPTY, data: IDENTITY[kind] });

describe.each(KINDS)('%s', (kind) => {
  it('any answers that are taken make a document that validates and reads back as it was answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        async (numbers, texts, language) => {
          const wizard = wizardFor(kind, language);
          let drafts = 0;
          const decision = await runWizard(begun(kind), wizard, random(numbers, texts), {
            save: () => drafts++,
          });
          if (!('write' in decision) || !decision.write) throw new Error('nothing to write');
          const found = await wizard.examine(decision.state.data);
          expect(found.filter((each) => severityOf(each) === 'error')).toEqual([]);
          expect(parse(await textOf(kind, decision.state.data))).toMatchObject(decision.state.data);
          expect(drafts).toBeGreaterThan(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('the examples that stand in for open answers are valid', async () => {
    const wizard = wizardFor(kind);
    const { state } = simulate(wholeForm(wizard.form), { ...wizard, state: begun(kind) });
    const found = await wizard.examine(state.data);
    expect(found.filter((each) => severityOf(each) === 'error')).toEqual([]);
  });
});
