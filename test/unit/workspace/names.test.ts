import { describe, expect, it } from 'vitest';
import { reservedIds } from '../../../src/checks/reserved-ids.ts';
import { DEFAULT_LIMITS, parseSource } from '../../../src/source/index.ts';
import type { AnyDocument } from '../../../src/workspace/document.ts';
import { explainMisplaced } from '../../../src/workspace/misplaced.ts';

describe('ids that name files', () => {
  const told = (kind: string, id: string): string[] => {
    const bytes = new TextEncoder().encode(`kind: ${kind}\nid: ${id}\n`);
    const { source } = parseSource({ path: 'a.yaml', bytes }, DEFAULT_LIMITS);
    const found = reservedIds({ kind, source, data: source?.data } as unknown as AnyDocument);
    return found.map(({ code, span }) => `${code} ${span.line}:${span.column}`);
  };

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'])('are not %s', (id) => {
    expect(told('request', id)).toEqual(['id/reserved 2:5']);
    expect(told('joint-issue', id)).toEqual(['id/reserved 2:5']);
  });

  it.each(['con-1', 'console', 'com', 'com10', 'nul0', 'lpt'])('may be %s', (id) => {
    expect(told('request', id)).toEqual([]);
  });
});

describe('a name that some systems take for another', () => {
  it.each(['Min-Jol.yaml', 'MIN-JOL.yaml', 'min-jol.YAML', '\u212aaz.yaml'])(
    'is refused, and the other is named: %s',
    (name) => {
      const { code, suggestion } = explainMisplaced(`submissions/weekly/2026-W51/${name}`);
      expect(code).toMatch(/^path\//);
      expect(suggestion).toMatch(/^submissions\/weekly\/2026-W51\/(?:min-jol|kaz)\.yaml$/);
    },
  );
});
