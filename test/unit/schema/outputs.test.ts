import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import type { Directory as DirectoryType } from '../../../src/domain/directory.ts';
import type { JointAgenda } from '../../../src/domain/joint-agenda.ts';
import type { MediaGrid as GridType } from '../../../src/domain/media-grid.ts';
import type { MediaPlan as PlanType } from '../../../src/domain/media-plan.ts';
import type { PlanExecution as ExecutionType } from '../../../src/domain/plan-execution.ts';
import type { CalendarDate } from '../../../src/law/calendar-date.ts';
import { OUTPUT_KINDS, type OutputKind } from '../../../src/schema/kinds.ts';
import { edit, put, WEEK } from '../../cli/case.ts';
import { ROOT } from '../../support/root.ts';
import { runInProcess } from '../../support/run.ts';
import { copyOfExamples } from '../../support/scratch.ts';
import { type Schema, valuesOf } from '../../support/schema.ts';
import type { Agenda, Directory, MediaGrid, MediaPlan, PlanExecution } from '../../types/outputs.ts';

const FOLDER = join(ROOT, 'schemas/outputs');
const INTERNAL = 'internal audience only';

function schemaOf(name: OutputKind): Schema {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8'));
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What the media may get: the schema without all that it marks as internal. */
function forMedia(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forMedia);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, required = [], ...rest } = schema as ObjectSchema;
  const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forMedia(value)]));
  if (properties === undefined) return required.length === 0 ? others : { ...others, required };
  const open = Object.entries(properties).filter(([, field]) => field.$comment !== INTERNAL);
  const names = new Set(open.map(([name]) => name));
  return {
    ...others,
    properties: Object.fromEntries(open.map(([name, field]) => [name, forMedia(field)])),
    required: required.filter((name) => names.has(name)),
  };
}

/** What a schema finds wrong with a value. */
function faultsOf(schema: unknown, value: unknown): string[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
  });
  addFormats.default(ajv, ['date', 'date-time']);
  const validate = ajv.compile(schema as object);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

describe('the schemas of the outputs', () => {
  it('are one for each', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(OUTPUT_KINDS.map((name) => `${name}.schema.json`).sort());
  });

  it.each(OUTPUT_KINDS)('%s describes every field, and takes no other', (name) => {
    const values = [...valuesOf(schemaOf(name))];
    const silent = values.filter(([, value]) => !('$ref' in value || value.description)).map(([at]) => at);
    const open = values
      .filter(([, value]) => value.type === 'object' && value.additionalProperties === undefined)
      .map(([at]) => at);
    expect(silent).toEqual([]);
    expect(open).toEqual([]);
  });
});

/** A type with all that only the compiler sees taken off: readonly, and the marks of dates known to exist. */
type Plain<T> = unknown extends T
  ? unknown
  : T extends CalendarDate
    ? string
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer U)[]
        ? Plain<U>[]
        : { -readonly [K in keyof T]: Plain<T[K]> };

/** Fields in which two types differ, by name, those of only one among them. */
type Differing<A, B> = {
  [K in keyof A | keyof B]: K extends keyof A & keyof B
    ? Same<Pick<A, K>, Pick<B, K>> extends true
      ? never
      : K
    : K;
}[keyof A | keyof B];

