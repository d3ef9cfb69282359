// Made from schemas/ by `npm run generate`; do not edit.
import type { Text } from '../i18n/text.ts';
import type { Regulation, Switches } from '../law/regulation.ts';
/**
 * Notice of an authorised person or unit: who speaks for the body, and how to reach them.
 */
export interface Contact {
  /**
   * Always contact.
   */
  kind: 'contact';
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * Whether a person or a unit is authorised.
   */
  holder: 'person' | 'unit';
  /**
   * Name of the unit.
   */
  unit?: Text;
  /**
   * Surname; of the head or duty contact for a unit.
   */
  surname: Text;
  /**
   * First name.
   */
  givenName: Text;
  /**
   * Patronymic, if any.
   */
  patronymic?: Text;
  /**
   * Post.
   */
  position?: Text;
  /**
   * An e-mail address, e.g. press@example.kz.
   */
  email: string;
  /**
   * Work telephone in quotes.
   */
  workPhone?: string;
  /**
   * Mobile telephone in quotes.
   */
  mobilePhone?: string;
  /**
   * Date of the act of appointment (creation).
   */
  appointed: string;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
}
/**
 * What a body plans for the coming week, with the information-and-reference materials of §10.
 */
export interface Weekly {
  /**
   * Always weekly.
   */
  kind: 'weekly';
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * The week described; the same as in the path.
   */
  week: string;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * true for a nil return: no events are planned. Leave it out otherwise.
   */
  noEvents?: boolean;
  /**
   * The main news of each day, as the body proposes it.
   */
  topNews?: {
    /**
     * Main news of Monday.
     */
    mon?: Text | { event: string };
    /**
     * Main news of Tuesday.
     */
    tue?: Text | { event: string };
    /**
     * Main news of Wednesday.
     */
    wed?: Text | { event: string };
    /**
     * Main news of Thursday.
     */
    thu?: Text | { event: string };
    /**
     * Main news of Friday.
     */
    fri?: Text | { event: string };
    /**
     * Main news of Saturday.
     */
    sat?: Text | { event: string };
    /**
     * Main news of Sunday.
     */
    sun?: Text | { event: string };
  };
  /**
   * The events of the week.
   *
   * @maxItems 200
   */
  events?: WeeklyEvent[];
}
/**
 * An event of the week with the six items of §10.
 */
export interface WeeklyEvent {
  /**
   * Unique in the file; with the body it names the event, <body>/<id>.
   */
  id: string;
  /**
   * What the event is, as it stands in the grid.
   */
  title: Text;
  /**
   * Day of the event, within the week; the first day of one of several days.
   */
  date: string;
  /**
   * Last day of an event of several days.
   */
  until?: string;
  /**
   * {start, end} with times in quotes, or all-day, or to-be-confirmed.
   */
  time: 'all-day' | 'to-be-confirmed' | { start: string; end?: string };
  /**
   * Where it takes place: building, hall, address; or онлайн.
   */
  venue: Text;
  /**
   * City, town or village.
   */
  city?: Text;
  /**
   * Where it can be watched or joined.
   */
  online?: string;
  /**
   * Who organises the event, with press contacts; at least one.
   *
   * @minItems 1
   * @maxItems 30
   */
  organisers: Organiser[];
  /**
   * Why the event is held.
   */
  purpose: Text;
  /**
   * What it is to achieve; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  objectives: Text[];
  /**
   * What the public should remember; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  keyMessages: Text[];
  /**
   * Who speaks; at least one.
   *
   * @minItems 1
   * @maxItems 50
   */
  speakers: Speaker[];
  /**
   * What the event is to result in.
   */
  outcome: Text;
  /**
   * confirmed if absent; cancelled and postponed need a reason.
   */
  status?: 'confirmed' | 'tentative' | 'cancelled' | 'postponed';
  /**
   * Why the event is cancelled or postponed.
   */
  reason?: Text;
  /**
   * key for an event of special public and political importance.
   */
  significance?: 'key' | 'ordinary';
  /**
   * The item of the media plan that the event carries out.
   */
  planItem?: string;
  /**
   * An event of several bodies.
   */
  joint?: {
    /**
     * Id of the joint issue (§10, last part) that the event belongs to.
     */
    issue?: string;
    /**
     * The body that leads the event.
     */
    lead: string;
    /**
     * The other bodies that take part; at least one.
     *
     * @minItems 1
     * @maxItems 60
     *
     * Items: Id of a state body in bodies.yaml, e.g. min-jol.
     */
    partners: string[];
  };
  /**
   * The single information platform asked for or given, e.g. a briefing hall.
   */
  platform?: Text;
  /**
   * The event of an earlier week that this one continues, where its id is another: the same body's, by its id.
   */
  continues?: string;
  /**
   * For the authorised body only; never shown to the media.
   */
  internalNote?: Text;
}
/**
 * Who organises the event, and whom to ask about it.
 */
