import { executionDocument } from '../../document/execution-document.ts';
import { executionFor, executionOf } from '../../domain/plan-execution.ts';
import { groupsNamed } from '../../io/workspace.ts';
import { ofKind } from '../../workspace/document.ts';
import { type Group, planGroupOf, plansBehind } from '../../workspace/layout.ts';
import { deliver, examineAll, exitCodeOf, openBuild, type YearOptions, yearToBuild } from '../build.ts';
import type { ExitCode } from '../failure.ts';
import { inform, type Session } from '../session.ts';
import { today } from '../week.ts';
import { planOf } from './build-plan.ts';

/** `mediagrid build-execution --year Y`: how the plan is carried out, by reports and events (§§8–9). */
export async function buildExecution(session: Session, options: YearOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const { register, law } = site.workspace;
  const year = yearToBuild(session, site, options.year);
  const plan = planGroupOf(year);
  const behind = (name: string): Group[] =>
    groupsNamed(site.root, name).filter((group) => plansBehind(group).includes(plan));
  const examined = await examineAll(session, site, [plan, ...behind('report'), ...behind('week')]);
  const { valid, broken } = examined;
  const execution = executionOf({
    plan: planOf(site, year, examined),
    asOf: today(session, law.zone),
    register,
    reports: ofKind(valid, 'report').map(({ slot, data }) => ({ body: String(slot.fields.body), data })),
    weeks: ofKind(valid, 'weekly').map(({ slot, file, data }) => ({
      body: String(slot.fields.body),
      file,
      data,
    })),
    broken: broken.map(({ path, slot, errors }) => ({
      body: String(slot.fields.body ?? register.authority),
      file: path,
      errors,
    })),
  });
  inform(session, 'build.execution-count', {
    year,
    items: execution.items.length,
    notReported: execution.concerns?.notReported.length ?? 0,
    withoutEvents: execution.concerns?.withoutEvents.length ?? 0,
  });
  const shown = executionFor(execution, options.audience);
  const document = executionDocument(shown, {
    language: session.language,
    audience: options.audience,
    names: new Map(register.bodies.map(({ id, name }) => [id, name])),
  });
  await deliver(session, site, options, `plan-execution-${year}`, { data: shown, document });
  return exitCodeOf(examined);
}
