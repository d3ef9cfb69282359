import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createListing } from '../../../src/io/listing.ts';
import { foundOf } from '../../../src/io/workspace.ts';
import { copyOfExamples } from '../../support/scratch.ts';

let workspace: { folder: string; dispose: () => void };
beforeEach(() => {
  workspace = copyOfExamples();
});
afterEach(() => workspace.dispose());

const NAMES = ['plan', 'week', 'joint', 'report', 'request'];

describe('the listing of a workspace', () => {
  it('has the same files of each group, whether its name was listed before or not', () => {
    const [listing, fresh] = [createListing(workspace.folder), createListing(workspace.folder)];
    for (const name of NAMES) {
      const groups = listing.groupsNamed(name);
      expect(groups.length, name).toBeGreaterThan(0);
      for (const group of groups) {
        const found = foundOf(workspace.folder, group);
        expect(found.length, group).toBeGreaterThan(0);
        expect(listing.foundOf(group)).toEqual(found);
        expect(fresh.foundOf(group)).toEqual(found);
      }
    }
    expect(listing.foundOf('contacts')).toEqual(foundOf(workspace.folder, 'contacts'));
    expect(listing.foundOf('week/2031-W01')).toEqual([]);
  });

  it('names groups by the kinds of their files, and says what is a link', () => {
    const week = join(workspace.folder, 'submissions/weekly/2031-W02');
    mkdirSync(week);
    symlinkSync(join(workspace.folder, 'bodies.yaml'), join(week, 'min-jol.yaml'));
    writeFileSync(join(workspace.folder, 'decisions/media-grid/2031-W03.yaml'), 'kind: grid-decision\n');
    const listing = createListing(workspace.folder);
    expect(listing.groupsNamed('week')).toEqual(expect.arrayContaining(['week/2031-W02', 'week/2031-W03']));
    expect(listing.groupsNamed('week', 'weekly')).not.toContain('week/2031-W03');
    expect(listing.groupsNamed('week', 'grid-decision')).toContain('week/2031-W03');
    const path = 'submissions/weekly/2031-W02/min-jol.yaml';
    expect(listing.foundOf('week/2031-W02')).toEqual([{ path, standing: 'other' }]);
    expect(foundOf(workspace.folder, 'week/2031-W02')).toEqual([{ path, standing: 'other' }]);
  });

  it('looks once: what comes during a run is of the next one', () => {
    const listing = createListing(workspace.folder);
    const before = listing.groupsNamed('week');
    mkdirSync(join(workspace.folder, 'submissions/weekly/2031-W02'));
    writeFileSync(join(workspace.folder, 'submissions/weekly/2031-W02/min-jol.yaml'), 'kind: weekly\n');
    expect(listing.groupsNamed('week')).toEqual(before);
    expect(listing.foundOf('week/2031-W02')).toEqual([]);
  });
});
