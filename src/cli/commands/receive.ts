import { maskPersonal } from '../../diagnostics/personal.ts';
import { RECEIVED_LOG } from '../../intake/places.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { sourcesIn } from '../receive/sources.ts';
import { notBehind, openStore } from '../receive/store.ts';
import { asksForHand, hasFailed } from '../receive/outcome.ts';
import { type TakenIn, takeIn } from '../receive/take-in.ts';
import { printable } from '../report/escape.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { receiveJson, receiveText } from '../screens/receive.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { openSite } from '../site.ts';

interface ReceiveOptions extends GlobalOptions {
  readonly format: 'text' | 'json';
}

/** `mediagrid receive <paths…>`: takes in what came by e-mail – filed, kept as an older version, or set aside. */
export async function receive(
  session: Session,
  options: ReceiveOptions,
  paths: readonly string[],
): Promise<ExitCode> {
  const site = await openSite(session);
  const { incoming, passedOver } = sourcesIn(session, site.root, paths);
  const store = await openStore(site);
  const now = notBehind(store, session, site);
  let taken: TakenIn;
  try {
    taken = await takeIn(incoming, { site, store, now, language: session.language });
  } finally {
    store.close();
  }
  const { world, language } = session;
  const { zone } = site.workspace.law;
  if (options.format === 'json') world.stdout.write(receiveJson(taken, now, zone));
  else {
    const paint = await createPaint(wantsColor(world.stdout, options.color, world.env));
    world.stdout.write(receiveText(taken, { now, zone, language, paint }));
  }
  if (passedOver.length > 0) {
    const names = shortList(passedOver.map((name) => printable(maskPersonal(name))));
    inform(session, 'receive.passed-over', { count: passedOver.length, names });
  }
  if (store.unreadable.length > 0) {
    inform(session, 'receive.unreadable-lines', { log: RECEIVED_LOG, lines: store.unreadable.join(', ') });
  }
  for (const path of taken.spoilt) inform(session, 'receive.spoilt', { path });
  if (taken.outcomes.some(hasFailed)) return EXIT.failed;
  return taken.outcomes.some(asksForHand) ? EXIT.problems : EXIT.ok;
}

/** A line holds no more of them. */
const MOST_NAMES = 5;

function shortList(names: readonly string[]): string {
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
