import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/forms/index.ts';
import { KINDS, REGISTER_KINDS } from '../../../src/schema/kinds.ts';
import { program } from '../../docs/known.ts';
import { ROOT } from '../../support/root.ts';
import { runInProcess } from '../../support/run.ts';

const commands = (await program()).commands.filter((command) => command.name() !== '__complete');

async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await runInProcess(['__complete', '--', ...words], { cwd: ROOT });
  return stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
}

describe('what is completed is what the program has', () => {
  it('every command', async () => {
    expect(await offered('')).toEqual([...commands.map((command) => command.name()), 'help']);
  });

  it.each(commands.map((command) => command.name()))('every flag of %s, and each choice', async (name) => {
    const command = commands.find((known) => known.name() === name);
    const options = command?.options ?? [];
    expect(await offered(name, '--')).toEqual(expect.arrayContaining(options.map(({ long }) => long)));
    for (const { long, argChoices } of options) {
      if (argChoices !== undefined) expect(await offered(name, String(long), '')).toEqual(argChoices);
    }
  });

  it('only the kinds that a command takes', async () => {
    expect(await offered('new', '')).toEqual(KINDS);
    expect((await offered('form', '')).sort()).toEqual(Object.keys(FORMS).sort());
    expect(await offered('schema', '')).toEqual(expect.arrayContaining([...KINDS, ...REGISTER_KINDS]));
  });

  it('not a flag that is there already, unless it may be repeated', async () => {
    expect(await offered('validate', '--strict', '--s')).toEqual([]);
    expect(await offered('validate', '-r', 'sarif=a', '--re')).toEqual(['--report']);
  });

  it('nothing that is a flag behind --', async () => {
    expect(await offered('validate', '--', '--st')).toEqual([':files']);
  });
});
