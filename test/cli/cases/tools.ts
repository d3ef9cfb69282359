import { expect } from 'vitest';
import { type Case, en, put } from '../case.ts';

/** For editors and shells: schema, completion. */
export const TOOLS: readonly Case[] = [
  {
    name: 'schema: prints a JSON Schema that stands alone',
    args: ['schema', 'weekly'],
    code: 0,
    check: ({ stdout }) => expect(JSON.parse(stdout).$id).toBe('urn:mediagrid:schema:weekly:1'),
  },
  {
    name: 'schema: of what the program makes, too',
    args: ['schema', 'media-grid'],
    code: 0,
    check: ({ stdout }) => expect(JSON.parse(stdout).$id).toBe('urn:mediagrid:schema:output:media-grid:1'),
  },
  {
    name: 'schema: an unknown kind',
    args: ['schema', 'weakly', ...en],
    code: 2,
    err: ['Did you mean weekly?'],
  },
  {
    name: 'completion: a script for a shell',
    args: ['completion', 'bash'],
    code: 0,
    out: ['complete -F _mediagrid mediagrid'],
  },
  {
    name: 'completion: an unknown shell, with a guess',
    args: ['completion', 'fihs', ...en],
    code: 2,
    err: ['Did you mean fish?'],
  },
  {
    name: '__complete: values of the workspace, with what they are',
    args: ['__complete', '--lang', 'ru', '--', 'build-form', '-b', 'min-d'],
    code: 0,
    check: ({ stdout }) => expect(stdout).toBe('min-dala\tМинистерство степной экосистемы\n'),
  },
  {
    name: '__complete: bodies of the registers that init can lay',
    args: ['__complete', '--', 'init', '--authority', 'min-c'],
    code: 0,
    check: ({ stdout }) => expect(stdout).toBe('min-culture-information\n'),
  },
  {
    name: '__complete: words that look like flags are words',
    args: ['__complete', '--', '--version'],
    code: 0,
    check: ({ stdout }) => expect(stdout).toMatch(/^--version\t/),
  },
  {
    name: '__complete: each value of a list once',
    args: ['__complete', '--', 'build-grid', '-f', 'yaml,xlsx,'],
    code: 0,
    check: ({ stdout }) => {
      const offered = stdout.trimEnd().split('\n');
      expect(offered).toContain('yaml,xlsx,md');
      expect(offered).not.toContain('yaml,xlsx,yaml');
    },
  },
  {
    name: '__complete: nothing behind a command that is none',
    args: ['__complete', '--', 'nothing', ''],
    code: 0,
    check: ({ stdout, stderr }) => expect(stdout + stderr).toBe(''),
  },
  {
    name: '__complete: a register with errors gives no candidates and no words',
    args: ['__complete', '--', 'build-form', '--body', ''],
    code: 0,
    prepare: put('bodies.yaml', 'version: 1\nbodies: [{id: "$(touch x)"}]\n'),
    check: ({ stdout, stderr }) => expect(stdout + stderr).toBe(''),
  },
  {
    name: '__complete: is not for people',
    args: ['--help'],
    code: 0,
    check: ({ stdout }) => expect(stdout).not.toContain('__complete'),
  },
];
