import { gridCalendar } from '../../document/grid-calendar.ts';
import { gridDocument } from '../../document/grid-document.ts';
import { gridRecords } from '../../document/grid-records.ts';
import { type Audience, forAudience } from '../../domain/audience.ts';
import { bodyForm } from '../../domain/body-form.ts';
import { asEdition } from '../../domain/editions.ts';
import { mergeGrid } from '../../domain/merge-grid.ts';
import { label } from '../../i18n/labels.ts';
import { textIn } from '../../i18n/text.ts';
import { parseInstant } from '../../law/instant.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import type { Body } from '../../schema/types.ts';
import { pathOf } from '../../workspace/layout.ts';
import type { BuildSite, Made } from '../build.ts';
import { EXIT, Failure } from '../failure.ts';
import { calendarEdition, editionsOf, gridInput, lastEdition, refuseUndecided } from '../grid.ts';
import { printErrors } from '../report/print.ts';
import type { Session } from '../session.ts';
import { NAMES } from './names.ts';

/**
 * Makes the form of one body (§10). Throws a Failure where it sent nothing, or something with errors, and for the media
 * where the decision on the week has errors.
 */
export async function makeForm(
  session: Session,
  site: BuildSite,
  week: IsoWeek,
  { id, name: bodyName }: Body,
  audience: Audience,
): Promise<Made> {
  const { language } = session;
  const { law } = site.workspace;
  const examined = await site.examine(`week/${week}`);
  if (audience === 'media') refuseUndecided(week, examined);
  const input = gridInput(site, week, examined);
  const own = input.submissions.find(({ body }) => body === id);
  if (own === undefined) {
    const file = pathOf('weekly', { week, body: id });
    const diagnostics = examined.diagnostics.filter((found) => found.file === file);
    await printErrors(session, { root: site.root, maxBytes: site.limits.maxBytes, diagnostics });
    const reason = diagnostics.length > 0 ? 'problems.broken-submission' : 'problems.no-submission';
    throw new Failure(EXIT.problems, reason, { body: id, week, file });
  }
  // To the body it is what it sent; the media know nothing of what was excluded.
  const decision = audience === 'media' ? input.decision : undefined;
  const form = bodyForm({ ...input, broken: [], decision }, own);
  const shown = forAudience(form, audience);
  const sent = parseInstant(own.data.submitted);
  const name = label('form', language, { week, body: textIn(bodyName, language) });
  const options = { language, audience, name };
  return {
    name: NAMES.form(week, id),
    output: {
      data: shown,
      document: gridDocument(shown, {
        ...options,
        appendix: law.regulation.appendix,
        ...(sent === undefined ? {} : { submissionDate: law.zone.localDateTime(sent).date }),
      }),
      records: () => gridRecords(shown, language, audience),
      calendar: async () => {
        // An event has one name in both, so both tell of the same edition.
        const issued = await editionsOf(session, site, week);
        const { edition } = asEdition(mergeGrid(input), lastEdition(site.root, issued));
        const { withdrawn, ...rest } = calendarEdition(site, { grid: { ...form, edition }, issued });
        const ownWithdrawn = withdrawn.filter(({ body }) => body === id);
        return gridCalendar(shown, {
          ...options,
          zone: law.zone,
          edition: { ...rest, withdrawn: ownWithdrawn },
        });
      },
    },
    partial: false,
  };
}
