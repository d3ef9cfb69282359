import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, putAll, smallWorkspace } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';

/** Names as mail can bring them, where the system lets them be. */
const NAMES = [
  'line\nbreak.yaml',
  '\u001b[31mred\u001b[0m.yaml',
  '-rf',
  '--force.yaml',
  `${'x'.repeat(250)}.yaml`,
  `${'Қ'.repeat(120)}.yaml`,
  '\u202etxt.yaml',
  'con.yaml',
  'COM1.xlsx',
  'nul',
  'trailing. . ',
  'x..\\..\\up.yaml',
  'a:b|c?*"<>.yaml',
  '\u00e9.yaml',
  'e\u0301.yaml',
];

describe.skipIf(process.platform === 'win32')('names of what comes by mail', () => {
  it('never reach the disk or the terminal as they are', async () => {
    const inbox = scratch();
    putAll(inbox.folder, Object.fromEntries(NAMES.map((name, index) => [name, `%PDF ${index}`])));
    const { folder, dispose } = smallWorkspace();
    const before = readdirSync(folder).sort();
    const { code, stdout, stderr } = await runInProcess(['receive', inbox.folder], { cwd: folder });
    expect(code, stderr).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be printed
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).toContain('line<U+000A>break.yaml');
    expect(new Set(logOf(folder).map(({ name }) => name ?? ''))).toEqual(new Set(['', ...NAMES]));
    expect(readdirSync(folder).sort()).toEqual([...before, 'received'].sort());
    const written = readdirSync(`${folder}/received`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !['log.jsonl'].includes(entry.name))
      .map(({ name }) => basename(name));
    // The original; of what looks like a submission the same again with its letter. Each begins with its hash, so none is a
    // device of Windows.
    const submissions = NAMES.filter((name) => /\.(?:yaml|xlsx)$/.test(name));
    expect(written).toHaveLength(NAMES.length + submissions.length * 2);
    for (const name of written) expect(name).toMatch(/^[0-9a-f]{12}-[\p{L}\p{N}._-]{0,35}(?<![. ])$/u);
    expect(new Set(written.map((name) => name.toLowerCase().normalize('NFD'))).size).toBe(
      NAMES.length + submissions.length,
    );
    dispose();
    inbox.dispose();
  });
});