/** Whether the compiler takes two types for one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

describe('the types of the program', () => {
  it('are what the schemas say, field by field', () => {
    expectTypeOf<Differing<Plain<GridType>, Plain<MediaGrid>>>().toBeNever();
    expectTypeOf<Differing<Plain<DirectoryType>, Plain<Directory>>>().toBeNever();
    expectTypeOf<Differing<Plain<PlanType>, Plain<MediaPlan>>>().toBeNever();
    expectTypeOf<Differing<Plain<ExecutionType>, Plain<PlanExecution>>>().toBeNever();
    expectTypeOf<Differing<Plain<JointAgenda>, Plain<Agenda>>>().toBeNever();
  });
});

/** A submission with every field of an event there is, in every combination that chance brings. */
const weekly = fc
  .array(
    fc.record(
      {
        title: fc.constantFrom('Атауы', { kk: 'Атауы', ru: 'Название', en: 'Title' }, { ru: 'Название' }),
        date: fc.constantFrom('2026-11-23', '2026-11-25', '2026-11-28'),
        until: fc.constantFrom('2026-11-29', '2026-12-02'),
        time: fc.constantFrom(
          'all-day',
          'to-be-confirmed',
          { start: '10:00' },
          { start: '10:00', end: '11:30' },
        ),
        venue: fc.constantFrom('онлайн', 'Зал', { kk: 'Зал' }),
        city: fc.constantFrom('Жасылтау', { kk: 'Жасылтау', en: 'Jasyltau' }),
        online: fc.constant('https://example.kz/live?id=1'),
        organisers: fc.constantFrom(
          [{ body: 'min-jol', contact: { phone: '+7 700 000 00 01' } }],
          [
            { name: { kk: 'Ұйым' }, contact: { email: 'press@example.kz' } },
            { name: 'Ұйым', contact: { person: 'Ә. Ө.' } },
          ],
        ),
        purpose: fc.constantFrom('Мақсаты', 'Бірінші жол\nЕкінші жол'),
        objectives: fc.constantFrom(['Міндет'], ['Міндет', { ru: 'Задача' }]),
        keyMessages: fc.constant(['Месседж']),
        speakers: fc.constantFrom(
          [{ name: 'А. Б.', position: 'Төраға', phone: '+7 700 111 11 11' }],
          [{ name: { kk: 'А. Б.' }, position: { kk: 'Төраға' }, email: 'a@example.kz' }],
        ),
        outcome: fc.constant('Нәтиже'),
        status: fc.constantFrom('confirmed', 'tentative', 'cancelled', 'postponed'),
        reason: fc.constant('Себебі'),
        significance: fc.constantFrom('key', 'ordinary'),
        planItem: fc.constant('min-jol/p26-02'),
        joint: fc.constantFrom({ lead: 'min-dala', partners: ['akimat-kokozen'] }),
        platform: fc.constant('Алаң'),
        internalNote: fc.constant('Ішкі'),
      },
      {
        requiredKeys: [
          'title',
          'date',
          'time',
          'venue',
          'organisers',
          'purpose',
          'objectives',
          'keyMessages',
          'speakers',
          'outcome',
          'reason',
        ],
      },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((events) => events.map((event, index) => ({ id: `e${index}`, ...event })));

const GENERATED = '2026-W48';

/** Weeks of chance beside the examples, always the same ones. */
function generate(folder: string): void {
  const bodies = ['min-jol', 'min-dala', 'akimat-kokozen', 'agency-derek'];
  fc.sample(weekly, { seed: 159, numRuns: bodies.length }).forEach((events, index) => {
    const body = bodies[index] ?? '';
    const submission = {
      kind: 'weekly',
      body,
      week: GENERATED,
      submitted: '2026-11-19T10:00:00+05:00',
      events,
    };
    put(`submissions/weekly/${GENERATED}/${body}.yaml`, JSON.stringify(submission))(folder);
  });
}

describe('what the program writes is what its schema says', () => {
  let place: { folder: string; dispose: () => void };
  beforeAll(() => {
    place = copyOfExamples();
    const { folder } = place;
    generate(folder);
    // Faults and gaps, so that what tells of them is there.
    edit(`${WEEK}/min-turgyn.yaml`, 'submitted:', 'submited:')(folder);
    edit(`${WEEK}/akimat-kokozen.yaml`, 'topNews:', 'topNews:\n  sun: {kk: Қазақша, ru: По-русски}')(folder);
    edit('submissions/contacts/min-dala.yaml', 'media@dala.example', 'media')(folder);
    edit('submissions/proposals/2026-2/min-dala.yaml', 'type: coverage', 'type: covrage')(folder);
    edit('submissions/joint/j-2026-017/min-dala.yaml', 'submitted:', 'submited:')(folder);
    rmSync(join(folder, WEEK, 'min-qoloner.yaml'));
    const excluded = 'exclude:\n  - {event: min-jol/jol-1, reason: {kk: Себебі}}\n';
    edit('decisions/media-grid/2026-W51.yaml', 'topNews:', `${excluded}topNews:`)(folder);
    edit(
      'mediagrid.yaml',
      'language: kk',
      'language: kk\ncalendar: {daysOff: [{date: "2026-12-18"}]}',
    )(folder);
  });
  afterAll(() => place.dispose());

  const printed = async (args: readonly string[], format: 'json' | 'yaml' = 'json'): Promise<unknown> => {
    const out = args[0]?.startsWith('build') ? ['--out', '-'] : [];
    const call = [...args, '--format', format, ...out];
    const { stdout } = await runInProcess(call, { cwd: place.folder });
    return format === 'json' ? JSON.parse(stdout) : parse(stdout);
  };

  const DOCUMENTS: readonly (readonly [OutputKind, readonly string[]])[] = [
    ['media-grid', ['build-grid', '--week', '2026-W51']],
    ['media-grid', ['build-grid', '--week', '2026-W50']],
    ['media-grid', ['build-grid', '--week', GENERATED]],
    ['media-grid', ['build-form', '--week', '2026-W51', '--body', 'min-jol']],
    ['directory', ['build-directory']],
    ['media-plan', ['build-plan', '--year', '2026']],
    ['media-plan', ['build-plan', '--year', '2027']],
    ['plan-execution', ['build-execution', '--year', '2026']],
    ['agenda', ['build-agenda', '--issue', 'j-2026-017']],
  ];

  it.each(DOCUMENTS)('%s: %j for each audience', async (name, args) => {
    const schema = schemaOf(name);
    const internal = await printed([...args, '--audience', 'internal']);
    const media = await printed([...args, '--audience', 'media']);
    expect(faultsOf(schema, internal)).toEqual([]);
    expect(faultsOf(schema, media)).toEqual([]);
    // Nothing that the schema marks as internal reaches the media; and it marks something that was there.
    expect(faultsOf(forMedia(schema), media)).toEqual([]);
    if (args[2] !== '2027') expect(faultsOf(forMedia(schema), internal)).not.toEqual([]);
    expect(await printed([...args, '--audience', 'media'], 'yaml')).toEqual(media);
  });

  it.each<readonly [OutputKind, readonly string[]]>([
    ['diagnostics', ['validate']],
    ['status', ['status', '--week', '2026-W51']],
    ['status', ['status', '--year', '2026', '--on', '2026-12-20']],
    ['deadlines', ['deadlines', '--year', '2026']],
    ['deadlines', ['deadlines', '--year', '2026', '--explain']],
    ['diff', ['diff', '--week', '2026-W50']],
    ['explanations', ['explain']],
    ['explanations', ['explain', 'deadline/late']],
  ])('%s: %j', async (name, args) => {
    expect(faultsOf(schemaOf(name), await printed(args))).toEqual([]);
  });
});
