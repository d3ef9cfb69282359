import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createListing } from '../../../src/io/listing.ts';
import { groupPaths } from '../../../src/io/workspace.ts';
import { copyOfExamples } from '../../support/run.ts';

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
        const paths = groupPaths(workspace.folder, group);
        expect(paths.length, group).toBeGreaterThan(0);
        expect(listing.pathsOf(group)).toEqual(paths);
        expect(fresh.pathsOf(group)).toEqual(paths);
      }
    }
    expect(listing.pathsOf('contacts')).toEqual(groupPaths(workspace.folder, 'contacts'));
    expect(listing.pathsOf('week/2031-W01')).toEqual([]);
  });

  it('names groups by the kinds of their files, and takes nothing but files', () => {
    const week = join(workspace.folder, 'submissions/weekly/2031-W02');
    mkdirSync(week);
    symlinkSync(join(workspace.folder, 'bodies.yaml'), join(week, 'min-jol.yaml'));
    writeFileSync(join(workspace.folder, 'decisions/media-grid/2031-W03.yaml'), 'kind: grid-decision\n');
    const listing = createListing(workspace.folder);
    expect(listing.groupsNamed('week')).toEqual(expect.arrayContaining(['week/2031-W02', 'week/2031-W03']));
    expect(listing.groupsNamed('week', 'weekly')).not.toContain('week/2031-W03');
    expect(listing.groupsNamed('week', 'grid-decision')).toContain('week/2031-W03');
    expect(listing.pathsOf('week/2031-W02')).toEqual([]);
  });

  it('looks once: what comes during a run is of the next one', () => {
    const listing = createListing(workspace.folder);
    const before = listing.groupsNamed('week');
    mkdirSync(join(workspace.folder, 'submissions/weekly/2031-W02'));
    writeFileSync(join(workspace.folder, 'submissions/weekly/2031-W02/min-jol.yaml'), 'kind: weekly\n');
    expect(listing.groupsNamed('week')).toEqual(before);
    expect(listing.pathsOf('week/2031-W02')).toEqual([]);
  });
});
