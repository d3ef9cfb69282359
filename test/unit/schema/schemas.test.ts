import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, REGISTER_KINDS } from '../../../src/schema/kinds.ts';
import { ROOT } from '../../support/root.ts';
import { type Schema, valuesOf } from '../../support/schema.ts';

const FOLDER = join(ROOT, 'schemas');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));
const read = (name: string): Schema => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

describe('the schemas', () => {
  it('are one for each kind, and the registers', () => {
    expect(NAMES.sort()).toEqual([...KINDS, ...REGISTER_KINDS].map((kind) => `${kind}.schema.json`).sort());
  });

  describe.each(NAMES)('%s', (name) => {
    const schema = read(name);
    const values = [...valuesOf(schema)];

    it('is of draft 2020-12 and says what it is', () => {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.title).toMatch(/\S/);
      expect(schema.description).toMatch(/\S/);
    });

    it('has a title and a description for every field, for editors to show', () => {
      const silent = values
        .filter(([, value]) => !('$ref' in value) && !(value.title && value.description))
        .map(([at]) => at);
      expect(silent).toEqual([]);
    });

    it('bounds every text and list', () => {
      const unbounded = values.filter(
        ([, value]) =>
          (value.type === 'string' &&
            !(
              'maxLength' in value ||
              'enum' in value ||
              'const' in value ||
              'pattern' in value ||
              'format' in value
            )) ||
          (value.type === 'array' && !('maxItems' in value)),
      );
      expect(unbounded.map(([at]) => at)).toEqual([]);
    });

    it('takes no key that it does not name', () => {
      const open = [['', schema] as const, ...values].filter(
        ([, value]) =>
          value.type === 'object' &&
          value.additionalProperties === undefined &&
          value.unevaluatedProperties === undefined,
      );
      expect(open.map(([at]) => at)).toEqual([]);
    });

    it('refers to nothing outside itself', () => {
      expect(JSON.stringify(schema).match(/"\$ref":"(?!#\/\$defs\/)[^"]*"/g)).toBeNull();
    });
  });

  it('has patterns that take no more than linear time: no repetition inside a repetition', () => {
    for (const name of NAMES) {
      for (const [, pattern] of readFileSync(join(FOLDER, name), 'utf8').matchAll(
        /"pattern": ("(?:[^"\\]|\\.)*")/g,
      )) {
        expect(JSON.parse(pattern ?? '""')).not.toMatch(/\([^()]*[+*][^()]*\)[+*]/);
      }
    }
  });

  it('are what the package ships', () => {
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(['schemas/*.json', 'schemas/outputs/*.json']));
    expect(existsSync(join(FOLDER, 'weekly.schema.json'))).toBe(true);
  });
});
