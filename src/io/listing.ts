import type { Kind } from '../schema/kinds.ts';
import { foldersOf, type Group, prefixesOf, slotOf } from '../workspace/layout.ts';
import type { Unreadable } from '../workspace/read-document.ts';
import { type Found, listFiles } from './files.ts';
import { behindLink, foundOf } from './workspace.ts';

/** Which files a workspace has, as one run of a command sees it: no folder is listed again for each group in it. */
export interface Listing {
  /**
   * The groups of a name (`week`, `request` …) that have files, or a file of a kind where one is given, in order of key;
   * no file is opened to find them. Groups in folders that could not be looked into are not among them.
   */
  readonly groupsNamed: (name: string, kind?: Kind) => Group[];
  /** Folders that could not be looked into for the groups of a name. */
  readonly unreadableFor: (name: string) => readonly Unreadable[];
  /** What was found for a group, in order of path. */
  readonly foundOf: (group: Group) => readonly Found[];
}

/** What stands in a group. */
interface Listed {
  readonly kinds: Set<Kind>;
  readonly found: Found[];
}

/** What stands in the folders of all groups of a name. */
interface ListedName {
  readonly groups: ReadonlyMap<Group, Listed>;
  readonly unreadable: readonly (Found & { readonly standing: 'unreadable' })[];
}

export function createListing(root: string): Listing {
  const byName = new Map<string, ListedName>();

  function listed(name: string): ListedName {
    const found = byName.get(name) ?? listName(root, name);
    byName.set(name, found);
    return found;
  }

  return {
    groupsNamed: (name, kind) =>
      [...listed(name).groups]
        .filter(([, { kinds }]) => kind === undefined || kinds.has(kind))
        .map(([group]) => group)
        .sort(),
    unreadableFor: (name) => listed(name).unreadable,
    foundOf: (group) => {
      const all = byName.get(nameOf(group));
      if (all === undefined) return foundOf(root, group);
      const unreadable = all.unreadable.filter(({ path }) => mayHold(path, group));
      return [...(all.groups.get(group)?.found ?? []), ...unreadable];
    },
  };
}

function listName(root: string, name: string): ListedName {
  const groups = new Map<Group, Listed>();
  const unreadable: (Found & { readonly standing: 'unreadable' })[] = [];
  for (const entry of foldersOf(name)
    .flatMap((folder) => listFiles(root, folder))
    .map(behindLink)) {
    if (entry.standing === 'unreadable') {
      unreadable.push(entry);
      continue;
    }
    const slot = slotOf(entry.path);
    if (slot === undefined || nameOf(slot.group) !== name) continue;
    const { kinds, found } = groups.get(slot.group) ?? { kinds: new Set(), found: [] };
    groups.set(slot.group, { kinds, found });
    kinds.add(slot.kind);
    found.push(entry);
  }
  return { groups, unreadable };
}

/** Whether files of a group may stand in a folder, or below it. */
function mayHold(folder: string, group: Group): boolean {
  return prefixesOf(group).some(
    (prefix) => prefix.startsWith(`${folder}/`) || `${folder}/`.startsWith(prefix),
  );
}

function nameOf(group: Group): string {
  return group.split('/')[0] ?? group;
}
