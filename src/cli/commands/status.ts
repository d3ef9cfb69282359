import { groupsBehind, type Status, statusOf } from '../../domain/status.ts';
import { type IntakeLog, setAsideByPath } from '../../intake/log.ts';
import { readEditions } from '../../io/editions.ts';
import { readIntakeLog } from '../../io/received.ts';
import { addDays } from '../../law/calendar-date.ts';
import type { Deadline } from '../../law/deadlines/deadline.ts';
import { deadlinesBetween } from '../../law/deadlines/schedule.ts';
import type { Examined } from '../../workspace/examine.ts';
import type { Group } from '../../workspace/layout.ts';
import type { Unreadable } from '../../workspace/read-document.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { withCalendar } from '../law.ts';
import { type RangeOptions, rangeNamed } from '../range.ts';
import { asLogFailure } from '../receive/log-failure.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { statusJson, statusText } from '../screens/status.ts';
import type { Session } from '../session.ts';
import { openSite } from '../site.ts';
import { requireRead } from '../unread.ts';
import { clock, weekNamed } from '../week.ts';

interface StatusOptions extends GlobalOptions, RangeOptions {
  readonly week: string;
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

/** Without a flag: what was due in the last month and is due in the next fortnight. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 14;

/** `mediagrid status`: who sent what, who owes what, and what is overdue, at the moment of `--on`. */
export async function status(session: Session, options: StatusOptions): Promise<ExitCode> {
  const site = await openSite(session);
  const { register, law, witnesses } = site.workspace;
  const on = clock(session, law.zone);
  const today = law.zone.localDateTime(on).date;
  const week = weekNamed(options.week, session, law.zone);
  const { week: _, ...named } = options;
  const asked = rangeNamed(named, session, law.zone);
  const range = asked ?? { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  // The week's own information stands above.
  const others = withCalendar(() => deadlinesBetween(range.from, range.to, law)).filter(
    ({ duty, for: subject }) => duty !== 'weekly' || subject !== week,
  );
  // That of other weeks is listed where their time is asked for, else only what is missing of earlier ones.
  const isListed = ({ duty }: Deadline): boolean => duty !== 'weekly' || asked !== undefined;
  const deadlines = others.filter(isListed);
  const bygone = others.filter((deadline) => !isListed(deadline) && deadline.due < today);
  const groups = new Map<Group, Examined>();
  const wanted = [
    ...groupsBehind(week, [...deadlines, ...bygone]),
    ...site.listing.groupsNamed('joint'),
    ...site.listing.groupsNamed('request'),
  ];
  for (const group of wanted) groups.set(group, await site.look(group));
  const issued = await firstEditions(site.root, deadlines);
  // Whose file cannot be read would stand here as one who sent nothing.
  requireRead([
    ...['joint', 'request'].flatMap((name) => site.listing.unreadableFor(name)),
    ...[...groups.values()].flatMap(({ unreadable }) => unreadable),
    ...issued.unreadable,
  ]);
  const setAside = setAsideByPath(await logOf(site.root));
  const found = withCalendar(() =>
    statusOf({
      on,
      week,
      register,
      law,
      witness: witnesses.witness,
      deadlines,
      bygone,
      groups,
      issued: issued.first,
      setAside,
      since: range.from,
    }),
  );
  const { world, language } = session;
  if (options.format === 'json') world.stdout.write(statusJson(found, law.zone));
  else {
    const paint = await createPaint(wantsColor(world.stdout, options.color, world.env));
    world.stdout.write(statusText(found, { register, law, language, paint }));
  }
  return options.strict === true && isOverdue(found) ? EXIT.problems : EXIT.ok;
}

async function logOf(root: string): Promise<IntakeLog> {
  try {
    return await readIntakeLog(root);
  } catch (error) {
    throw asLogFailure(error);
  }
}

/** When the first edition of each week with a deadline of §11 was issued. */
async function firstEditions(
  root: string,
  deadlines: readonly Deadline[],
): Promise<{ first: ReadonlyMap<string, string>; unreadable: readonly Unreadable[] }> {
  const issued = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  for (const { duty, for: week } of deadlines) {
    if (duty !== 'grid') continue;
    const found = await readEditions(root, week);
    const [first] = found.editions;
    unreadable.push(...found.unreadable);
    if (first !== undefined) issued.set(week, first.record.issued);
  }
  return { first: issued, unreadable };
}

function isOverdue({ bodies, duties }: Status): boolean {
  return (
    bodies.some(({ weekly, contact }) => weekly.state === 'missing' || contact.state === 'missing') ||
    duties.some(({ state }) => state === 'overdue')
  );
}
