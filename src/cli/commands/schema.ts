import { suggest } from '../../diagnostics/suggest.ts';
import { packageFile } from '../../io/package-files.ts';
import { KINDS, REGISTER_KINDS } from '../../schema/kinds.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';

/** `mediagrid schema <kind>`: the JSON Schema of a kind, whole, with nothing outside to refer to. */
export async function schema(
  session: Session,
  _options: GlobalOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const known: readonly string[] = [...KINDS, ...REGISTER_KINDS];
  const [kind = ''] = operands;
  if (!known.includes(kind)) {
    const suggestion = didYouMean(suggest(kind, known));
    throw new Failure(EXIT.usage, 'usage.unknown-kind', { kind, suggestion, known: known.join(', ') });
  }
  session.world.stdout.write(packageFile(`schemas/${kind}.schema.json`));
  return EXIT.ok;
}
