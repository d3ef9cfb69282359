/** What §§6–7 ask of a measure of the media plan, whoever proposes or changes it. */
const OF_MEASURE = {
  type: '§7',
  title: '§7',
  direction: '§7(1)',
  line: '§6',
  audiences: '§7(1)',
  legislativeChanges: '§7(1)',
  problemIssue: '§7(2)',
  preventiveMessage: '§7(2)',
  risk: '§7(2)',
};

/** Which item of the Rules asks for a field, by kind of document; keys of nested mappings stand beside the others. */
const PARAGRAPHS: Readonly<
  Record<string, { readonly all: string; readonly fields?: Readonly<Record<string, string>> }>
> = {
  contact: { all: '§3' },
  proposal: { all: '§5', fields: { ...OF_MEASURE, items: '§7' } },
  'plan-update': { all: '§5', fields: OF_MEASURE },
  'plan-decision': { all: '§6', fields: { ...OF_MEASURE, corrections: '§5' } },
  report: { all: '§8' },
  weekly: {
    all: '§10',
    fields: {
      date: '§10(1)',
      until: '§10(1)',
      time: '§10(1)',
      venue: '§10(1)',
      city: '§10(1)',
      online: '§10(1)',
      organisers: '§10(2)',
      purpose: '§10(3)',
      objectives: '§10(3)',
      keyMessages: '§10(4)',
      speakers: '§10(5)',
      outcome: '§10(6)',
      significance: '§2(5)',
      planItem: '§9',
      platform: '§9',
    },
  },
  'grid-decision': { all: '§11', fields: { platforms: '§9' } },
  'joint-issue': { all: '§10' },
  joint: { all: '§10' },
  request: { all: '§12', fields: { received: '§13' } },
  response: { all: '§13', fields: { request: '§12' } },
};

/**
 * The paragraph of the Rules behind the value at `pointer` of a document of `kind`: that of the innermost key that has
 * one, else the kind's; undefined for the registers, which the Rules do not know.
 */
export function paragraphOf(kind: string, pointer: readonly (string | number)[]): string | undefined {
  const rules = PARAGRAPHS[kind];
  for (const step of [...pointer].reverse()) {
    const rule = rules?.fields?.[String(step)];
    if (rule !== undefined) return rule;
  }
  return rules?.all;
}

/** `§10` from a profile's `10` or `10, last part`. */
export function paragraph(para: string): string {
  return `§${para.split(',')[0]}`;
}
