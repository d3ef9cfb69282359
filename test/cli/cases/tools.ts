import { expect } from 'vitest';
import { type Case, en } from '../case.ts';

/** For editors and shells: schema. */
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
];
