import { planDocument } from '../../document/plan-document.ts';
import { planRecords } from '../../document/plan-records.ts';
import type { Audience } from '../../domain/audience.ts';
import { type MediaPlan, planFor } from '../../domain/media-plan.ts';
import { mergePlan } from '../../domain/merge-plan.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { planGroupOf } from '../../workspace/layout.ts';
import { type BuildSite, examineAll, type Made } from '../build.ts';
import { EXIT, Failure } from '../failure.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import type { Site } from '../site.ts';
import { undecidedFiles } from '../undecided.ts';
import { NAMES } from './names.ts';

/** Makes the media plan of a year (§§5–7). Throws a Failure where the year has no documents. */
export async function makePlan(
  session: Session,
  site: BuildSite,
  year: number,
  audience: Audience,
): Promise<Made> {
  const examined = await examineAll(session, site, [planGroupOf(year)]);
  if (audience === 'media') refuseUndecidedPlan(year, examined);
  const plan = planOf(site, year, examined);
  const count = (status: string) => plan.items.filter((item) => item.status === status).length;
  inform(session, 'build.plan-count', {
    year,
    planned: count('planned'),
    proposed: count('proposed'),
    rejected: plan.rejected.length,
    corrections: plan.corrections.length,
  });
  const shown = planFor(plan, audience);
  const { register } = site.workspace;
  const options = {
    language: session.language,
    audience,
    names: new Map(register.bodies.map(({ id, name }) => [id, name])),
  };
  return {
    name: NAMES.plan(year),
    output: {
      data: shown,
      document: planDocument(shown, options),
      records: () => planRecords(shown, options),
    },
    partial: examined.broken.length > 0,
  };
}

/**
 * Without its decisions a plan would go to the media as a list of proposals, with those that were rejected. Throws a
 * Failure where one has errors.
 */
export function refuseUndecidedPlan(year: number, { broken, diagnostics }: Examined): void {
  const ofYear = broken.filter(({ slot }) => slot.group === planGroupOf(year));
  const files = undecidedFiles({ broken: ofYear, diagnostics }, 'plan-decision');
  if (files.length === 0) return;
  throw new Failure(EXIT.problems, 'problems.broken-plan-decision', { year, files: files.join(', ') });
}

/** The plan of a year from its documents as they were examined. Throws a Failure where there are none at all. */
export function planOf({ workspace }: Site, planYear: number, { valid, broken }: Examined): MediaPlan {
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
