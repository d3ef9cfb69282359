import { planDocument } from '../../document/plan-document.ts';
import { type MediaPlan, planFor } from '../../domain/media-plan.ts';
import { mergePlan } from '../../domain/merge-plan.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { planGroupOf } from '../../workspace/layout.ts';
import {
  type BuildSite,
  deliver,
  examineAll,
  exitCodeOf,
  openBuild,
  type YearOptions,
  yearToBuild,
} from '../build.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { inform, type Session } from '../session.ts';

/** `mediagrid build-plan --year Y`: the single republican media plan (§§5–7). */
export async function buildPlan(session: Session, options: YearOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const year = yearToBuild(session, site, options.year);
  const examined = await examineAll(session, site, [planGroupOf(year)]);
  const plan = planOf(site, year, examined);
  const count = (status: string) => plan.items.filter((item) => item.status === status).length;
  inform(session, 'build.plan-count', {
    year,
    planned: count('planned'),
    proposed: count('proposed'),
    rejected: plan.rejected.length,
    corrections: plan.corrections.length,
  });
  const shown = planFor(plan, options.audience);
  const document = planDocument(shown, {
    language: session.language,
    audience: options.audience,
    names: new Map(site.workspace.register.bodies.map(({ id, name }) => [id, name])),
  });
  await deliver(session, site, options, `media-plan-${year}`, { data: shown, document });
  return exitCodeOf(examined);
}

/** The plan of a year from its documents as they were examined. Throws a Failure where there are none at all. */
export function planOf({ workspace }: BuildSite, planYear: number, { valid, broken }: Examined): MediaPlan {
  const inGroup = broken.filter(({ slot }) => slot.group === planGroupOf(planYear));
  const proposals = ofKind(valid, 'proposal');
  const decisions = ofKind(valid, 'plan-decision');
  if (proposals.length + decisions.length + inGroup.length === 0) {
    throw new Failure(EXIT.problems, 'problems.empty-year', {
      year: planYear,
      folder: `submissions/proposals/${planYear}-…/`,
    });
  }
  return mergePlan({
    planYear,
    register: workspace.register,
    zone: workspace.law.zone,
    proposals: proposals.map(({ slot, file, data }) => ({ body: String(slot.fields.body), file, data })),
    decisions: decisions.map(({ file, data }) => ({ file, data })),
    updates: ofKind(valid, 'plan-update').map(({ slot, file, data }) => ({
      body: String(slot.fields.body),
      file,
      data,
    })),
    broken: inGroup.map(({ path, slot, errors }) => ({
      body: String(slot.fields.body ?? workspace.register.authority),
      file: path,
      errors,
    })),
  });
}
