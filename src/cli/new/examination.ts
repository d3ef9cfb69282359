import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { factsOf, groupFiles } from '../../io/workspace.ts';
import { compareText } from '../../order.ts';
import { documentText } from '../../schema/document-text.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Mapping } from '../../wizard/values.ts';
import { createExaminer, type GroupEntry, type GroupFile } from '../../workspace/examine.ts';
import { type Group, pathOf, slotOf } from '../../workspace/layout.ts';
import { readAlone } from '../../workspace/read-document.ts';
import type { Site } from '../site.ts';
import { requireRead } from '../unread.ts';
import type { Stamp } from './job.ts';

/** The path of a document by what it says of itself; undefined as long as it does not say enough. */
export function pathIn(kind: Kind, data: Mapping): string | undefined {
  try {
    const path = pathOf(kind, data as Readonly<Record<string, string | number>>);
    return slotOf(path)?.kind === kind ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Examines a document that is not written yet as if it stood in its place, among the files of its group: with the same
 * examiner as `validate`. Tells what is found in it, and nothing of other files.
 */
export function createExamination(
  site: Site,
  kind: Kind,
  stamp: Stamp,
): (data: Mapping) => Promise<Diagnostic[]> {
  const { root, workspace, limits } = site;
  const others = new Map<Group, readonly GroupEntry[]>();
  const filesAround = (group: Group): readonly GroupEntry[] => {
    const found = others.get(group) ?? groupFiles(root, group, limits);
    others.set(group, found);
    return found;
  };
  return async (data) => {
    const bytes = Buffer.from(await documentText(stamp(data), kind));
    const path = pathIn(kind, data);
    const slot = path === undefined ? undefined : slotOf(path);
    if (path === undefined || slot === undefined) {
      return [...(await readAlone({ path: 'new.yaml', bytes }, limits)).diagnostics];
    }
    const own: GroupFile = { path, slot, read: () => ({ bytes }) };
    const examine = createExaminer(
      (group) =>
        group === slot.group
          ? [...filesAround(group).filter((file) => file.path !== path), own].sort((a, b) =>
              compareText(a.path, b.path),
            )
          : filesAround(group),
      factsOf(root, workspace),
      limits,
    );
    const { diagnostics, unreadable } = await examine(slot.group);
    requireRead(unreadable);
    return diagnostics.filter(({ file }) => file === path);
  };
}
