import { COMPLETIONS } from '../../generated/completions.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import type { Session } from '../session.ts';

/** `mediagrid completion <shell>`: the script that teaches a shell to complete mediagrid's command lines. */
export async function completion(
  session: Session,
  _options: GlobalOptions,
  [shell]: readonly string[],
): Promise<ExitCode> {
  session.world.stdout.write(COMPLETIONS[shell as keyof typeof COMPLETIONS]);
  return EXIT.ok;
}
