import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSpawned } from './run.ts';

/** Everything that commands print in a workspace, and write into its `build/`, by name. */
export function outputsOf(
  folder: string,
  commands: readonly (readonly string[])[],
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  const printed = commands.map((args) => {
    const { code, stdout, stderr } = runSpawned(args, { cwd: folder, env });
    return [args.join(' '), `${code}\n${stdout}\n${stderr}`.replaceAll(folder, '')];
  });
  const built = readdirSync(join(folder, 'build')).map((name) => [
    name,
    readFileSync(join(folder, 'build', name)).toString('base64'),
  ]);
  return Object.fromEntries([...printed, ...built]);
}
