import { addDays } from '../../law/calendar-date.ts';
import { otherReadings } from '../../law/deadlines/readings.ts';
import { deadlinesBetween } from '../../law/deadlines/schedule.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { lawInForce, withCalendar } from '../law.ts';
import { type RangeOptions, rangeNamed } from '../range.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { deadlinesCalendar, deadlinesJson, deadlinesText } from '../screens/deadlines.ts';
import type { Session } from '../session.ts';
import { clock, today } from '../week.ts';

interface DeadlinesOptions extends GlobalOptions, RangeOptions {
  readonly format: 'text' | 'json' | 'ics';
  readonly explain?: boolean;
}

/** How far ahead the list looks where no flag says. */
const DAYS_AHEAD = 30;

/** `mediagrid deadlines`: every due date of the Rules in a stretch of days, with the reason where one moved. */
export async function deadlines(session: Session, options: DeadlinesOptions): Promise<ExitCode> {
  const law = await lawInForce(session);
  const start = today(session, law.zone);
  const range = rangeNamed(options, session, law.zone) ?? { from: start, to: addDays(start, DAYS_AHEAD) };
  const list = withCalendar(() =>
    deadlinesBetween(range.from, range.to, law).map((deadline) => ({
      deadline,
      ...(options.explain === true ? { others: otherReadings(deadline, law) } : {}),
    })),
  );
  const { world, language } = session;
  const print = {
    text: async () => {
      const paint = await createPaint(wantsColor(world.stdout, options.color, world.env));
      return deadlinesText(list, range, language, paint);
    },
    json: async () => deadlinesJson(list, language),
    ics: async () => {
      const { renderIcs } = await import('../../render/ics.ts');
      return renderIcs(
        deadlinesCalendar(list, { range, language, stamp: clock(session, law.zone), zone: law.zone }),
      );
    },
  };
  world.stdout.write(await print[options.format]());
  return EXIT.ok;
}
