import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/generated/version.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { sarifRun } from '../support/sarif.ts';
import { parseXml } from '../support/xml.ts';

/** The recipes for CI, run line by line as CI runs them, with mediagrid installed from the tarball that they name. */
const WEEKLY = 'submissions/weekly/2026-W51/min-jol.yaml';
const TARBALL = `mediagrid-${VERSION}.tgz`;

const packed = scratch();
beforeAll(() => {
  const { status, stderr } = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed.folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
});
afterAll(() => packed.dispose());

let place: { folder: string; dispose: () => void };
let root: string;
beforeEach(() => {
  place = scratch();
  root = join(place.folder, 'workspace');
  mkdirSync(root);
});
afterEach(() => place.dispose());

async function init(ci: string): Promise<void> {
  const { code } = await runInProcess(['init', '--ci', ci, '--on', '2026-12-08', '--lang', 'en'], {
    cwd: root,
  });
  expect(code).toBe(0);
  copyFileSync(join(packed.folder, TARBALL), join(root, '.mediagrid', TARBALL));
}

/** Runs a step as GitHub and GitLab do: by a shell that stops at the first command to fail. */
function step(command: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    cwd: root,
    env: {
      PATH: `${join(place.folder, 'bin')}:${process.env.PATH ?? ''}`,
      HOME: place.folder,
      npm_config_prefix: place.folder,
      npm_config_offline: 'true',
      CI: 'true',
      ...env,
    },
    encoding: 'utf8',
  });
  return { command, code: status, told: `${stdout}${stderr}` };
}

function breakWeekly(): void {
  const text = readFileSync(join(root, WEEKLY), 'utf8');
  writeFileSync(join(root, WEEKLY), text.replace('venue:', 'veneu:'));
}

describe('the workflow for GitHub', () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }

  function workflow() {
    const text = readFileSync(join(root, '.github/workflows/mediagrid.yml'), 'utf8');
    const data = parse(text);
    const steps: readonly Step[] = data.jobs.validate.steps;
    // `vars.MEDIAGRID || '…'` with the variable not set.
    const [, package_ = ''] = /^\$\{\{ vars\.MEDIAGRID \|\| '(.*)' \}\}$/.exec(data.env.MEDIAGRID) ?? [];
    const runs = steps.flatMap(({ run }) => run ?? []);
    return { data, steps, runs, env: { MEDIAGRID: package_ } };
  }

  it('passes in the workspace it came with', async () => {
    await init('github');
    const { runs, env } = workflow();
    expect(runs).toHaveLength(3);
    for (const command of runs) expect(step(command, env)).toMatchObject({ code: 0 });
    expect(sarifRun(readFileSync(join(root, 'mediagrid.sarif'), 'utf8')).results).toEqual([]);
  });

  it('fails at the step that checks, with annotations and the report to upload', async () => {
    await init('github');
    breakWeekly();
    const { runs, steps, env } = workflow();
    const [install = '', validate = ''] = runs;
    expect(step(install, env)).toMatchObject({ code: 0 });
    const checked = step(validate, env);
    expect(checked.code).toBe(1);
    expect(checked.told).toContain(`::error file=${WEEKLY},line=15`);
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload?.if).toContain('!cancelled()');
    const file = String(upload?.with?.sarif_file);
    expect(sarifRun(readFileSync(join(root, file), 'utf8')).results.length).toBeGreaterThan(0);
  });

  it('runs on pull requests and on main, with no more rights than it needs', async () => {
    await init('github');
    const { data } = workflow();
    expect(data.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(data.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
  });
});

describe('the recipe for GitLab', () => {
  function pipeline() {
    const data = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'));
    const { before_script, script, artifacts } = data.validate;
    return { lines: [...before_script, ...script] as string[], artifacts, variables: data.variables };
  }

  it('passes in the workspace it came with, and leaves its report', async () => {
    await init('gitlab');
    const { lines, artifacts, variables } = pipeline();
    for (const command of lines) expect(step(command, variables)).toMatchObject({ code: 0 });
    const root_ = parseXml(readFileSync(join(root, artifacts.reports.junit), 'utf8'));
    expect(root_.attributes).toMatchObject({ tests: '13', failures: '0' });
  });

  it('fails at the line that checks, with its report', async () => {
    await init('gitlab');
    breakWeekly();
    const { lines, artifacts, variables } = pipeline();
    const codes = lines.map((command) => step(command, variables).code);
    expect(codes).toEqual([0, 1, 0]);
    expect(artifacts.when).toBe('always');
    expect(parseXml(readFileSync(join(root, artifacts.reports.junit), 'utf8')).attributes.failures).toBe('1');
  });
});

describe('the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('shows the workflow as it is shipped', async () => {
    await init('github');
    const shipped = readFileSync(join(root, '.github/workflows/mediagrid.yml'), 'utf8');
    const shown = [...readme.matchAll(/^```yml\n(.*?)^```/gms)].map(([, block]) => block);
    expect(shown.filter((block) => block !== shipped)).toEqual([]);
  });
});
