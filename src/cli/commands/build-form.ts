import { suggest } from '../../diagnostics/suggest.ts';
import { gridDocument } from '../../document/grid-document.ts';
import { forAudience } from '../../domain/audience.ts';
import { bodyForm } from '../../domain/body-form.ts';
import { label } from '../../i18n/labels.ts';
import { textIn } from '../../i18n/text.ts';
import { parseInstant } from '../../law/instant.ts';
import { ofKind } from '../../workspace/document.ts';
import { pathOf } from '../../workspace/layout.ts';
import { deliver, openBuild, type WeekOptions, weekToBuild } from '../build.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { printErrors } from '../report/print.ts';
import type { Session } from '../session.ts';
import { examinerOf } from '../site.ts';
import { didYouMean } from '../usage.ts';

interface FormOptions extends WeekOptions {
  readonly body: string;
}

/** `mediagrid build-form --week W --body B`: the form of the Appendix for one body, as it signs and sends it (§10). */
export async function buildForm(session: Session, options: FormOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const { register, law } = site.workspace;
  const body = register.byId.get(options.body);
  if (body === undefined) {
    const suggestion = didYouMean(suggest(options.body, [...register.byId.keys()]));
    throw new Failure(EXIT.usage, 'usage.unknown-body', { body: options.body, suggestion });
  }
  const week = weekToBuild(session, site, options.week);
  const examined = await examinerOf(site)(`week/${week}`);
  const file = pathOf('weekly', { week, body: body.id });
  const submissions = ofKind(examined.valid, 'weekly').map((document) => ({
    body: String(document.slot.fields.body),
    file: document.file,
    data: document.data,
  }));
  const own = submissions.find((submission) => submission.body === body.id);
  if (own === undefined) {
    const diagnostics = examined.diagnostics.filter((found) => found.file === file);
    await printErrors(session, { root: site.root, maxBytes: site.limits.maxBytes, diagnostics });
    const reason = diagnostics.length > 0 ? 'problems.broken-submission' : 'problems.no-submission';
    throw new Failure(EXIT.problems, reason, { body: body.id, week, file });
  }
  const form = forAudience(
    bodyForm({ week, register, law, submissions, broken: [], decision: undefined }, own),
    options.audience,
  );
  const sent = parseInstant(own.data.submitted);
  const document = gridDocument(form, {
    language: session.language,
    audience: options.audience,
    appendix: law.regulation.appendix,
    name: label('form', session.language, { week, body: textIn(body.name, session.language) }),
    ...(sent === undefined ? {} : { submissionDate: law.zone.localDateTime(sent).date }),
  });
  await deliver(session, site, options, `form-${week}-${body.id}`, { data: form, document });
  return EXIT.ok;
}
