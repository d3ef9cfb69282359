import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sarifRun } from '../../support/sarif.ts';
import { descendants, elementsOf, parseXml } from '../../support/xml.ts';
import { type Case, edit, en, put, WEEK } from '../case.ts';

/** A week of two all-day events in one hall. */
const twoInOneHall = (folder: string) => {
  for (const body of ['min-jol', 'min-dala']) {
    const text = `kind: weekly
body: ${body}
week: 2026-W52
submitted: "2026-12-17T11:00:00+05:00"
events:
  - id: e-${body}
    title: Көрме ${body}
    date: "2026-12-22"
    time: all-day
    venue: 1-зал
    organisers: [{body: ${body}, contact: {phone: "+7 700 000 00 03"}}]
    purpose: Түсіндіру
    objectives: [Таныстыру]
    keyMessages: [Келіңіз]
    speakers: [{name: Арғымақов ${body}, position: Төраға, phone: "+7 700 000 00 23"}]
    outcome: Жарияланымдар
`;
    put(`submissions/weekly/2026-W52/${body}.yaml`, text)(folder);
  }
};

/** Looking at files: validate, explain. */
export const CHECKS: readonly Case[] = [
  {
    name: 'validate: the examples have no errors, five late files and one clash told at both events',
    args: ['validate', ...en],
    code: 0,
    out: [
      `${WEEK}/akimat-kokozen.yaml:4:12 warning Late: sent 2026-12-11 09:15, due 2026-12-10`,
      `${WEEK}/min-jol.yaml:15:12 warning Two events in one place`,
      `${WEEK}/min-turgyn.yaml:15:12 warning Two events in one place`,
      'Errors: 0. Warnings: 7.',
    ],
  },
  { name: 'validate --strict: warnings count', args: ['validate', '--strict'], code: 1 },
  {
    name: 'validate: one file is looked at in its week, and only its own problems are told',
    args: ['validate', `${WEEK}/min-jol.yaml`, ...en],
    code: 0,
    out: ['min-turgyn/turgyn-1', 'Files: 1. Errors: 0. Warnings: 1.'],
  },
  {
    name: 'validate: a folder',
    args: ['validate', WEEK, ...en],
    code: 0,
    out: ['Files: 8. Errors: 0. Warnings: 3.'],
  },
  {
    name: 'validate: a folder and one in it count the files of both once',
    args: ['validate', WEEK, 'submissions', `${WEEK}/min-jol.yaml`, WEEK, ...en],
    code: 0,
    out: ['Files: 43. Errors: 0. Warnings: 7.'],
  },
  {
    name: 'validate: a workspace that is reached by a link is as good as any',
    prepare: (folder) => symlinkSync(folder, join(folder, 'link')),
    args: ['-C', 'link', 'validate', 'submissions', ...en],
    code: 0,
    out: ['Files: 43. Errors: 0. Warnings: 7.'],
  },
  {
    name: 'build-grid: a folder of the workspace that is a link is not entered, as in validate',
    prepare: linkedAway,
    args: ['build-grid', '--week', '2026-W51', '--out', 'out', '--format', 'json', ...en],
    code: 1,
    err: ['Could not read submissions/weekly (there is a link on the way, ELOOP)'],
  },
  {
    name: 'validate: a folder that is a link is told',
    prepare: linkedAway,
    args: ['validate', ...en],
    code: 1,
    out: ['submissions/weekly:1:1 error'],
  },
  {
    name: 'validate --format json: the contract’s shape',
    args: ['validate', '--format', 'json', ...en],
    code: 0,
    check: ({ stdout }) => {
      const report = JSON.parse(stdout);
      expect(report.version).toBe(1);
      expect(report.summary).toEqual({ files: 51, errors: 0, warnings: 7 });
      expect(report.diagnostics.find(({ file }: { file: string }) => file.startsWith(WEEK))).toEqual({
        file: `${WEEK}/akimat-kokozen.yaml`,
        line: 4,
        column: 12,
        endLine: 4,
        endColumn: 39,
        severity: 'warning',
        code: 'deadline/late',
        path: '/submitted',
        message: 'Late: sent 2026-12-11 09:15, due 2026-12-10',
        hint: 'The information for 2026-W51 is sent on the Thursday of the week before.',
        rule: '§10',
      });
    },
  },
  {
    name: 'validate --format github: annotations, escaped',
    args: ['validate', '--format', 'github', ...en],
    code: 1,
    prepare: edit(`${WEEK}/min-jol.yaml`, 'body: min-jol', 'body: "min-jol%0A::error::x"'),
    out: [`::error file=${WEEK}/min-jol.yaml,line=2,col=7,endLine=2,`, 'min-jol%250A::error::x'],
    check: ({ stdout }) =>
      expect(stdout.split('\n').every((line) => line === '' || line.startsWith('::'))).toBe(true),
  },
  {
    name: 'validate --format junit: a case per file, the broken one failed',
    args: ['validate', '--format', 'junit', ...en],
    code: 1,
    prepare: edit(`${WEEK}/min-jol.yaml`, 'body: min-jol', 'body: min-jo'),
    check: ({ stdout }) => {
      const root = parseXml(stdout);
      expect(root.attributes).toMatchObject({ tests: '51', failures: '1' });
      const failed = descendants(root, 'testcase').filter((each) => elementsOf(each)[0]?.name === 'failure');
      expect(failed.map(({ attributes }) => attributes.name)).toEqual([`${WEEK}/min-jol.yaml`]);
    },
  },
  {
    name: 'validate --format junit --strict: each file with a warning failed',
    args: ['validate', '--format', 'junit', '--strict'],
    code: 1,
    check: ({ stdout }) => expect(parseXml(stdout).attributes.failures).toBe('7'),
  },
  {
    name: 'validate --format sarif: paths from the top of the repository',
    args: ['validate', '-C', 'press', '--format', 'sarif', 'a.yaml', ...en],
    code: 1,
    prepare: (folder) => {
      put('press/a.yaml', 'kind: weekly\n')(folder);
      rmSync(join(folder, 'mediagrid.yaml'));
      mkdirSync(join(folder, '.git'));
    },
    check: ({ stdout }) => {
      const [result] = sarifRun(stdout).results;
      expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('press/a.yaml');
    },
  },
  {
    name: 'validate --report: several reports in files, another on standard output',
    args: ['validate', '-f', 'github', '-r', 'sarif=ci/a.sarif', '--report', 'junit=a.xml', ...en],
    code: 0,
    out: ['::warning file=submissions/'],
    err: ['a.sarif', 'a.xml'],
    check: (_, folder) => {
      expect(sarifRun(readFileSync(join(folder, 'ci/a.sarif'), 'utf8')).results).toHaveLength(7);
      expect(parseXml(readFileSync(join(folder, 'a.xml'), 'utf8')).attributes.tests).toBe('51');
    },
  },
  {
    name: 'validate --report text: without colours',
    args: ['validate', '-r', 'text=a.txt', ...en],
    env: { FORCE_COLOR: '1' },
    code: 0,
    out: ['\u001b['],
    check: (_, folder) => expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toContain('\u001b'),
  },
  {
    name: 'validate --report: an unknown format, with a guess',
    args: ['validate', '-r', 'sarf=a.sarif', ...en],
    code: 2,
    err: ['Did you mean sarif?'],
  },
  {
    name: 'validate --report: no file named',
    args: ['validate', '-r', 'sarif', ...en],
    code: 2,
    err: ['sarif=mediagrid.sarif'],
  },
  {
    name: 'validate --report: two into one file',
    args: ['validate', '-r', 'sarif=a', '-r', 'junit=./a', ...en],
    code: 2,
    err: ['Two --report flags'],
  },
  {
    name: 'validate --report: never over a submission',
    args: ['validate', '-r', `json=${WEEK}/min-jol.yaml`, ...en],
    code: 2,
    err: [`nothing is written where a workspace keeps its documents: ${WEEK}/min-jol.yaml`],
    check: (_, folder) =>
      expect(readFileSync(join(folder, WEEK, 'min-jol.yaml'), 'utf8')).toContain('kind: weekly'),
  },
  {
    name: 'validate --report: nor over any other file that was checked',
    prepare: put('elsewhere/x.yaml', 'kind: weekly\n'),
    args: ['validate', 'elsewhere/x.yaml', '-r', 'json=elsewhere/x.yaml', ...en],
    code: 2,
    err: ['not written over a file that was checked'],
    check: (_, folder) =>
      expect(readFileSync(join(folder, 'elsewhere/x.yaml'), 'utf8')).toBe('kind: weekly\n'),
  },
  ...[
    'submissions/weekly/2026-W50/min-jol.yaml',
    'Submissions/report.json',
    'decisions/report.json',
    'mediagrid.yaml',
    'bodies.yaml',
    'regulations/own.yaml',
    'issued/media-grid/2026-W50/1/edition.yaml',
    'received/log.jsonl',
  ].map(
    (path): Case => ({
      name: `validate --report: nor where the workspace keeps what this run does not look at: ${path}`,
      args: ['validate', `${WEEK}/min-jol.yaml`, '-r', 'sarif=build/a.sarif', '-r', `json=${path}`, ...en],
      code: 2,
      err: [`nothing is written where a workspace keeps its documents: ${path}`],
      check: (_, folder) => expect(existsSync(join(folder, 'build/a.sarif'))).toBe(false),
    }),
  ),
  {
    name: 'validate --report: all or none',
    args: ['validate', '-r', 'sarif=a.sarif', '-r', 'junit=folder', ...en],
    code: 3,
    prepare: put('folder/kept', ''),
    err: ['Could not write'],
    check: (_, folder) => expect(existsSync(join(folder, 'a.sarif'))).toBe(false),
  },
  {
    name: 'validate -: standard input, outside a workspace, says what it could not check',
    args: ['validate', '-', ...en],
    code: 1,
    stdin:
      'kind: weekly\nbody: min-jol\nweek: 2026-W51\nsubmitted: "2026-12-10T10:00:00+05:00"\nnoEvent: true\n',
    out: ['-:5:1 error Unknown field: noEvent', 'Did you mean “noEvents”?'],
    err: ['outside a workspace'],
  },
  {
    name: 'validate: all problems of a file in one run, broken events beside sound ones',
    args: ['validate', `${WEEK}/min-jol.yaml`, ...en],
    code: 1,
    prepare: (folder) => {
      edit(`${WEEK}/min-jol.yaml`, 'date: "2026-12-14"', 'date: "2026-12-24"')(folder);
      edit(`${WEEK}/min-jol.yaml`, '    venue: Көкөзен облысының', '    veneu: Көкөзен облысының')(folder);
      edit(`${WEEK}/min-jol.yaml`, 'end: "12:00"', 'end: "07:00"')(folder);
    },
    out: ['event/outside-week', 'schema/unknown-key', 'schema/required', 'event/end-before-start'],
  },
  {
    name: 'validate: a field that is wrong is told although another of the same event is missing',
    args: ['validate', `${WEEK}/min-jol.yaml`, ...en],
    code: 1,
    prepare: (folder) => {
      edit(`${WEEK}/min-jol.yaml`, 'date: "2026-12-14"', 'date: "2026-12-24"')(folder);
      edit(
        `${WEEK}/min-jol.yaml`,
        '    venue: Бірыңғай баспасөз орталығы, 1-зал\n    city: Жасылтау\n',
        '',
      )(folder);
    },
    out: ['event/outside-week', 'Required field is missing: venue', 'Errors: 2.'],
  },
  ...['text', 'json', 'github', 'junit', 'sarif'].map(
    (format): Case => ({
      name: `validate --format ${format}: quotes no telephone and no address in the escapes of YAML either`,
      args: ['validate', `${WEEK}/min-jol.yaml`, '--format', format, ...en],
      prepare: put(
        `${WEEK}/min-jol.yaml`,
        String.raw`kind: weekly
body: min-jol
week: "\x2b7 731 642 97 48"
submitted: "+7\u0020731\u0020642\x2d97\x2d48"
events:
  - id: "\x2b\x37\x37\x33\x31\x36\x34\x32\x39\x37\x34\x38"
    date: "${' '.repeat(90)}+7731\U00000020642\_97\t48"
    time: "sekret\x40body.example"
    status: "\x73\x65\x6b\x72\x65\x74\u0040body.example"
    "s\x65kret@body.example": {"+7731\x2d642\x2d97\x2d48": 1}
`,
      ),
      code: 1,
      out: ['min-jol.yaml'],
      check: ({ stdout }) => {
        const told = format === 'sarif' ? JSON.stringify(sarifRun(stdout).results) : stdout;
        expect(told).toContain('schema/unknown-key');
        expect(told).not.toMatch(/731|642|x3[1-9]|sekret|x73|x65/);
      },
    }),
  ),
  {
    name: 'validate: a misspelt folder is an error, never skipped',
    args: ['validate', ...en],
    code: 1,
    prepare: put('submissions/weekley/2026-W51/min-jol.yaml', 'kind: weekly\n'),
    out: ['path/unknown-place', 'submissions/weekly/2026-W51/min-jol.yaml'],
  },
  {
    name: 'validate: a hidden document is told, what systems and editors leave is not',
    args: ['validate', 'submissions/weekly', ...en],
    prepare: (folder) => {
      for (const name of [
        '.min-x.yaml',
        '._min-x.yaml',
        '.#min-x.yaml',
        '.min-x.yaml.swp',
        '.gitkeep',
        'min-x.yaml~',
      ]) {
        writeFileSync(join(folder, WEEK, name), 'x');
      }
    },
    code: 1,
    out: [`${WEEK}/.min-x.yaml:1:1 error The file is in a place that no kind of document owns`, 'Errors: 1.'],
  },
  {
    name: 'validate: a misspelt folder at the root too',
    args: ['validate', ...en],
    code: 1,
    prepare: put('submision/weekly/2026-W51/min-jol.yaml', 'kind: weekly\n'),
    out: ['path/misspelt-folder', 'Did you mean “submissions”?'],
  },
  {
    name: 'validate: documents outside the folders of documents are told, with the place where they belong',
    args: ['validate', ...en],
    code: 1,
    prepare: (folder) => {
      put('min-jol.yml', 'kind: weekly\nbody: min-jol\nweek: 2026-W51\n')(folder);
      put('Шешімдер/2026-W51.yaml', 'kind: grid-decision\nweek: 2026-W51\n')(folder);
      // No documents of this workspace, or none that stands wrong.
      put('тізім.yaml', 'kind: list\n')(folder);
      put('mail/min-jol.yaml', 'kind: weekly\nbody: min-jol\nweek: 2026-W51\n')(folder);
      put('build/2026-W51.yaml', 'kind: grid-decision\nweek: 2026-W51\n')(folder);
      put('samples/mediagrid.yaml', 'version: 1\n')(folder);
      put('samples/2026-W51.yaml', 'kind: grid-decision\nweek: 2026-W51\n')(folder);
    },
    out: [
      'min-jol.yml:1:1 error The file is in a place that no kind of document owns',
      'Did you mean “submissions/weekly/2026-W51/min-jol.yaml”?',
      'Шешімдер/2026-W51.yaml:1:1 error The file is in a place that no kind of document owns',
      'Did you mean “decisions/media-grid/2026-W51.yaml”?',
      'Errors: 2.',
    ],
  },
  {
    name: 'validate: without the register every file is still looked at',
    args: ['validate', ...en],
    code: 1,
    prepare: (folder) => {
      rmSync(join(folder, 'bodies.yaml'));
      edit(`${WEEK}/min-jol.yaml`, 'submitted:', 'submited:')(folder);
    },
    out: ['bodies.yaml:1:1 error', 'workspace/no-bodies', 'schema/unknown-key'],
  },
  {
    name: 'validate: no workspace',
    args: ['validate', '-C', '..', ...en],
    code: 2,
    err: ['No workspace found'],
  },
  { name: 'validate: no such file', args: ['validate', 'nope.yaml', ...en], code: 2, err: ['nope.yaml'] },
  {
    name: 'validate: speaks Kazakh by the workspace, Russian by the flag',
    args: ['validate', '--lang', 'ru'],
    code: 0,
    out: ['предупреждение Срок нарушен', 'Ошибок: 0.'],
  },
  {
    name: 'explain: what a code means, without a workspace',
    args: ['explain', 'schema/quote', '-C', '/', ...en],
    code: 0,
    out: ['loses its first characters', 'workPhone: 77000000005', 'workPhone: "+7 700 000 00 05"'],
  },
  {
    name: 'validate: a clash of events of a whole day',
    args: ['validate', 'submissions/weekly/2026-W52', ...en],
    prepare: twoInOneHall,
    code: 0,
    out: ['one place at the same time: 1-зал, 2026-12-22; the other is min-dala/e-min-dala ['],
  },
  {
    name: 'validate: an event that the decision excludes takes no place',
    args: ['validate', ...en],
    prepare: (folder) => {
      twoInOneHall(folder);
      put(
        'decisions/media-grid/2026-W52.yaml',
        'kind: grid-decision\nweek: 2026-W52\nexclude: [{event: min-dala/e-min-dala, reason: Жабық}]\n',
      )(folder);
    },
    code: 0,
    check: ({ stdout }) => expect(stdout).not.toContain('1-зал, 2026-12-22'),
  },
  {
    name: 'explain: the settings under which something is a problem',
    args: ['explain', 'contact/both-phones', ...en],
    code: 0,
    out: ['With, under regulation in mediagrid.yaml:', 'phones: both'],
  },
  {
    name: 'explain: the text of a cell of a form, and its mend',
    args: ['explain', 'form/date', '-C', '/', ...en],
    code: 0,
    out: ['The cell “Date” of the form', '    кейін хабарланады', '    14 желтоқсан', 'Write 14.12.2026'],
  },
  {
    name: 'explain: an area, as JSON',
    args: ['explain', 'clash', '--format', 'json'],
    code: 0,
    check: ({ stdout }) => {
      const { version, codes } = JSON.parse(stdout);
      expect(version).toBe(1);
      expect(codes.map(({ code }: { code: string }) => code)).toEqual([
        'clash/venue',
        'clash/platform',
        'clash/speaker',
      ]);
      expect(codes[0]).toMatchObject({
        severity: 'warning',
        rule: '§9',
        example: { right: expect.any(String) },
      });
    },
  },
  {
    name: 'explain: a misspelt code',
    args: ['explain', 'dedline/late', ...en],
    code: 2,
    err: ['No such code: dedline/late. Did you mean deadline/late?'],
  },
  {
    name: 'explain: half a code',
    args: ['explain', 'late', ...en],
    code: 2,
    err: ['Did you mean deadline/late?'],
  },
  {
    name: 'validate: an altered edition fails the whole workspace',
    args: ['validate', ...en],
    prepare: edit('issued/media-grid/2026-W50/1/media-grid-2026-W50.md', 'мин', 'мйн'),
    code: 1,
    out: ['[issued/altered] §11', 'Errors: 1.'],
  },
  {
    name: 'validate: a foreign file under issued/',
    args: ['validate', 'issued', ...en],
    prepare: put('issued/media-grid/notes.txt', 'x'),
    code: 1,
    out: ['issued/media-grid/notes.txt:1:1 error', '[path/unknown-place]'],
  },
];

function linkedAway(folder: string): void {
  renameSync(join(folder, 'submissions/weekly'), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'submissions/weekly'));
}
