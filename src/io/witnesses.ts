import { join } from 'node:path';
import type { BaseFacts } from '../workspace/examine.ts';
import { RECEIVED_LOG } from '../intake/places.ts';
import { firstReceipt, receiptsByGroup } from '../intake/receipts.ts';
import { parseInstant } from '../law/instant.ts';
import { DEFAULT_LIMITS, isMapping, parseSource } from '../source/index.ts';
import { EDITION_FILE, type Group, issuedFolder } from '../workspace/layout.ts';
import { readBytes, whatStandsAt } from './files.ts';

/** What tells when submissions came and editions were issued, beside the documents themselves. */
export interface Witnesses {
  readonly witness: BaseFacts['witness'];
  /** One text for all that they say of a group, which changes when that does; empty for nothing. */
  readonly saidOf: (group: Group) => string;
}

/** Reads the receive log of a workspace, and its first editions when they are asked for. Throws LogUnreadable. */
export async function openWitnesses(root: string): Promise<Witnesses> {
  // Most workspaces in git have none, and then nothing that reads one is loaded.
  const log =
    whatStandsAt(join(root, RECEIVED_LOG)) === 'nothing'
      ? undefined
      : await (await import('./received.ts')).readIntakeLog(root);
  const receipts = log === undefined ? undefined : receiptsByGroup(log);
  return {
    witness: (document) => {
      if (document.kind === 'grid-decision')
        return parseInstant(firstIssued(root, String(document.slot.fields.week)) ?? '');
      return log === undefined ? undefined : firstReceipt(log, document);
    },
    saidOf: (group) => {
      const [name, week = ''] = group.split('/');
      return [receipts?.get(group) ?? '', (name === 'week' ? firstIssued(root, week) : undefined) ?? ''].join(
        '',
      );
    },
  };
}

/** When the first edition of a week was issued, as its record writes it; `validate` and builds tell what is wrong with it. */
function firstIssued(root: string, week: string): string | undefined {
  const path = `${issuedFolder(week, 1)}${EDITION_FILE}`;
  const content = readBytes(join(root, path), DEFAULT_LIMITS.maxBytes);
  if (!('bytes' in content)) return undefined;
  const data = parseSource({ path, bytes: content.bytes }, DEFAULT_LIMITS).source?.data;
  return isMapping(data) ? String(data.issued) : undefined;
}
