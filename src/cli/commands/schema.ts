import { suggest } from '../../diagnostics/suggest.ts';
import { KINDS, OUTPUT_KINDS, REGISTER_KINDS } from '../../schema/kinds.ts';
import { schemaText } from '../../schema/validators.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';

/** `mediagrid schema <kind>`: the JSON Schema of a kind of file or of output, whole, with nothing outside to refer to. */
export async function schema(
  session: Session,
  _options: GlobalOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const known = [...KINDS, ...REGISTER_KINDS, ...OUTPUT_KINDS];
  const [wanted = ''] = operands;
  const kind = known.find((name) => name === wanted);
  if (kind === undefined) {
    const suggestion = didYouMean(suggest(wanted, known));
    throw new Failure(EXIT.usage, 'usage.unknown-kind', {
      kind: wanted,
      suggestion,
      known: known.join(', '),
    });
  }
  session.world.stdout.write(await schemaText(kind));
  return EXIT.ok;
}
