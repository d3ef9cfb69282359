import { join, relative, resolve, sep } from 'node:path';
import { listFiles, readNamed, whatUserNames } from '../../io/files.ts';
import { daysBetween } from '../../law/calendar-date.ts';
import { daysOf, type IsoWeek, parseWeek } from '../../law/iso-week.ts';
import { parseMonth } from '../../law/periods.ts';
import type { Kind } from '../../schema/kinds.ts';
import { isMapping, parseSource } from '../../source/index.ts';
import type { Mapping } from '../../wizard/values.ts';
import { slotOf } from '../../workspace/layout.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import type { Site } from '../site.ts';
import { weekNamed } from '../week.ts';
import { pathIn } from './examination.ts';

/** A document that stands in the workspace, or a file that was named. */
export interface Earlier {
  /** As it is told: relative to the root where it lies in the workspace. */
  readonly path: string;
  readonly data: Mapping;
}

/** A document of the workspace as it is written; undefined where there is none, or none that can be read. */
export function documentAt({ root, limits }: Site, path: string): Earlier | undefined {
  const content = readNamed(join(root, path), limits.maxBytes);
  if (!('bytes' in content)) return undefined;
  const data = parseSource({ path, bytes: content.bytes }, limits).source?.data;
  return isMapping(data) ? { path, data } : undefined;
}

/** The last document of the same body and kind before the one of this path; only names are looked at to find it. */
export function previousOf({ root }: Site, path: string): string | undefined {
  const slot = slotOf(path);
  if (slot?.fields.body === undefined || slot.kind === 'contact') return undefined;
  const folder = path.split('/').slice(0, 2).join('/');
  return listFiles(root, `${folder}/`)
    .map((file) => file.path)
    .filter((other) => slotOf(other)?.fields.body === slot.fields.body && other < path)
    .at(-1);
}

/** What `--from` is asked for: a document of this kind and place, named so. */
interface Wanted {
  readonly kind: Kind;
  readonly identity: Mapping;
  /** Path of the new document. */
  readonly target: string;
  readonly from: string;
}

/**
 * The document that `--from` names: `previous`, a week or month of the same body, or a file. Throws a usage Failure where
 * there is none, and a Failure of the data where it cannot be read.
 */
export function earlierNamed(session: Session, site: Site, wanted: Wanted): Earlier {
  const { kind, from } = wanted;
  const path = sourcePath(session, site, wanted);
  if (path === undefined || whatUserNames(resolve(site.root, path)) !== 'file') {
    throw new Failure(EXIT.usage, 'new.no-source', { from, path: path ?? from });
  }
  const found = documentAt(site, path);
  if (found === undefined || (found.data.kind !== undefined && found.data.kind !== kind)) {
    throw new Failure(EXIT.problems, 'new.broken-source', { from, path });
  }
  return found;
}

function sourcePath(
  session: Session,
  site: Site,
  { kind, identity, target, from }: Wanted,
): string | undefined {
  if (from === 'previous') return previousOf(site, target);
  if (identity.week !== undefined && (parseWeek(from) !== undefined || from === 'current')) {
    return pathIn(kind, { ...identity, week: weekNamed(from, session, site.workspace.law.zone) });
  }
  if (identity.period !== undefined && parseMonth(from) !== undefined) {
    return pathIn(kind, { ...identity, period: from });
  }
  return relative(site.root, resolve(session.folder, from)).split(sep).join('/');
}

/** How many days later the week of the new document is than that of the earlier one. */
export function daysLater(earlier: Mapping, identity: Mapping): number {
  const [from, to] = [earlier.week, identity.week].map((week) => parseWeek(String(week)));
  return from === undefined || to === undefined ? 0 : daysBetween(monday(from), monday(to));
}

function monday(week: IsoWeek) {
  return daysOf(week)[0];
}

/** What the last document of the body says, if it can be read. */
export function earlierData(site: Site, path: string): Mapping | undefined {
  const previous = previousOf(site, path);
  return previous === undefined ? undefined : documentAt(site, previous)?.data;
}
