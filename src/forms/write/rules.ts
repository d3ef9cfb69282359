import { formatRange } from '../../i18n/dates.ts';
import { label } from '../../i18n/labels.ts';
import { daysOf } from '../../law/iso-week.ts';
import type { FormContext } from '../context.ts';
import type { Field } from '../form.ts';
import type { Lists } from './lists.ts';
import type { Rule, Validation } from './model.ts';
import { promptOf } from './words.ts';

const MOST_PUBLICATIONS = 1_000_000;
/** Types whose list only helps: anything else may be written too. */
const OPEN_LISTS: readonly unknown[] = ['start', 'bodies', 'body-or-name', 'plan-item', 'reported-item'];

/**
 * The message and the check of cells to fill in, one for the whole range.
 *
 * @param first address of the first of the cells
 */
export function validationOf(
  field: Field,
  range: string,
  first: string,
  context: FormContext,
  lists: Lists,
): Validation[] {
  const rule = ruleOf(field, context, lists, first);
  const prompt = promptOf(field, context);
  if (rule === undefined && prompt === undefined) return [];
  return [{ range, ...(rule === undefined ? {} : { rule }), ...(prompt === undefined ? {} : { prompt }) }];
}

/**
 * What a spreadsheet checks while a cell is filled in. The import checks all of it again: whoever pastes goes past it.
 */
function ruleOf(field: Field, context: FormContext, lists: Lists, first: string): Rule | undefined {
  const { language, week } = context;
  const { type } = field;
  const list = lists.of(type);
  if (list !== undefined) {
    if (OPEN_LISTS.includes(type)) return { list: list.range, strict: false };
    const days = week === undefined || type !== 'week-day' ? undefined : daysOf(week);
    const error =
      days === undefined
        ? label('form.list.error', language)
        : label('form.date.error', language, { range: formatRange(days[0], days[6], language) });
    return { list: list.range, strict: true, error };
  }
  switch (type) {
    case 'end':
      return {
        formula: `OR(ISNUMBER(${first}),ISNUMBER(TIMEVALUE(${first})))`,
        error: label('form.time.error', language),
      };
    case 'day':
    case 'week-day':
      return { day: true, error: label('form.day.error', language) };
    case 'integer':
      return {
        integer: { min: 0, max: MOST_PUBLICATIONS },
        error: label('form.report.published.error', language),
      };
    default:
      return undefined;
  }
}
