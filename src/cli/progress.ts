import { checkingText } from '../i18n/checking.ts';
import type { Session } from './session.ts';

/** Milliseconds before anything is shown, so that short runs do not flicker, and between two showings. */
const PATIENCE = 500;
const PAUSE = 100;

const CLEAR = '\r\u001b[2K';

/**
 * Runs long work over `total` things, which tells how many more are done; a person who waits at a terminal sees a line
 * of standard error that is gone when the work ends, however it ends. Elsewhere – a pipe, a log of CI, `--quiet` – the
 * clock is not even looked at. It is the world's clock, and nothing but this line comes of it.
 */
export async function withProgress<T>(
  session: Session,
  total: number,
  work: (advance: (done: number) => void) => Promise<T>,
): Promise<T> {
  if (!isWatched(session)) return work(() => undefined);
  const { stderr, now } = session.world;
  const begun = now().epochMs;
  let due = begun + PATIENCE;
  let done = 0;
  let shown = false;
  const advance = (more: number): void => {
    done += more;
    const time = now().epochMs;
    if (time < due || done >= total) return;
    due = time + PAUSE;
    shown = true;
    stderr.write(
      `${CLEAR}${fitted(checkingText('progress', session.language, { done, total }), stderr.columns)}`,
    );
  };
  try {
    return await work(advance);
  } finally {
    if (shown) stderr.write(CLEAR);
  }
}

/** Whether somebody watches standard error who can do with a line that moves. */
function isWatched({ world: { stderr, env }, options }: Session): boolean {
  return stderr.isTTY === true && options.quiet !== true && !env.CI && env.TERM !== 'dumb';
}

/** In a narrow terminal a longer line would wrap, and only its last row be cleared. */
function fitted(line: string, columns = 80): string {
  const room = Math.max(0, columns - 1);
  return line.length > room ? line.slice(0, room) : line;
}
