import { Help } from 'commander';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/definitions/index.ts';
import { program } from '../../docs/known.ts';
import { ROOT } from '../../support/root.ts';
import { runInProcess } from '../../support/run.ts';

it('help lists of each command what its definition says it takes', async () => {
  const plain = new Help();
  const defined = (await program()).commands.filter((command) => command.name() !== '__complete');
  expect(COMMANDS.map(({ name, takes }) => `${name} ${takes}`)).toEqual(
    defined.map((command) => plain.subcommandTerm(command)),
  );
});

it('help is the same whichever commands the line names', async () => {
  const { stdout: none } = await runInProcess(['--help'], { cwd: ROOT });
  const { stdout: all } = await runInProcess(['--help', ...COMMANDS.map(({ name }) => name)], { cwd: ROOT });
  expect(all).toBe(none);
  expect(COMMANDS.filter(({ name }) => !none.includes(`\n  ${name} `))).toEqual([]);
});
