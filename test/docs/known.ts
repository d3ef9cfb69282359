import type { Command } from 'commander';
import { COMMANDS } from '../../src/cli/definitions/index.ts';
import { createProgram } from '../../src/cli/program.ts';
import { ROOT } from '../support/root.ts';

/** The program with nothing behind it, every command named: what it defines is looked at, and nothing is run. */
export function program(): Promise<Command> {
  const write = (): void => undefined;
  const world = {
    argv: COMMANDS.map(({ name }) => name),
    cwd: ROOT,
    env: {},
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    now: () => ({ epochMs: 0 }),
  };
  return createProgram(world, 'en', { language: 'en' }, () => undefined);
}

/** Every command that help shows, with those that stand under another, by its whole name. */
export function commandsIn(parent: Command, prefix = ''): { name: string; command: Command }[] {
  const shown = parent.createHelp().visibleCommands(parent);
  return shown
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => {
      const name = `${prefix}${command.name()}`;
      const own = command.commands.length === 0 ? [{ name, command }] : [];
      return [...own, ...commandsIn(command, `${name} `)];
    });
}

/** Every flag of every command, long and short. */
export async function flags(): Promise<Set<string>> {
  const root = await program();
  const options = [root, ...commandsIn(root).map(({ command }) => command)].flatMap(({ options }) => options);
  return new Set(
    ['--help', '-h', ...options.flatMap(({ long, short }) => [long, short])].filter((flag) => flag != null),
  );
}

/** The formats that a build can write, as its help lists them. */
export async function formats(): Promise<string[]> {
  const build = commandsIn(await program()).find(({ name }) => name === 'build-grid')?.command;
  const option = build?.options.find(({ long }) => long === '--format');
  return (/: ([^(]*)/.exec(option?.description ?? '')?.[1] ?? '').split(/[, ]+/).filter(Boolean);
}
