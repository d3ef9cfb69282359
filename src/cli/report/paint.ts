import type { TextSink } from '../context.ts';
import type { Paint } from './report.ts';

/** No colour at all. */
export const PLAIN: Paint = { strong: String, error: String, warning: String, quiet: String };

/**
 * Whether to colour what goes to `sink`: by `--color` and `--no-color`, else by NO_COLOR and then FORCE_COLOR, which
 * count where they are not empty, else if it is a terminal that is not dumb.
 */
export function wantsColor(
  sink: TextSink,
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (flag !== undefined) return flag;
  if ((env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return sink.isTTY === true && env.TERM !== 'dumb';
}

/** chalk is loaded only where colours are wanted; it knows nothing of NO_COLOR, so its level is set here. */
export async function createPaint(color: boolean): Promise<Paint> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, error: chalk.red.bold, warning: chalk.yellow.bold, quiet: chalk.dim };
}
