import type {
  Contact,
  GridDecision,
  InformationRequest,
  InformationResponse,
  Joint,
  JointIssue,
  PlanDecision,
  PlanUpdate,
  Proposal,
  Report,
  Weekly,
} from './types.ts';

/** The type of each kind of document. */
export interface DocumentOf {
  contact: Contact;
  proposal: Proposal;
  'plan-update': PlanUpdate;
  weekly: Weekly;
  joint: Joint;
  report: Report;
  response: InformationResponse;
  'plan-decision': PlanDecision;
  'grid-decision': GridDecision;
  request: InformationRequest;
  'joint-issue': JointIssue;
}

/** A kind of document: what its `kind:` says, and the name of its schema. */
export type Kind = keyof DocumentOf;

/** The kinds in the order of the workspace's folders. */
export const KINDS: readonly Kind[] = [
  'contact',
  'proposal',
  'plan-update',
  'weekly',
  'joint',
  'report',
  'response',
  'plan-decision',
  'grid-decision',
  'request',
  'joint-issue',
];

/** Files without a `kind:`, known by their name: the workspace's registers and the data of the package. */
export const REGISTER_KINDS = ['settings', 'bodies', 'calendar', 'regulation', 'edition', 'receipt'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What the program makes: the merged documents by name, then what commands print as json. */
export const OUTPUT_KINDS = [
  'media-grid',
  'directory',
  'media-plan',
  'plan-execution',
  'agenda',
  'diagnostics',
  'status',
  'deadlines',
  'diff',
  'explanations',
] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export function isDocumentKind(name: unknown): name is Kind {
  return (KINDS as readonly unknown[]).includes(name);
}
