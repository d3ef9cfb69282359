import { areaOf, CATALOGUE, type Code } from '../../diagnostics/catalogue/index.ts';
import type { Explanation } from '../../diagnostics/explanation.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { EXPLANATIONS } from '../../generated/explanations.ts';
import { labelInAll } from '../../i18n/labels.ts';
import { renderJson } from '../../render/json.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { codeText, listText } from '../screens/explain.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';

interface ExplainOptions extends GlobalOptions {
  readonly format: 'text' | 'json';
}

/** `mediagrid explain [code]`: what a diagnostic means, an example and its fix; of an area, or of all codes, a list. */
export async function explain(
  session: Session,
  { format, color }: ExplainOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const { world, language } = session;
  const paint = await createPaint(format === 'text' && wantsColor(world.stdout, color, world.env));
  const codes = codesNamed(operands[0]);
  const [code] = codes;
  const single = code !== undefined && code === operands[0];
  if (format === 'json') {
    const explained = codes.map((each) => ({
      code: each,
      ...CATALOGUE[each],
      ...published(EXPLANATIONS[each]),
    }));
    world.stdout.write(renderJson({ version: 1, codes: explained }));
  } else {
    world.stdout.write(
      single ? codeText(code, EXPLANATIONS[code], language, paint) : listText(codes, language, paint),
    );
  }
  return EXIT.ok;
}

/** An explanation as others read it: the label of a cell in words. */
function published({ cell, ...explanation }: Explanation) {
  if (cell === undefined) return explanation;
  return { ...explanation, cell: { ...cell, field: labelInAll(cell.field) } };
}

const CODES = Object.keys(CATALOGUE) as Code[];

/** The code of that name, or all codes of the area of that name, or all. Throws a Failure where there is none. */
function codesNamed(name: string | undefined): readonly Code[] {
  if (name === undefined) return CODES;
  const found = CODES.filter((code) => code === name || areaOf(code) === name);
  if (found.length > 0) return found;
  const areas = new Set(CODES.map(areaOf));
  const suggestion = didYouMean(suggest(name, [...CODES, ...areas]) ?? sameName(name));
  throw new Failure(EXIT.usage, 'usage.unknown-code', { code: name, suggestion });
}

/** The code meant by its second half alone (`late`), where only one has it. */
function sameName(name: string): Code | undefined {
  const found = CODES.filter((code) => code.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}