export interface Organiser {
  /**
   * A registered body that organises the event.
   */
  body?: string;
  /**
   * Name of the organiser, if it is not given by its body id.
   */
  name?: Text;
  /**
   * Press contact: a person, telephone or e-mail address, at least one of them.
   */
  contact: {
    /**
     * Whom the media may call.
     */
    person?: Text;
    /**
     * A telephone number in quotes, e.g. "+7 7172 00 00 00"; an extension may follow, e.g. "… (101)".
     */
    phone?: string;
    /**
     * An e-mail address, e.g. press@example.kz.
     */
    email?: string;
  };
}
/**
 * Who speaks: name, position and contact details; telephone or e-mail address, at least one.
 */
export interface Speaker {
  /**
   * Surname and first name.
   */
  name: Text;
  /**
   * Post that the speaker holds (§10(5)).
   */
  position: Text;
  /**
   * A telephone number in quotes, e.g. "+7 7172 00 00 00"; an extension may follow, e.g. "… (101)".
   */
  phone?: string;
  /**
   * An e-mail address, e.g. press@example.kz.
   */
  email?: string;
}
/**
 * Measures that a body proposes for the media plan.
 */
export interface Proposal {
  /**
   * Always proposal.
   */
  kind: 'proposal';
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * Year of the media plan.
   */
  planYear: number;
  /**
   * 1 for the plan round of the first quarter, 2 for that of the third (§5–6).
   */
  cycle: 1 | 2;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * The measures proposed; at least one.
   *
   * @minItems 1
   * @maxItems 500
   */
  items: ProposalItem[];
}
/**
 * A measure proposed for the media plan (§5, §7).
 */
