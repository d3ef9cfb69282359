import { type Instant, parseInstant } from '../law/instant.ts';
import type { Receipt } from '../schema/types.ts';
import type { AnyDocument } from '../workspace/document.ts';
import { type Group, groupOf, pathOf } from '../workspace/layout.ts';
import type { IntakeLog } from './log.ts';

/**
 * When the first accepted version of a submission came, as the log says: the version whose time of sending the document
 * keeps as `submitted`. Undefined of what did not come by `receive`. What was set aside was not accepted.
 */
export function firstReceipt(log: IntakeLog, { kind, file, slot, data }: AnyDocument): Instant | undefined {
  const submitted: unknown = Reflect.get(data, 'submitted');
  // A contact came under the body's own name, and may have made room for the next since.
  const paths = kind === 'contact' ? [file, pathOf('contact', { body: String(slot.fields.body) })] : [file];
  const accepted = paths.flatMap((path) => log.accepted.get(path) ?? []);
  const said = parseInstant(String(submitted))?.epochMs;
  const received = ({ sha256 }: Receipt) => log.known(sha256)?.received;
  // A time of sending after the receipt was replaced by that in the first correction.
  const first = accepted.find((one) => one.submitted === submitted || received(one)?.epochMs === said);
  return first === undefined ? undefined : received(first);
}

/** What the log says of the submissions of each group, as one text that changes whenever `firstReceipt` may. */
export function receiptsByGroup(log: IntakeLog): Map<Group, string> {
  const groups = new Map<Group, string>();
  for (const [path, receipts] of log.accepted) {
    const group = groupOf(path);
    if (group === undefined) continue;
    const lines = receipts.map(
      ({ sha256, submitted }) => `${path} ${submitted} ${log.known(sha256)?.received.epochMs}\n`,
    );
    groups.set(group, (groups.get(group) ?? '') + lines.join(''));
  }
  return groups;
}
