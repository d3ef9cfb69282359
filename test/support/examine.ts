import { nobody, type Witness } from '../../src/domain/terms.ts';
import type { CalendarDate } from '../../src/law/calendar-date.ts';
import type { Switches } from '../../src/law/regulation.ts';
import { DEFAULT_LIMITS } from '../../src/source/index.ts';
import { createExaminer, type Examined } from '../../src/workspace/examine.ts';
import { type Group, slotOf } from '../../src/workspace/layout.ts';
import { register } from './grid.ts';
import { law } from './law.ts';

/**
 * Examines a group of files that are only text, in a workspace of five bodies (`b1` the authorised one).
 *
 * @param files path → YAML
 */
export function examined(
  group: Group,
  files: Readonly<Record<string, string>>,
  switches: Switches = {},
  { since, witness = nobody }: { since?: CalendarDate; witness?: Witness } = {},
): Promise<Examined> {
  const filesOf = (wanted: Group) =>
    Object.entries(files).flatMap(([path, text]) => {
      const slot = slotOf(path);
      if (slot === undefined) throw new Error(`the test is wrong: ${path}`);
      return slot.group === wanted ? [{ path, slot, read: () => ({ bytes: Buffer.from(text) }) }] : [];
    });
  const facts = {
    bodies: register(5),
    law: { ...law(switches), ...(since === undefined ? {} : { since }) },
    witness,
    hasFile: (path: string) => path in files,
  };
  return createExaminer(filesOf, facts, DEFAULT_LIMITS)(group);
}
