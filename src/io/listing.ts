import type { Kind } from '../schema/kinds.ts';
import { foldersOf, type Group, slotOf } from '../workspace/layout.ts';
import { listFiles } from './files.ts';
import { groupPaths } from './workspace.ts';

/** Which files a workspace has, as one run of a command sees it: no folder is listed again for each group in it. */
export interface Listing {
  /**
   * The groups of a name (`week`, `request` …) that have files, or a file of a kind where one is given, in order of key;
   * no file is opened to find them.
   */
  readonly groupsNamed: (name: string, kind?: Kind) => Group[];
  /** The paths of a group's files, in order. */
  readonly pathsOf: (group: Group) => readonly string[];
}

/** What stands in a group. */
interface Listed {
  readonly kinds: Set<Kind>;
  readonly paths: string[];
}

export function createListing(root: string): Listing {
  const byName = new Map<string, ReadonlyMap<Group, Listed>>();

  function listed(name: string): ReadonlyMap<Group, Listed> {
    const groups = byName.get(name) ?? groupsIn(root, name);
    byName.set(name, groups);
    return groups;
  }

  return {
    groupsNamed: (name, kind) =>
      [...listed(name)]
        .filter(([, { kinds }]) => kind === undefined || kinds.has(kind))
        .map(([group]) => group)
        .sort(),
    pathsOf: (group) => {
      const groups = byName.get(nameOf(group));
      return groups === undefined ? groupPaths(root, group) : (groups.get(group)?.paths ?? []);
    },
  };
}

function groupsIn(root: string, name: string): Map<Group, Listed> {
  const groups = new Map<Group, Listed>();
  for (const { path, standing } of foldersOf(name).flatMap((folder) => listFiles(root, folder))) {
    const slot = slotOf(path);
    if (slot === undefined || nameOf(slot.group) !== name) continue;
    const { kinds, paths } = groups.get(slot.group) ?? { kinds: new Set(), paths: [] };
    groups.set(slot.group, { kinds, paths });
    kinds.add(slot.kind);
    if (standing === 'file') paths.push(path);
  }
  return groups;
}

function nameOf(group: Group): string {
  return group.split('/')[0] ?? group;
}
