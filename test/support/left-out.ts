import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** Skipped where they cannot be tried: root may read every folder. */
const EXPECTED: readonly string[] = ['a folder that may not be read is told'];

/**
 * Says which tests a run left out. Where CI is set, a test that is skipped though this machine should run it fails the
 * run: else a package that could not be installed would look like success.
 */
export default class LeftOut implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const projects = new Set(this.#vitest?.projects.map(({ name }) => name));
    if (projects.has('tests') && !projects.has('outside')) {
      console.log('Left out: browser, print, readers, shells and terminal (npm run test:all runs them too).');
    }
    // Whoever asks for some tests by name (-t) leaves the others out on purpose.
    if (this.#vitest?.config.testNamePattern !== undefined) return;
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(
        ({ fullName }) => `${module.relativeModuleId}: ${fullName}`,
      ),
    );
    const unexpected = skipped.filter((name) => !EXPECTED.some((known) => name.endsWith(known)));
    if (skipped.length > 0) console.log(`Skipped:\n${skipped.map((name) => `  ${name}\n`).join('')}`);
    if (process.env.CI !== undefined && unexpected.length > 0) process.exitCode = 1;
  }
}
