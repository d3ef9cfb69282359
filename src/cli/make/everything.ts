import type { Audience } from '../../domain/audience.ts';
import { type IsoWeek, parseWeek } from '../../law/iso-week.ts';
import type { Group } from '../../workspace/layout.ts';
import type { Unreadable } from '../../workspace/read-document.ts';
import type { BuildSite, Made } from '../build.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { issuesOf, makeAgenda } from './agenda.ts';
import { makeDirectory } from './directory.ts';
import { makeExecution } from './execution.ts';
import { makeGrid } from './grid.ts';
import { NAMES } from './names.ts';
import { makePlan } from './plan.ts';

/** The groups that the documents are of: those of the directory are not looked for. */
const NAMES_OF_GROUPS = ['plan', 'week', 'joint'] as const;

/** Folders that could not be looked into for the documents that they call for. */
export function unseenFor({ listing }: BuildSite): Unreadable[] {
  return NAMES_OF_GROUPS.flatMap((name) => listing.unreadableFor(name));
}

/** A document that the files of a workspace call for. */
export interface Wanted {
  /** File name without ending. */
  readonly name: string;
  readonly make: (session: Session, site: BuildSite, audience: Audience) => Promise<Made>;
  /** The week that it is of. */
  readonly week?: IsoWeek;
}

/**
 * What the authorised body makes of a workspace, by the paths of its files alone: the directory, the plan of each year
 * that has documents and how it is carried out where it was decided on, the grid of each week that was submitted for,
 * the agenda of each joint issue. The forms are not among them: each body makes its own.
 */
export function everything(site: BuildSite): Wanted[] {
  const { listing } = site;
  return [
    { name: NAMES.directory(), make: makeDirectory },
    ...listing.groupsNamed('plan').map((group): Wanted => {
      const year = Number(keyOf(group));
      return {
        name: NAMES.plan(year),
        make: (session, at, audience) => makePlan(session, at, year, audience),
      };
    }),
    ...listing.groupsNamed('plan', 'plan-decision').map((group): Wanted => {
      const year = Number(keyOf(group));
      return {
        name: NAMES.execution(year),
        make: (session, at, audience) => makeExecution(session, at, year, audience),
      };
    }),
    ...listing.groupsNamed('week', 'weekly').map((group): Wanted => {
      const key = keyOf(group);
      const week = parseWeek(key);
      return {
        name: NAMES.grid(key),
        ...(week === undefined ? {} : { week }),
        make: (session, at, audience) => makeGrid(session, at, existing(key, week), audience),
      };
    }),
    ...issuesOf(site).map((issue): Wanted => {
      return {
        name: NAMES.agenda(issue),
        make: (session, at, audience) => makeAgenda(session, at, issue, audience),
      };
    }),
  ];
}

/** The week of a folder's name. Throws a Failure where there is none: no year has a week 99. */
function existing(key: string, week: IsoWeek | undefined): IsoWeek {
  if (week === undefined) throw new Failure(EXIT.problems, 'usage.week', { value: key });
  return week;
}

function keyOf(group: Group): string {
  return group.slice(group.indexOf('/') + 1);
}
