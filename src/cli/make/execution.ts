import { executionDocument } from '../../document/execution-document.ts';
import { executionRecords } from '../../document/execution-records.ts';
import type { Audience } from '../../domain/audience.ts';
import { withoutLeftOut } from '../../domain/left-out.ts';
import type { WeeklyInput } from '../../domain/media-grid.ts';
import { executionFor, executionOf } from '../../domain/plan-execution.ts';
import { lastAnswered } from '../../domain/terms.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import { type AnyDocument, ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { type Group, planGroupOf, plansBehind } from '../../workspace/layout.ts';
import { type BuildSite, examineAll, type Made } from '../build.ts';
import { yearNamed } from '../range.ts';
import { EXIT, Failure } from '../failure.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { undecidedFiles } from '../undecided.ts';
import { requireRead } from '../unread.ts';
import { today } from '../week.ts';
import { NAMES } from './names.ts';
import { planOf, refuseUndecidedPlan } from './plan.ts';

/** Makes how the plan of a year is carried out (§§8–9). Throws a Failure where the year has no plan documents. */
export async function makeExecution(
  session: Session,
  site: BuildSite,
  year: number,
  audience: Audience,
): Promise<Made> {
  const { register } = site.workspace;
  const plan = planGroupOf(year);
  requireRead(['report', 'week'].flatMap((name) => site.listing.unreadableFor(name)));
  const behind = (name: string): Group[] =>
    site.listing.groupsNamed(name).filter((group) => plansBehind(group).includes(plan));
  const examined = await examineAll(session, site, [plan, ...behind('report'), ...behind('week')]);
  const { valid, broken } = examined;
  if (audience === 'media') refuseUndecidedPlan(year, examined);
  const execution = executionOf({
    plan: planOf(site, year, examined),
    asOf: asOfDay(session, site, year, valid),
    register,
    reports: ofKind(valid, 'report').map(({ slot, data }) => ({ body: String(slot.fields.body), data })),
    weeks: audience === 'media' ? weeksForMedia(site, examined) : weeksIn(valid),
    broken: broken.map(({ path, slot, errors }) => ({
      body: String(slot.fields.body ?? register.authority),
      file: path,
      errors,
    })),
  });
  inform(session, 'build.execution-count', {
    year,
    items: execution.items.length,
    notReported: execution.concerns?.notReported.length ?? 0,
    withoutEvents: execution.concerns?.withoutEvents.length ?? 0,
  });
  const shown = executionFor(execution, audience);
  const options = {
    language: session.language,
    audience,
    names: new Map(register.bodies.map(({ id, name }) => [id, name])),
  };
  return {
    name: NAMES.execution(year),
    output: {
      data: shown,
      document: executionDocument(shown, options),
      records: () => executionRecords(shown, options),
    },
    partial: broken.length > 0,
  };
}

function weeksIn(valid: readonly AnyDocument[]): WeeklyInput[] {
  return ofKind(valid, 'weekly').map(({ slot, file, data }) => ({
    body: String(slot.fields.body),
    file,
    data,
  }));
}

/**
 * The weeks as the media get them: without the events that their grids leave out. Throws a Failure where the decision on
 * a week has errors or stands in a wrong place: it may leave out any.
 */
function weeksForMedia({ workspace: { law } }: BuildSite, examined: Examined): WeeklyInput[] {
  const { valid } = examined;
  const undecided = undecidedFiles(examined, 'grid-decision');
  if (undecided.length > 0) {
    const weeks = undecided.flatMap((path) => weekIn(path, examined) ?? []);
    const week = [...new Set(weeks)].join(', ');
    throw new Failure(EXIT.problems, 'problems.broken-decision', { week, files: undecided.join(', ') });
  }
  const decisions = new Map(ofKind(valid, 'grid-decision').map(({ data }) => [data.week, data]));
  return weeksIn(valid).map(({ data, ...week }) => ({
    ...week,
    data: withoutLeftOut(data, decisions.get(data.week), law),
  }));
}

function weekIn(path: string, { broken }: Examined): unknown {
  return broken.find((file) => file.path === path)?.slot.fields.week;
}

/**
 * The day that coming weeks are counted from: `--on`, else the last on which anything was sent or decided, so that the
 * same files make the same document on any day. After its year a plan stands as on its last day.
 */
function asOfDay(
  session: Session,
  { workspace: { law } }: BuildSite,
  year: number,
  documents: readonly AnyDocument[],
): CalendarDate {
  if (session.options.on !== undefined) return today(session, law.zone);
  const { from, to } = yearNamed(String(year));
  const last = lastAnswered(documents, law.zone) ?? from;
  return last > to ? to : last;
}
