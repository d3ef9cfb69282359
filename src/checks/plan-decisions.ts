import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest, suggestRef } from '../diagnostics/suggest.ts';
import { refOf } from '../domain/events.ts';
import { placeOf } from '../domain/plan-names.ts';
import { type Text, textIn, textsOf } from '../i18n/text.ts';
import { type AnyDocument, type Document, ofKind, type Step } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §6: what the authorised body decides on is what was proposed, once each, under its own directions and lines. */
export const planDecisions: GroupCheck = ({ documents, broken, incomplete }) =>
  ofKind(documents, 'plan-decision').flatMap((decision) => {
    const proposed = proposedIn([...documents, ...broken], decision.data.cycle);
    return [
      ...(incomplete ? [] : verdictProblems(decision, proposed, bodiesWith(broken, decision.data.cycle))),
      ...additionProblems(decision, documents),
      ...wordingProblems(decision, proposed),
      ...fieldProblems(decision),
      ...correctionProblems(decision),
    ];
  });

type Decision = Document<'plan-decision'>;

/** What a measure says of where it belongs. */
interface Placed {
  readonly direction?: Text;
  readonly line?: Text;
}

function proposedIn(documents: readonly AnyDocument[], cycle: 1 | 2): Map<string, Placed> {
  return new Map(
    ofKind(documents, 'proposal')
      .filter(({ slot }) => slot.fields.cycle === cycle)
      .flatMap(({ slot, data }) =>
        (Array.isArray(data.items) ? data.items : []).map((item) => [
          refOf(String(slot.fields.body), String(item?.id)),
          item,
        ]),
      ),
  );
}

/** Bodies whose proposals have errors: whether they hold a measure cannot be told. */
function bodiesWith(broken: readonly AnyDocument[], cycle: 1 | 2): Set<string> {
  const own = ofKind(broken, 'proposal').filter(({ slot }) => slot.fields.cycle === cycle);
  return new Set(own.map(({ slot }) => String(slot.fields.body)));
}

function verdictProblems(
  { data, source }: Decision,
  proposed: ReadonlyMap<string, Placed>,
  unknowable: ReadonlySet<string>,
): Diagnostic[] {
  const first = new Map<string, number>();
  return (data.items ?? []).flatMap(({ proposal }, index): Diagnostic[] => {
    const placeOfVerdict = (at: number) => source.place(['items', at, 'proposal']);
    const before = first.get(proposal);
    if (before !== undefined) {
      const params = { proposal, first: placeOfVerdict(before).span.line };
      return [diagnostic('plan/decided-twice', placeOfVerdict(index), params)];
    }
    first.set(proposal, index);
    if (proposed.has(proposal) || unknowable.has(proposal.split('/')[0] ?? '')) return [];
    const params = { proposal, round: `${data.planYear}-${data.cycle}` };
    const suggestion = suggestRef(proposal, [...proposed.keys()]);
    return [diagnostic('plan/unknown-proposal', placeOfVerdict(index), params, { suggestion })];
  });
}

/** Only `amend` changes fields, and it changes some. */
function fieldProblems({ data, source }: Decision): Diagnostic[] {
  return (data.items ?? []).flatMap(({ proposal, decision, reason, ...changed }, index) => {
    const place = source.place(['items', index, 'decision']);
    const fields = Object.keys(changed).join(', ');
    if (decision === 'amend') {
      return fields === '' ? [diagnostic('plan/amends-nothing', place, { proposal })] : [];
    }
    return fields === '' ? [] : [diagnostic('plan/unfitting-fields', place, { decision, fields })];
  });
}

/** A plan is corrected in its year. */
function correctionProblems({ data: { planYear, corrections = [] }, source }: Decision): Diagnostic[] {
  return corrections.flatMap(({ date }, index) => {
    if (date.slice(0, 4) === String(planYear)) return [];
    return [
      diagnostic('plan/correction-date', source.place(['corrections', index, 'date']), { date, planYear }),
    ];
  });
}

/** An added measure is new: nobody proposed it, and no earlier decision added it. */
function additionProblems({ data, source }: Decision, documents: readonly AnyDocument[]): Diagnostic[] {
  const known = new Set([
    ...proposedIn(documents, 1).keys(),
    ...proposedIn(documents, 2).keys(),
    ...ofKind(documents, 'plan-decision')
      .filter((other) => other.data.cycle < data.cycle)
      .flatMap((other) => (other.data.additions ?? []).map(({ body, id }) => refOf(body, id))),
  ]);
  return (data.additions ?? []).flatMap(({ body, id }, index) => {
    const item = refOf(body, id);
    return known.has(item)
      ? [diagnostic('plan/duplicate-item', source.place(['additions', index, 'id']), { item })]
      : [];
  });
}

/** A direction or line that the decision does not list is told where the decision takes it in. */
function wordingProblems(decision: Decision, proposed: ReadonlyMap<string, Placed>): Diagnostic[] {
  const { items = [], additions = [] } = decision.data;
  return [
    ...items.flatMap((verdict, index) => {
      if (verdict.decision === 'reject') return [];
      const measure = { ...proposed.get(verdict.proposal), ...verdict };
      return misplaced(decision, verdict.proposal, measure, ['items', index]);
    }),
    ...additions.flatMap((measure, index) =>
      misplaced(decision, refOf(measure.body, measure.id), measure, ['additions', index]),
    ),
  ];
}

function misplaced(
  { data, source }: Decision,
  item: string,
  measure: Placed,
  at: readonly Step[],
): Diagnostic[] {
  const lists = [
    ['plan/unknown-direction', measure.direction, data.directions],
    ['plan/unknown-line', measure.line, data.lines],
  ] as const;
  return lists.flatMap(([code, text, list]) => {
    if (text === undefined || list === undefined || placeOf(text, list) < list.length) return [];
    const said = textIn(text, 'kk');
    const suggestion = suggest(said, list.flatMap(textsOf));
    return [diagnostic(code, source.place(at), { item, text: said }, { suggestion })];
  });
}
