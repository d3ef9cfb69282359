import { maskPersonal } from '../../diagnostics/personal.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import type { Refusal } from '../../intake/letter.ts';
import { UNDECIDED } from '../../intake/log.ts';
import { isWorthALook } from '../../intake/sort.ts';
import type { Instant } from '../../law/instant.ts';
import { type TimeZone, wallTime } from '../../law/time-zone.ts';
import { type NotTaken, type Outcome, STATES } from '../receive/outcome.ts';
import { codesOf } from '../receive/read.ts';
import type { TakenIn } from '../receive/take-in.ts';
import { printable } from '../report/escape.ts';
import type { Paint } from '../report/report.ts';
import { changeLines } from './version-changes.ts';
import { wrapped } from './wrap.ts';

interface ReceiveScreen {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly language: Language;
  readonly paint: Paint;
}

type OutcomeOf<S extends Outcome['state']> = Extract<Outcome, { state: S }>;

/** What became of each file, for 80 columns: what needs the officer's hand first, then a line of counts. */
export function receiveText({ came, outcomes }: TakenIn, screen: ReceiveScreen): string {
  const { now, zone, language, paint } = screen;
  if (outcomes.length === 0) return `${text('receive.none', language, {})}\n`;
  const title = text('receive.title', language, { count: came, on: wallTime(now, zone) });
  const sections = STATES.flatMap((state) => {
    const found = outcomes.filter((outcome) => outcome.state === state);
    if (found.length === 0) return [];
    const head = `${toned(state, paint)(text(`receive.${state}`, language, {}))}: ${found.length}`;
    return [[head, ...found.flatMap((outcome) => linesOf(outcome, screen))].join('\n')];
  });
  const summary = text('receive.summary', language, countsOf(outcomes));
  return `${[paint.strong(title), ...sections, wrapped(summary, '').join('\n')].join('\n\n')}\n`;
}

function countsOf(outcomes: readonly Outcome[]) {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    count: outcomes.length,
    filed: count('filed'),
    older: count('older'),
    already: count('already'),
    setAside: count('set-aside'),
    notTaken: count('not-taken'),
    kept: count('kept'),
  };
}

function toned(state: Outcome['state'], paint: Paint): (text: string) => string {
  if (state === 'set-aside') return paint.error;
  return state === 'not-taken' ? paint.warning : paint.strong;
}

function linesOf(outcome: Outcome, screen: ReceiveScreen): string[] {
  const details = [...detailsOf(outcome, screen), ...obsolete(outcome, screen)];
  return [
    ...wrapped(printable(maskPersonal(outcome.name)), '  '),
    ...details.flatMap((detail) => wrapped(printable(detail), '    ')),
  ];
}

function obsolete({ obsoleteLetter: path }: Outcome, { language }: ReceiveScreen): string[] {
  return path === undefined ? [] : [text('receive.letter-obsolete', language, { path })];
}

function detailsOf(outcome: Outcome, screen: ReceiveScreen): string[] {
  switch (outcome.state) {
    case 'filed':
      return [`→ ${outcome.path}`, ...filedDetails(outcome, screen)];
    case 'older': {
      const { path, than } = outcome;
      return [path, text('receive.than', screen.language, { submitted: sentText(than.sent, screen) })];
    }
    case 'already':
      return outcome.path === undefined ? [] : [outcome.path];
    case 'set-aside':
      return setAsideDetails(outcome, screen);
    case 'not-taken':
      return [notTakenText(outcome.why, screen.language)];
    case 'kept': {
      const look = isWorthALook(outcome.name) ? [text('receive.worth-a-look', screen.language, {})] : [];
      return [outcome.original, ...look];
    }
  }
}

