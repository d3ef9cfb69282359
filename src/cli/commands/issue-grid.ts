import { join } from 'node:path';
import { bodiesUnread } from '../../domain/compare-grids.ts';
import { sha256Of } from '../../hash.ts';
import { writeFolder } from '../../io/write-folder.ts';
import { gridDue } from '../../law/deadlines/grid.ts';
import { timeliness } from '../../law/deadlines/timeliness.ts';
import { type Instant, parseInstant } from '../../law/instant.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { type Renderable, render } from '../../render/index.ts';
import { renderYaml } from '../../render/yaml.ts';
import type { Edition } from '../../schema/types.ts';
import { EDITION_FILE, issuedFolder } from '../../workspace/layout.ts';
import { type BuildSite, openBuild, weekToBuild } from '../build.ts';
import type { GlobalOptions } from '../context.ts';
import { exitCodeOf } from '../deliver.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { gridOfWeek, isPartial, renderable, type WeekGrid } from '../grid.ts';
import { withCalendar } from '../law.ts';
import { NAMES } from '../make/names.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { clock } from '../week.ts';
import { unlessThere } from '../write.ts';

interface IssueOptions extends GlobalOptions {
  readonly week: string;
  readonly format?: string;
  readonly to?: readonly string[];
}

/** `mediagrid issue-grid --week W`: freezes the week's grid as the next edition, as it goes to the media (§11). */
export async function issueGrid(session: Session, options: IssueOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: true });
  const { zone } = site.workspace.law;
  const week = weekToBuild(session, site, options.week);
  const now = clock(session, zone);
  const merged = await gridOfWeek(session, site, week, 'media');
  const { grid, issued } = merged;
  const partial = isPartial(merged);
  if (issued.lastNumber === grid.edition) {
    inform(session, 'issue.unchanged', { week, edition: grid.edition });
    return exitCodeOf({ partial });
  }
  refuseEarlier(site, merged, week, now);
  const output = renderable(session, site, merged, 'media', now);
  const files = await filesOf(site, output, NAMES.grid(week));
  const leftOut = [...bodiesUnread(grid)].sort();
  const record: Edition = {
    version: 1,
    week,
    edition: grid.edition,
    issued: zone.format(now),
    ...(issued.lastHash === undefined ? {} : { previous: issued.lastHash }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(options.to === undefined ? {} : { sentTo: [...options.to] }),
    files: files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes), bytes: bytes.length })),
  };
  const folder = issuedFolder(week, grid.edition);
  const path = join(site.root, folder);
  const bytes = new TextEncoder().encode(renderYaml(record));
  if (!unlessThere(() => writeFolder(site.root, path, [...files, { name: EDITION_FILE, bytes }]))) {
    throw new Failure(EXIT.failed, 'issue.faster', { week, edition: grid.edition });
  }
  inform(session, 'issue.written', { edition: grid.edition, week, folder });
  inform(session, 'issue.hash', { sha256: sha256Of(bytes) });
  // The first edition is what §11 gives a term for; later ones correct it.
  if (issued.lastNumber === 0) tellTerm(session, site, week, now);
  return exitCodeOf({ partial });
}

/** A clock that went back would put the editions out of order, which no later edition could set right. */
function refuseEarlier(
  { workspace: { law } }: BuildSite,
  { issued }: WeekGrid,
  week: IsoWeek,
  now: Instant,
): void {
  for (const { record } of issued.editions) {
    const at = parseInstant(record.issued);
    if (at === undefined || at.epochMs <= now.epochMs) continue;
    const { edition, issued: before } = record;
    throw new Failure(EXIT.problems, 'issue.clock', {
      week,
      edition,
      issued: before,
      now: law.zone.format(now),
    });
  }
}

/** The yaml is always among them: the next build is compared with it. */
async function filesOf(
  { formats }: BuildSite,
  output: Renderable,
  name: string,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const format of new Set(['yaml' as const, ...formats])) {
    files.push({ name: `${name}.${format}`, bytes: await render(format, output) });
  }
  return files;
}

/** §11: sent within one working day. */
function tellTerm(session: Session, { workspace: { law } }: BuildSite, week: IsoWeek, now: Instant): void {
  const today = law.zone.localDateTime(now).date;
  const deadline = withCalendar(() => gridDue(week, law, today));
  if (deadline === undefined) return;
  const key = timeliness(now, deadline, law) === 'late' ? 'issue.late' : 'issue.in-time';
  inform(session, key, { due: deadline.due, rule: deadline.rule });
}
