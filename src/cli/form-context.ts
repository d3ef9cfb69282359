import { suggest } from '../diagnostics/suggest.ts';
import { holderOf } from '../domain/directory.ts';
import type { FormContext } from '../forms/context.ts';
import type { FormKind } from '../forms/form.ts';
import { findRoot } from '../io/find-root.ts';
import { shippedLaw } from '../io/workspace.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { proposalsDue } from '../law/deadlines/plan.ts';
import { reportDue } from '../law/deadlines/report.ts';
import { weeklyDue } from '../law/deadlines/weekly.ts';
import { monthOf, parseMonth, parseRound, type Round } from '../law/periods.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import type { Body, Contact } from '../schema/types.ts';
import { ofKind } from '../workspace/document.ts';
import { planGroupOf, plansBehind } from '../workspace/layout.ts';
import type { GlobalOptions } from './context.ts';
import { EXIT, Failure } from './failure.ts';
import { planOf } from './make/plan.ts';
import type { Session } from './session.ts';
import { openSite, type Site } from './site.ts';
import { didYouMean } from './usage.ts';
import { today, weekNamed } from './week.ts';

/** The flags that say what a form is for. */
export interface FormTermOptions extends GlobalOptions {
  readonly body?: string;
  readonly week?: string;
  readonly year?: string;
  readonly cycle?: string;
  readonly period?: string;
}

/**
 * What a form is made for and what the workspace knows of it: the bodies, who speaks for the body, its plan items, the
 * due date. Outside a workspace a form is made all the same, without them. Throws a usage Failure.
 */
export async function formContext(
  session: Session,
  kind: FormKind,
  options: FormTermOptions,
): Promise<FormContext> {
  const site = findRoot(session.folder) === undefined ? undefined : await openSite(session);
  const law = site?.workspace.law ?? shippedLaw();
  const body = options.body === undefined ? undefined : bodyNamed(options.body, site);
  const term = termNamed(session, kind, options, law);
  const due = dueOf(term, law);
  const holder = site === undefined || body === undefined ? undefined : await contactOf(site, body.id);
  return {
    language: session.language,
    bodies: site?.workspace.register.bodies ?? [],
    ...term,
    ...(body === undefined ? {} : { body }),
    ...(holder === undefined ? {} : { holder }),
    planItems: site === undefined || body === undefined ? [] : await planItemsOf(site, body.id, term),
    ...(due === undefined ? {} : { due: { date: due.due, rule: due.rule } }),
  };
}

function bodyNamed(id: string, site: Site | undefined): Body {
  // Outside a workspace nobody knows the body's name.
  if (site === undefined) return { id, kind: 'central', name: { kk: id } };
  const { byId } = site.workspace.register;
  const body = byId.get(id);
  if (body !== undefined) return body;
  const suggestion = didYouMean(suggest(id, [...byId.keys()]));
  throw new Failure(EXIT.usage, 'usage.unknown-body', { body: id, suggestion });
}

type Term = Pick<FormContext, 'week' | 'month' | 'planYear' | 'cycle'>;

function termNamed(session: Session, kind: FormKind, options: FormTermOptions, { zone }: Law): Term {
  const { week = 'next', year, cycle, period } = options;
  if (kind === 'weekly') return { week: weekNamed(week, session, zone) };
  if (kind === 'report') return { month: monthNamed(period ?? monthOf(today(session, zone))) };
  if (kind === 'contact') return {};
  if (year === undefined) throw new Failure(EXIT.usage, 'usage.missing-option', { name: '--year' });
  if (cycle === undefined) throw new Failure(EXIT.usage, 'usage.missing-option', { name: '--cycle' });
  if (parseMonth(`${year}-01`) === undefined) {
    throw new Failure(EXIT.usage, 'usage.form', { name: '--year', value: year, example: '2027' });
  }
  if (cycle !== '1' && cycle !== '2') {
    throw new Failure(EXIT.usage, 'usage.form', { name: '--cycle', value: cycle, example: '1' });
  }
  return { planYear: Number(year), cycle: cycle === '1' ? 1 : 2 };
}

function monthNamed(value: string) {
  const month = parseMonth(value);
  if (month !== undefined) return month;
  throw new Failure(EXIT.usage, 'usage.form', { name: '--period', value, example: '2026-11' });
}

/** By when the form is owed; undefined where the Rules or the calendar do not say. */
function dueOf({ week, month, planYear, cycle }: Term, law: Law): Deadline | undefined {
  const round: Round | undefined = parseRound(`${planYear}-${cycle}`);
  try {
    if (week !== undefined) return weeklyDue(week, law);
    if (month !== undefined) return reportDue(month, law);
    return round === undefined ? undefined : proposalsDue(round, law);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return undefined;
    throw error;
  }
}

async function contactOf(site: Site, body: string): Promise<Contact | undefined> {
  const { valid } = await site.examine('contacts');
  return holderOf(ofKind(valid, 'contact'), body);
}

/** The body's measures of the plans that the form's term touches. */
async function planItemsOf(
  site: Site,
  body: string,
  { week, month }: Term,
): Promise<FormContext['planItems']> {
  const groups =
    week === undefined
      ? month === undefined
        ? []
        : [planGroupOf(Number(month.slice(0, 4)))]
      : plansBehind(`week/${week}`);
  const items: { id: string; title: Contact['surname'] }[] = [];
  for (const group of groups) {
    const examined = await site.examine(group);
    const { valid } = examined;
    if (ofKind(valid, 'proposal').length + ofKind(valid, 'plan-decision').length === 0) continue;
    const plan = planOf(site, Number(group.slice(group.indexOf('/') + 1)), examined);
    for (const { id, title, body: owner } of plan.items) if (owner === body) items.push({ id, title });
  }
  return items;
}
