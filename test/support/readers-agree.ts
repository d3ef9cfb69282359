import { parseEvents } from 'js-yaml';
import { expect } from 'vitest';
import { parseDocument } from 'yaml';
import { forbiddenName } from '../../src/source/characters.ts';
import { readCommonForm } from '../../src/source/common-form/read.ts';
import { compose } from '../../src/source/compose.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

/** What the whole parser makes of a text; undefined where it has anything to say against it. */
function wholeParser(text: string): unknown {
  try {
    const { data, problems } = compose(
      parseEvents(text, { maxDepth: DEFAULT_LIMITS.maxDepth }),
      text,
      DEFAULT_LIMITS,
    );
    return problems.length === 0 ? data : undefined;
  } catch {
    return undefined;
  }
}

/** What the reader of the common form makes of a text, held to the whole parser and to `yaml`; undefined if it gives up. */
export function readersAgree(text: string): unknown {
  // Half a pair of surrogates: such texts are refused before they are read.
  if (forbiddenName(text) !== undefined) return undefined;
  const data = readCommonForm(text, DEFAULT_LIMITS);
  if (data === undefined) return undefined;
  expect(data).toEqual(wholeParser(text));
  const theirs = parseDocument(text, {
    stringKeys: true,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  expect([...theirs.errors, ...theirs.warnings]).toEqual([]);
  expect(data).toEqual(theirs.toJS());
  return data;
}
