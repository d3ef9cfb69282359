import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { HOSTILE, weekOf } from '../support/hostile.ts';
import { pageOf } from '../support/page.ts';
import { ROOT } from '../support/root.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Tables keep their roles where the style shows them as lists.
    'no-redundant-role': 'off',
    // Names of bodies are long.
    'long-title': 'off',
  },
});

async function problemsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const FILES = join(ROOT, 'test/golden/files');

describe('web pages are valid HTML', () => {
  it('to a validator that finds faults', async () => {
    expect(await problemsOf('<!DOCTYPE html><html><p><table></p></html>')).not.toEqual([]);
  });

  it.each(readdirSync(FILES).filter((name) => name.endsWith('.html')))('%s', async (name) => {
    expect(await problemsOf(readFileSync(join(FILES, name), 'utf8'))).toEqual([]);
  });

  it.each(HOSTILE)('whose files say %s', async (text) => {
    expect(await problemsOf(pageOf(weekOf(text), { audience: 'internal' }))).toEqual([]);
  });
});