function filedDetails(outcome: OutcomeOf<'filed'>, screen: ReceiveScreen): string[] {
  const { replaces, kept = '', changes, movedTo, apart, oddities, warnings } = outcome;
  const { language } = screen;
  const codes = [...new Set(warnings)].join(', ');
  return [
    ...(changes === undefined ? [] : changeLines(changes, language)),
    ...(changes?.drastic === true ? [text('versions.drastic', language, { path: kept })] : []),
    ...(replaces === undefined
      ? []
      : replaces.sent === undefined
        ? [text('receive.replaces-broken', language, {})]
        : [text('receive.replaces', language, { submitted: sentText(replaces.sent, screen) })]),
    ...(movedTo === undefined ? [] : [text('receive.moves', language, { path: movedTo })]),
    ...(apart === undefined
      ? []
      : [
          text('receive.apart', language, {
            submitted: sentText(apart.submitted, screen),
            received: sentText(apart.received, screen),
          }),
        ]),
    ...oddities.map((oddity) => text(`receive.${oddity}`, language, {})),
    ...(warnings.length === 0 ? [] : [text('receive.warnings', language, { count: warnings.length, codes })]),
  ];
}

function setAsideDetails(outcome: OutcomeOf<'set-aside'>, { language }: ReceiveScreen): string[] {
  const { path, refusal, stands, letter } = outcome;
  return [
    ...(path === undefined ? [] : [path]),
    refusalText(refusal, language),
    ...onlyError(refusal),
    ...(stands ? [text('receive.stands', language, {})] : []),
    text('receive.letter', language, { path: letter }),
  ];
}

/** What is wrong, where it is one thing only. */
function onlyError(refusal: Refusal): string[] {
  const problems = refusal.because === 'problems' ? refusal.problems : [];
  const messages = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  );
  return messages.size === 1 ? [...messages] : [];
}

function refusalText(refusal: Refusal, language: Language): string {
  if (refusal.because === 'foreign') return text('receive.foreign', language, {});
  if (refusal.because === 'decision') return text('receive.decision', language, { kind: refusal.kind });
  if (refusal.because === UNDECIDED) {
    const files = refusal.files.map((name) => maskPersonal(name)).join(', ');
    return text('receive.undecided', language, { files });
  }
  const count = refusal.problems.filter(({ severity }) => severity === 'error').length;
  return text('receive.errors', language, { count, codes: codesOf(refusal).join(', ') });
}

function notTakenText(why: NotTaken, language: Language): string {
  if (why.because === 'not-a-file') return text('receive.not-a-file', language, {});
  if (why.because === 'unreadable')
    return text('receive.unreadable', language, { reason: systemReason(why.reason) });
  if (why.because === 'too-large')
    return text('receive.too-large', language, { size: why.size, limit: why.limit });
  return text(`receive.${why.because}`, language, { path: why.path, reason: systemReason(why.reason) });
}

function sentText(sent: Instant | undefined, { zone }: ReceiveScreen): string {
  return sent === undefined ? '–' : wallTime(sent, zone);
}

/** The same for programs: `{"version": 1, "on", "summary", "files": […], "spoilt": […]}`. */
export function receiveJson({ outcomes, spoilt }: TakenIn, now: Instant, zone: TimeZone): string {
  const shown = {
    version: 1,
    on: zone.format(now),
    summary: countsOf(outcomes),
    files: outcomes.map((outcome) => ({
      name: maskPersonal(outcome.name),
      sha256: outcome.sha256 ?? null,
      state: outcome.state,
      ...factsOf(outcome, zone),
    })),
    spoilt,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function factsOf(outcome: Outcome, zone: TimeZone): object {
  switch (outcome.state) {
    case 'filed': {
      const { path, replaces, kept, changes, movedTo, apart, oddities, warnings } = outcome;
      const replaced = replaces !== undefined;
      const times = apart && {
        submitted: zone.format(apart.submitted),
        received: zone.format(apart.received),
      };
      return { path, replaced, kept, changes, movedTo, ...times, warnings: [...oddities, ...warnings] };
    }
    case 'older':
      return { path: outcome.path, history: outcome.history };
    case 'already':
      return { path: outcome.path };
    case 'set-aside': {
      const { path, setAside, letter, refusal, stands } = outcome;
      const { because } = refusal;
      const problems = because === 'problems' ? refusal.problems : undefined;
      const versions = because === UNDECIDED ? refusal.files.map((name) => maskPersonal(name)) : undefined;
      return { path, setAside, letter, because, problems, versions, earlierStands: stands };
    }
    case 'not-taken':
      return { why: outcome.why };
    case 'kept':
      return { original: outcome.original };
  }
}
