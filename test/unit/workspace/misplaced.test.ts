import { describe, expect, it } from 'vitest';
import { explainMisplaced } from '../../../src/workspace/misplaced.ts';

describe('a file that no kind owns', () => {
  it.each([
    ['decisions/media-grid/2026-W51.yml', 'path/extension', 'decisions/media-grid/2026-W51.yaml'],
    ['decisions/media-grid/2026-w51.yaml', 'path/unknown-place', 'decisions/media-grid/2026-W51.yaml'],
    [
      'submissions/weekly/2026-w51/Min-Jol.yaml',
      'path/unknown-place',
      'submissions/weekly/2026-W51/min-jol.yaml',
    ],
    ['submissions/contacts/Min-Jol.YML', 'path/extension', 'submissions/contacts/min-jol.yaml'],
  ])('%s is told where it belongs', (path, code, suggestion) => {
    expect(explainMisplaced(path)).toMatchObject({ code, suggestion });
  });
});