export interface ProposalItem {
  /**
   * Unique in the plan year.
   */
  id: string;
  /**
   * coverage: publicising the work of a body; preventive: informational prevention of a problem issue.
   */
  type: 'coverage' | 'preventive';
  /**
   * What the measure is.
   */
  title: Text;
  /**
   * Strategic direction of the state information policy.
   */
  direction: Text;
  /**
   * Thematic line within the direction.
   */
  line?: Text;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * Whom the measure is for; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  audiences?: Text[];
  /**
   * Changes planned to the legislation, by sphere; an empty list if there are none.
   *
   * @maxItems 50
   *
   * Items: A change planned to the legislation.
   */
  legislativeChanges?: {
    /**
     * Sphere of the legislation.
     */
    sphere: Text;
    /**
     * The change planned.
     */
    change: Text;
  }[];
  /**
   * The issue giving rise to public discontent.
   */
  problemIssue?: Text;
  /**
   * What people are told before discontent arises.
   */
  preventiveMessage?: Text;
  /**
   * Risk of discontent; for the authorised body only.
   */
  risk?: 'low' | 'medium' | 'high';
  /**
   * Media and channels to be used.
   *
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  channels?: Text[];
  /**
   * Other bodies that take part.
   *
   * @maxItems 60
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  partners?: string[];
}
/**
 * What changes in a body's plan items this quarter.
 */
export interface PlanUpdate {
  /**
   * Always plan-update.
   */
  kind: 'plan-update';
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * A calendar year, e.g. 2026.
   */
  year: number;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * true if nothing changes.
   */
  noChanges?: boolean;
  /**
   * The changes.
   *
   * @maxItems 500
   */
  changes?: PlanChange[];
}
/**
 * New values of the fields that change.
 */
export interface PlanChange {
  /**
   * The plan item that changes.
   */
  item: string;
  /**
   * Why it changes.
   */
  reason: Text;
  /**
   * What the measure is.
   */
  title?: Text;
  /**
   * Strategic direction of the state information policy.
   */
  direction?: Text;
  /**
   * Thematic line within the direction.
   */
  line?: Text;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * Whom the measure is for; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  audiences?: Text[];
  /**
   * Changes planned to the legislation, by sphere; an empty list if there are none.
   *
   * @maxItems 50
   *
   * Items: A change planned to the legislation.
   */
  legislativeChanges?: {
    /**
     * Sphere of the legislation.
     */
    sphere: Text;
    /**
     * The change planned.
     */
    change: Text;
  }[];
  /**
   * The issue giving rise to public discontent.
   */
  problemIssue?: Text;
  /**
   * What people are told before discontent arises.
   */
  preventiveMessage?: Text;
  /**
   * Risk of discontent; for the authorised body only.
   */
  risk?: 'low' | 'medium' | 'high';
  /**
   * Media and channels to be used.
   *
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  channels?: Text[];
  /**
   * Other bodies that take part.
   *
   * @maxItems 60
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  partners?: string[];
}
/**
 * Approval of the media plan by the authorised body, its decisions on the proposals, and its corrections.
 */
export interface PlanDecision {
  /**
   * Always plan-decision.
   */
  kind: 'plan-decision';
  /**
   * Year of the media plan.
   */
  planYear: number;
  /**
   * 1 for the plan round of the first quarter, 2 for that of the third (§5–6).
   */
  cycle: 1 | 2;
  /**
   * Date of approval (§6: not later than the 20th); absent until the plan is approved.
   */
  approved?: string;
  /**
   * Main directions of the plan; at least one.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  directions: Text[];
  /**
   * Thematic lines.
   *
   * @maxItems 100
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  lines?: Text[];
  /**
   * Decisions on the proposals.
   *
   * @maxItems 5000
   */
  items?: PlanVerdict[];
  /**
   * Measures added by the authorised body.
   *
   * @maxItems 1000
   */
  additions?: PlanAddition[];
  /**
   * Corrections in order of date.
   *
   * @maxItems 1000
   */
  corrections?: PlanCorrection[];
}
/**
 * What the authorised body decides on one proposed measure (§6).
 */
export interface PlanVerdict {
  /**
   * The measure proposed: <body>/<item id>.
   */
  proposal: string;
  /**
   * accept as proposed, reject with a reason, or amend with the changed fields.
   */
  decision: 'accept' | 'reject' | 'amend';
  /**
   * Why; needed to reject.
   */
  reason?: Text;
  /**
   * What the measure is.
   */
  title?: Text;
  /**
   * Strategic direction of the state information policy.
   */
  direction?: Text;
  /**
   * Thematic line within the direction.
   */
  line?: Text;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * Whom the measure is for; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  audiences?: Text[];
  /**
   * Changes planned to the legislation, by sphere; an empty list if there are none.
   *
   * @maxItems 50
   *
   * Items: A change planned to the legislation.
   */
  legislativeChanges?: {
    /**
     * Sphere of the legislation.
     */
    sphere: Text;
    /**
     * The change planned.
     */
    change: Text;
  }[];
  /**
   * The issue giving rise to public discontent.
   */
  problemIssue?: Text;
  /**
   * What people are told before discontent arises.
   */
  preventiveMessage?: Text;
  /**
   * Risk of discontent; for the authorised body only.
   */
  risk?: 'low' | 'medium' | 'high';
  /**
   * Media and channels to be used.
   *
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  channels?: Text[];
  /**
   * Other bodies that take part.
   *
   * @maxItems 60
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  partners?: string[];
}
/**
 * A measure that the authorised body adds of its own.
 */
export interface PlanAddition {
  /**
   * Unique in the plan year.
   */
  id: string;
  /**
   * The body that carries it out.
   */
  body: string;
  /**
   * coverage: publicising the work of a body; preventive: informational prevention of a problem issue.
   */
  type: 'coverage' | 'preventive';
  /**
   * What the measure is.
   */
  title: Text;
  /**
   * Strategic direction of the state information policy.
   */
  direction: Text;
  /**
   * Thematic line within the direction.
   */
  line?: Text;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * Whom the measure is for; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  audiences?: Text[];
  /**
   * Changes planned to the legislation, by sphere; an empty list if there are none.
   *
   * @maxItems 50
   *
   * Items: A change planned to the legislation.
   */
  legislativeChanges?: {
    /**
     * Sphere of the legislation.
     */
    sphere: Text;
    /**
     * The change planned.
     */
    change: Text;
  }[];
  /**
   * The issue giving rise to public discontent.
   */
  problemIssue?: Text;
  /**
   * What people are told before discontent arises.
   */
  preventiveMessage?: Text;
  /**
   * Risk of discontent; for the authorised body only.
   */
  risk?: 'low' | 'medium' | 'high';
  /**
   * Media and channels to be used.
   *
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  channels?: Text[];
  /**
   * Other bodies that take part.
   *
   * @maxItems 60
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  partners?: string[];
}
/**
 * A correction by the authorised body (§5), with the fields that change.
 */
export interface PlanCorrection {
  /**
   * When the correction was made.
   */
  date: string;
  /**
   * The plan items that it concerns; at least one.
   *
   * @minItems 1
   * @maxItems 500
   *
   * Items: An item of the media plan of that year: <body>/<item id>, or the short id inside a file of the same body.
   */
  items: string[];
  /**
   * The change of strategic direction behind it (§5).
   */
  reason: Text;
  /**
   * What the measure is.
   */
  title?: Text;
  /**
   * Strategic direction of the state information policy.
   */
  direction?: Text;
  /**
   * Thematic line within the direction.
   */
  line?: Text;
  /**
   * A quarter of the year: Q1, Q2, Q3 or Q4.
   */
  quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  /**
   * Whom the measure is for; at least one.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  audiences?: Text[];
  /**
   * Changes planned to the legislation, by sphere; an empty list if there are none.
   *
   * @maxItems 50
   *
   * Items: A change planned to the legislation.
   */
  legislativeChanges?: {
    /**
     * Sphere of the legislation.
     */
    sphere: Text;
    /**
     * The change planned.
     */
    change: Text;
  }[];
  /**
   * The issue giving rise to public discontent.
   */
  problemIssue?: Text;
  /**
   * What people are told before discontent arises.
   */
  preventiveMessage?: Text;
  /**
   * Risk of discontent; for the authorised body only.
   */
  risk?: 'low' | 'medium' | 'high';
  /**
   * Media and channels to be used.
   *
   * @maxItems 50
   *
   * Items: Text that people read, up to 2,000 characters: a string, or a map of kk, ru, en with at least one of them.
   */
  channels?: Text[];
  /**
   * Other bodies that take part.
   *
   * @maxItems 60
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  partners?: string[];
}
/**
 * How the measures of the media plan were carried out, in free form.
 */
export interface Report {
  /**
   * Always report.
   */
  kind: 'report';
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * The month reported on.
   */
  period: string;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * The report in free form.
   */
  text: Text;
  /**
   * Status of plan items.
   *
   * @maxItems 500
   *
   * Items: What was done on one plan item.
   */
  items?: {
    /**
     * A plan item as <body>/<item id>, or its short id; any other text is kept as it is and counts for no item.
     */
    planItem: string;
    /**
     * How far the measure is.
     */
    status: 'planned' | 'in-progress' | 'done' | 'dropped';
    /**
     * Number of publications.
     */
    published?: number;
    /**
     * Publications.
     *
     * @maxItems 200
     *
     * Items: A web address that begins with http:// or https://.
     */
    links?: string[];
  }[];
}
/**
 * A request of the authorised body for information-and-reference materials.
 */
export interface InformationRequest {
  /**
   * Always request.
   */
  kind: 'request';
  /**
   * Lower-case Latin letters, digits and hyphens, 1 to 64, e.g. jol-2.
   */
  id: string;
  /**
   * The body asked.
   */
  body: string;
  /**
   * When it was sent.
   */
  requested: string;
  /**
   * When the body received it; the term of §13 runs from this.
   */
  received?: string;
  /**
   * Kinds of material asked for; at least one.
   *
   * @minItems 1
   * @maxItems 5
   *
   * Items: Kind of material.
   */
  kinds: ('data' | 'methodical' | 'infographics' | 'statistical' | 'analytical')[];
  /**
   * What is asked for.
   */
  subject: Text;
}
/**
 * A body's answer to a request.
 */
export interface InformationResponse {
  /**
   * Always response.
   */
  kind: 'response';
  /**
   * Id of the request.
   */
  request: string;
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * The answer.
   */
  text?: Text;
  /**
   * Names of the files attached.
   *
   * @maxItems 100
   *
   * Items: Name of an attached file.
   */
  files?: string[];
}
/**
 * An issue that concerns several bodies; each owes its information within one working day.
 */
export interface JointIssue {
  /**
   * Always joint-issue.
   */
  kind: 'joint-issue';
  /**
   * Lower-case Latin letters, digits and hyphens, 1 to 64, e.g. jol-2.
   */
  id: string;
  /**
   * The issue.
   */
  title: Text;
  /**
   * When it arose.
   */
  arisen: string;
  /**
   * The bodies concerned; at least two.
   *
   * @minItems 2
   * @maxItems 200
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  bodies: string[];
  /**
   * The single information agenda.
   */
  agenda?: Text;
}
/**
 * What a body says on a joint issue within its competence.
 */
export interface Joint {
  /**
   * Always joint.
   */
  kind: 'joint';
  /**
   * Id of the joint issue.
   */
  issue: string;
  /**
   * The body that sends it; the same as in the path.
   */
  body: string;
  /**
   * When the body sent it; lateness is judged from this.
   */
  submitted: string;
  /**
   * When each later version was sent, from the earliest to the latest; submitted stays the first sending, which lateness is judged from.
   *
   * @maxItems 100
   *
   * Items: A moment in time, RFC 3339 with offset, e.g. "2026-12-10T16:30:00+05:00".
   */
  corrected?: string[];
  /**
   * The information.
   */
  text: Text;
}
/**
 * What the authorised body decides on a week's grid.
 */
export interface GridDecision {
  /**
   * Always grid-decision.
   */
  kind: 'grid-decision';
  /**
   * The week; the same as in the path.
   */
  week: string;
  /**
   * The row «Басты жаңалық».
   */
  topNews?: {
    /**
     * Main news of Monday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    mon?: (Text | { event: string })[];
    /**
     * Main news of Tuesday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    tue?: (Text | { event: string })[];
    /**
     * Main news of Wednesday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    wed?: (Text | { event: string })[];
    /**
     * Main news of Thursday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    thu?: (Text | { event: string })[];
    /**
     * Main news of Friday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    fri?: (Text | { event: string })[];
    /**
     * Main news of Saturday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    sat?: (Text | { event: string })[];
    /**
     * Main news of Sunday, in order.
     *
     * @maxItems 20
     *
     * Items: A text, or {event: <reference>} for one of the week's events.
     */
    sun?: (Text | { event: string })[];
  };
  /**
   * Events that come first in their cell, in this order.
   *
   * @maxItems 2000
   *
   * Items: An event of the week: <body>/<event id>, or the short id inside a file of the same body.
   */
  order?: string[];
  /**
   * Events that stay out of the grid.
   *
   * @maxItems 2000
   *
   * Items: An event that stays out.
   */
  exclude?: {
    /**
     * An event of the week: <body>/<event id>, or the short id inside a file of the same body.
     */
    event: string;
    /**
     * Why it stays out of the grid.
     */
    reason: Text;
  }[];
  /**
   * Platforms given to events.
   *
   * @maxItems 2000
   *
   * Items: A single information platform given to an event.
   */
  platforms?: {
    /**
     * An event of the week: <body>/<event id>, or the short id inside a file of the same body.
     */
    event: string;
    /**
     * The platform given, e.g. a briefing hall.
     */
    platform: Text;
  }[];
  /**
   * When the grid went to the media.
   */
  sent?: string;
}
/**
 * mediagrid.yaml: marks the root of a workspace and holds its settings.
 */
export interface Settings {
  /**
   * Version of the format: 1.
   */
  version: 1;
  /**
   * Id of the ministry in charge of media.
   */
  authority: string;
  /**
   * Language of labels and messages.
   */
  language?: 'kk' | 'ru' | 'en';
  /**
   * The first day that anything is owed for here: what was due earlier is neither missing nor late.
   */
  since?: string;
  /**
   * IANA name, e.g. Asia/Almaty.
   */
  timeZone?: string;
  /**
   * Which rules apply, and how they are read.
   */
  regulation?: {
    /**
     * Name of the regulation profile.
     */
    profile?: string;
    /**
     * Readings that differ from the profile.
     */
    switches?: {
      /**
       * How terms are counted.
       */
      counting?: Switches<Regulation['counting']>;
      /**
       * The duties of the act; each may be off.
       */
      duties?: Switches<Regulation['duties']>;
      /**
       * Readings of the form.
       */
      appendix?: {
        /**
         * Date under the title: the week described, or the day it was submitted.
         */
        dateLine?: 'week' | 'submission';
        /**
         * Where «Басты жаңалық» stands.
         */
        mainNews?: 'top-row' | 'per-body' | 'none';
      };
    };
  };
  /**
   * Additions to the working-day calendar, and corrections of it.
   */
  calendar?: {
    /**
     * First and last year that the data are complete for.
     */
    years?: {
      /**
       * First year.
       */
      from: number;
      /**
       * Last year.
       */
      to: number;
    };
    /**
     * Holidays of fixed date.
     *
     * @maxItems 200
     *
     * Items: A holiday of a fixed date.
     */
    holidays?: {
      /**
       * Name of the holiday for the program.
       */
      id: string;
      /**
       * Name of the day: a string, or a map of kk, ru, en.
       */
      name: Text;
      /**
       * Month and day, MM-DD.
       */
      date: string;
      /**
       * Whether a day off follows when it falls on a weekend (law On holidays of 13.12.2001, art. 5).
       */
      carry: boolean;
      /**
       * First year it is kept.
       */
      from?: number;
      /**
       * Last year it is kept.
       */
      to?: number;
      /**
       * Where this is known from.
       */
      source?: string;
    }[];
    /**
     * Holidays announced year by year.
     *
     * @maxItems 50
     *
     * Items: A holiday whose date is announced year by year.
     */
    movable?: {
      /**
       * Name of the holiday for the program.
       */
      id: string;
      /**
       * Name of the day: a string, or a map of kk, ru, en.
       */
      name: Text;
      /**
       * Whether a day off follows when it falls on a weekend.
       */
      carry: boolean;
      /**
       * Date by year, e.g. "2026": "2026-05-27".
       */
      dates: {
        /**
         * A calendar date, YYYY-MM-DD, e.g. 2026-12-14.
         */
        [k: string]: string;
      };
      /**
       * Remarks by year.
       */
      notes?: {
        /**
         * A remark.
         */
        [k: string]: string;
      };
    }[];
    /**
     * Days off moved by an act.
     *
     * @maxItems 500
     *
     * Items: A day off moved by an act (Labour Code art. 85(3)).
     */
    transfers?: {
      /**
       * The day off that is worked.
       */
      work: string;
      /**
       * The working day that is off.
       */
      off: string;
      /**
       * Act of the Government or the Minister.
       */
      act?: string;
      /**
       * How well it is known: verified or single-source.
       */
      status?: 'verified' | 'single-source';
    }[];
    /**
     * Further days off.
     *
     * @maxItems 500
     *
     * Items: A further day off.
     */
    daysOff?: {
      /**
       * A calendar date, YYYY-MM-DD, e.g. 2026-12-14.
       */
      date: string;
      /**
       * Name of the day: a string, or a map of kk, ru, en.
       */
      name?: Text;
    }[];
    /**
     * Days worked against the calendar.
     *
     * @maxItems 500
     *
     * Items: A day that is worked against the calendar.
     */
    workingDays?: {
      /**
       * A calendar date, YYYY-MM-DD, e.g. 2026-12-14.
       */
      date: string;
      /**
       * Why it is worked.
       */
      note?: Text;
    }[];
  };
  /**
   * Readings of the form.
   */
  appendix?: {
    /**
     * Date under the title: the week described, or the day it was submitted.
     */
    dateLine?: 'week' | 'submission';
    /**
     * Where «Басты жаңалық» stands.
     */
    mainNews?: 'top-row' | 'per-body' | 'none';
  };
  /**
   * Limits of what is read.
   */
  limits?: {
    /**
     * Files over this many bytes are refused.
     */
    maxFileBytes?: number;
  };
}
/**
 * bodies.yaml: the bodies in the order in which documents list them.
 */
export interface Bodies {
  /**
   * Version of the format: 1.
   */
  version: 1;
  /**
   * Day on which the register was right.
   */
  asOf?: string;
  /**
   * The state bodies; at least one.
   *
   * @minItems 1
   * @maxItems 1000
   */
  bodies: Body[];
}
/**
 * An entry of the register.
 */
export interface Body {
  /**
   * Never changes; names of files and references use it.
   */
  id: string;
  /**
   * central state body or local executive body.
   */
  kind: 'central' | 'local';
  /**
   * authorised-body for the ministry in charge of media.
   */
  role?: 'authorised-body';
  /**
   * Official name; Kazakh is required.
   */
  name: {
    /**
     * The text in Kazakh.
     */
    kk: string;
    /**
     * The text in Russian.
     */
    ru?: string;
    /**
     * The text in English.
     */
    en?: string;
  };
  /**
   * Unofficial abbreviation for narrow places.
   */
  short?: {
    /**
     * The text in Kazakh.
     */
    kk?: string;
    /**
     * The text in Russian.
     */
    ru?: string;
    /**
     * The text in English.
     */
    en?: string;
  };
  /**
   * Place in the documents; bodies without it follow in the order of the file.
   */
  order?: number;
  /**
   * First day of the body.
   */
  validFrom?: string;
  /**
   * Last day of the body.
   */
  validTo?: string;
}
/**
 * issued/media-grid/<week>/<edition>/edition.yaml: what was sent to the media (§11), written by issue-grid.
 */
export interface Edition {
  /**
   * Version of the format: 1.
   */
  version: 1;
  /**
   * The week of the media-grid.
   */
  week: string;
  /**
   * Number of the edition, from 1.
   */
  edition: number;
  /**
   * When it was issued.
   */
  issued: string;
  /**
   * SHA-256 of the edition.yaml of the edition before, in hexadecimal.
   */
  previous?: string;
  /**
   * Whom it went to, in any words.
   *
   * @maxItems 1000
   *
   * Items: A recipient.
   */
  sentTo?: string[];
  /**
   * Bodies whose submissions had errors when it was issued: the edition says nothing of their events.
   *
   * @minItems 1
   * @maxItems 1000
   *
   * Items: Id of a state body in bodies.yaml, e.g. min-jol.
   */
  leftOut?: string[];
  /**
   * The files of the edition, which stand beside this one.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A file as it was issued.
   */
  files: {
    /**
     * Name of the file in this folder.
     */
    name: string;
    /**
     * Hash of its bytes, in hexadecimal.
     */
    sha256: string;
    /**
     * Its size in bytes.
     */
    bytes: number;
  }[];
}
/**
 * A line of received/log.jsonl: something that happened to a file that came in. Written by receive, only ever added to.
 */
export interface Receipt {
  /**
   * Version of the format: 1.
   */
  version: 1;
  /**
   * When it happened, by the clock of the run.
   */
  at: string;
  /**
   * received: its bytes are kept. filed: it stands at its path. older: a later version stands there, so it is kept in the history. set-aside: it has errors, or nothing tells which of several versions is the latest; a letter says so. kept: it is no submission, its bytes are kept.
   */
  event: 'received' | 'filed' | 'older' | 'set-aside' | 'kept';
  /**
   * Hash of the bytes as they came, in hexadecimal: what the lines of one file have in common.
   */
  sha256: string;
  /**
   * Its name as it came, telephone numbers and e-mail addresses in it covered.
   */
  name?: string;
  /**
   * Its size in bytes.
   */
  bytes?: number;
  /**
   * Where its bytes are kept as they came.
   */
  original?: string;
  /**
   * The submission that it is a version of, as far as that is known.
   */
  path?: string;
  /**
   * When the submission says it was sent. Absent where what stands says the same and stays.
   */
  submitted?: string;
  /**
   * When the form that holds it says it was last saved.
   */
  lastSaved?: string;
  /**
   * Where the older version is kept.
   */
  history?: string;
  /**
   * Where the file that could not be filed lies.
   */
  setAside?: string;
  /**
   * The reply to whoever sent it.
   */
  letter?: string;
  /**
   * Codes of its errors, each once.
   *
   * @maxItems 1000
   *
   * Items: A code.
   */
  errors?: string[];
}
