import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { instant } from '../support/calendar.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples, scratch } from '../support/scratch.ts';
import { MEANWHILE } from './meanwhile.ts';
import { PENDING } from './pending.ts';
import { commandOf, type Step } from './script.ts';

/** Does the steps of a guide in order, in folders of its own. */
export class Play {
  private readonly places: { readonly folder: string; readonly dispose: () => void }[] = [];
  private readonly language: string;
  private cwd = '';
  private now = instant('2026-12-10T18:00:00+05:00');
  /** Whether something pending has been met, without which what follows in this workspace cannot be done. */
  private waits = false;

  constructor(language: string) {
    this.language = language;
    this.enter(copyOfExamples());
  }

  /** Does the steps. Fails at the first that does not come out as the guide says. */
  async through(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.does === 'in') this.enter(step.what === 'empty' ? scratch() : copyOfExamples());
      else if (!this.waits) await this.do(step);
    }
  }

  /** Whether a path that the guide names has come to be, in one of its workspaces. */
  has(path: string): boolean {
    return this.waits || this.places.some(({ folder }) => existsSync(join(folder, path)));
  }

  dispose(): void {
    for (const { dispose } of this.places) dispose();
  }

  private enter(place: { folder: string; dispose: () => void }): void {
    this.places.push(place);
    this.cwd = place.folder;
    this.waits = false;
  }

  private async do(step: Step): Promise<void> {
    if (step.does === 'at') this.now = instant(step.what);
    if (step.does === 'meanwhile') await this.meanwhile(step.what);
    if (step.does === 'write') this.write(step.path, step.text);
    if (step.does === 'run') await this.run(step.line, step.exit);
  }

  private async meanwhile(what: string): Promise<void> {
    const act = MEANWHILE[what];
    if (act === undefined) throw new Error(`no such thing to do meanwhile: ${what}`);
    await act(this.cwd);
  }

  private write(path: string, text: string): void {
    mkdirSync(dirname(join(this.cwd, path)), { recursive: true });
    writeFileSync(join(this.cwd, path), text);
  }

  private async run(line: string, exit: number): Promise<void> {
    if (isPending(line)) {
      this.waits = true;
      return;
    }
    if (line.startsWith('cd ')) {
      this.cwd = join(this.cwd, line.slice(3));
      return;
    }
    const { args, to } = commandOf(line);
    const world = { cwd: this.cwd, now: () => this.now, env: { LANG: this.language } };
    const { code, stdout, stderr } = await runInProcess(args, world);
    expect(code, `${line}\n${stdout}${stderr}`).toBe(exit);
    if (to !== undefined) writeFileSync(join(this.cwd, to), stdout);
  }
}

function isPending(line: string): boolean {
  const words = line.split(/[ ,]/);
  return words[0] === 'mediagrid' && PENDING.some((word) => words.includes(word));
}
