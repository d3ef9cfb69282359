import { resolve } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import type { FormKind } from '../../forms/form.ts';
import { FORMS, isFormKind } from '../../forms/index.ts';
import { composeForm } from '../../forms/write/compose.ts';
import { toXlsx } from '../../forms/write/to-xlsx.ts';
import { whatUserNames } from '../../io/files.ts';
import { STDOUT } from '../build.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { type FormTermOptions, formContext } from '../form-context.ts';
import { inform } from '../inform.ts';
import { keepOffDocuments } from '../keep-off.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';
import { writeUnlessDifferent } from '../write.ts';

interface FormOptions extends FormTermOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** `mediagrid form <kind> --out FILE`: a workbook to fill in, for people without YAML. */
export async function form(
  session: Session,
  options: FormOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const kind = kindNamed(operands[0] ?? '');
  const path = resolve(session.folder, options.out);
  if (options.out !== STDOUT) {
    keepOffDocuments(session, '--out', path, options.out);
    if (whatUserNames(path) === 'folder') {
      throw new Failure(EXIT.usage, 'forms.out-folder', { path: options.out });
    }
  }
  const bytes = await toXlsx(composeForm(FORMS[kind], await formContext(session, kind, options)));
  if (options.out === STDOUT) {
    session.world.stdout.write(bytes);
    return EXIT.ok;
  }
  const outcome = writeUnlessDifferent({ path, bytes }, options.force === true);
  if (outcome === 'different') throw new Failure(EXIT.usage, 'forms.exists', { path });
  inform(session, outcome === 'written' ? 'build.written' : 'forms.unchanged', { path });
  return EXIT.ok;
}

function kindNamed(kind: string): FormKind {
  if (isFormKind(kind)) return kind;
  const known = Object.keys(FORMS);
  const suggestion = didYouMean(suggest(kind, known));
  throw new Failure(EXIT.usage, 'forms.no-form', { kind, suggestion, known: known.join(', ') });
}
