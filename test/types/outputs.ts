// Made from schemas/outputs/ by `npm run generate`; do not edit.
import type { Text } from '../../src/i18n/text.ts';

export interface Agenda {
  kind: 'joint-agenda';
  id: string;
  title: Text;
  arisen: string;
  agenda?: Text;
  due?: string;
  pieces: {
    body: string;
    name: Text;
    text?: Text;
    submitted?: string;
    state?: 'received' | 'late' | 'missing' | 'broken';
    uninvited?: true;
  }[];
}
export interface Directory {
  kind: 'directory';
  entries: {
    body: string;
    name: Text;
    bodyKind: 'central' | 'local';
    holder: 'person' | 'unit';
    unit?: Text;
    surname: Text;
    givenName: Text;
    patronymic?: Text;
    position?: Text;
    email: string;
    workPhone?: string;
    mobilePhone?: string;
    appointed?: string;
    submitted?: string;
    due?: string;
    late?: true;
    source: string;
    history: {
      holder?: 'person' | 'unit';
      unit?: Text;
      surname: Text;
      givenName: Text;
      patronymic?: Text;
      position?: Text;
      email?: string;
      workPhone?: string;
      mobilePhone?: string;
      from: string;
      until: string;
      submitted?: string;
      source?: string;
    }[];
  }[];
  missing: {
    body: string;
    name: Text;
    bodyKind: 'central' | 'local';
    reason: 'none' | 'broken';
  }[];
  leftOut?: {
    body: string;
    file: string;
    errors: string[];
  }[];
}
export interface MediaGrid {
  kind: 'media-grid';
  week: string;
  from: string;
  to: string;
  edition: number;
  changes?: {
    events: {
      event: string;
      body: string;
      title: Text;
      what: 'new' | 'changed' | 'moved' | 'postponed' | 'cancelled' | 'withdrawn';
      from?: {
        date: string;
        until?: string;
        time: 'all-day' | 'to-be-confirmed' | { start: string; end?: string };
        venue: Text;
        city?: Text;
      };
      to?: {
        date: string;
        until?: string;
        time: 'all-day' | 'to-be-confirmed' | { start: string; end?: string };
        venue: Text;
        city?: Text;
      };
      fields?: {
        [k: string]: {
          from?: unknown;
          to?: unknown;
        };
      };
    }[];
    topNews: {
      day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
      from: (
        | {
            event: string;
            body?: string;
          }
        | {
            text: Text;
            body?: string;
          }
      )[];
      to: (
        | {
            event: string;
            body?: string;
          }
        | {
            text: Text;
            body?: string;
          }
      )[];
    }[];
  };
  days: {
    mon: {
      date: string;
      dayOff?: Text;
    };
    tue: {
      date: string;
      dayOff?: Text;
    };
    wed: {
      date: string;
      dayOff?: Text;
    };
    thu: {
      date: string;
      dayOff?: Text;
    };
    fri: {
      date: string;
      dayOff?: Text;
    };
    sat: {
      date: string;
      dayOff?: Text;
    };
    sun: {
      date: string;
      dayOff?: Text;
    };
  };
  topNews: {
    mon: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    tue: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    wed: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    thu: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    fri: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    sat: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
    sun: (
      | {
          event: string;
          body?: string;
        }
      | {
          text: Text;
          body?: string;
        }
    )[];
  };
  rows: {
    body: string;
    name: Text;
    state: 'events' | 'nil' | 'none';
    days: {
      mon: string[];
      tue: string[];
      wed: string[];
      thu: string[];
      fri: string[];
      sat: string[];
      sun: string[];
    };
    submitted?: string;
  }[];
  events: {
    ref: string;
    body: string;
    title: Text;
    date: string;
    until?: string;
    time: 'all-day' | 'to-be-confirmed' | { start: string; end?: string };
    venue: Text;
    city?: Text;
    online?: string;
    organisers: {
      body?: string;
      name?: Text;
      contact: {
        person?: Text;
        phone?: string;
        email?: string;
      };
    }[];
    purpose: Text;
    objectives: Text[];
    keyMessages: Text[];
    speakers: {
      name: Text;
      position: Text;
      phone?: string;
      email?: string;
    }[];
    outcome: Text;
    status?: 'confirmed' | 'tentative' | 'cancelled' | 'postponed';
    reason?: Text;
    significance?: 'key' | 'ordinary';
    planItem?: string;
    joint?: {
      issue?: string;
      lead: string;
      partners: string[];
    };
    platform?: Text;
    continues?: string;
    continuing?: {
      event: string;
      week: string;
    };
    internalNote?: Text;
  }[];
  notReceived?: string[];
  leftOut?: (
    | {
        what: 'submission';
        body: string;
        file: string;
        reason: 'broken';
        errors: string[];
      }
    | {
        what: 'decision';
        file: string;
        reason: 'broken';
        errors: string[];
      }
    | {
        what: 'event';
        event: string;
        title: Text;
        date: string;
        until?: string;
        reason: 'excluded';
        why: Text;
      }
    | {
        what: 'event';
        event: string;
        title: Text;
        date: string;
        until?: string;
        reason: 'not-key';
      }
  )[];
  clashes?: {
    kind: 'venue' | 'platform' | 'speaker';
    what: string;
    date: string;
    events: string[];
    others?: number;
  }[];
  sameEvents?: {
    date: string;
    events: string[];
    others?: number;
  }[];
}
export interface MediaPlan {
  kind: 'media-plan';
  planYear: number;
  cycle: 1 | 2;
  approved?: string;
  directions: Text[];
  lines: Text[];
  items: {
    ref: string;
    id: string;
    body: string;
    type: 'coverage' | 'preventive';
    title: Text;
    direction: Text;
    line?: Text;
    quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
    audiences?: Text[];
    legislativeChanges?: {
      sphere: Text;
      change: Text;
    }[];
    problemIssue?: Text;
    preventiveMessage?: Text;
    risk?: 'low' | 'medium' | 'high';
    channels?: Text[];
    partners?: string[];
    status: 'proposed' | 'planned' | 'rejected';
    decision?: 'accept' | 'amend' | 'addition';
    cycle: 1 | 2;
    source: string;
    reason?: Text;
    history: {
      date?: string;
      what: 'proposed' | 'accepted' | 'amended' | 'rejected' | 'added' | 'updated' | 'corrected';
      by: string;
      cycle?: 1 | 2;
      reason?: Text;
      changes?: {
        [k: string]: {
          from?: unknown;
          to?: unknown;
        };
      };
    }[];
  }[];
  rejected: {
    ref: string;
    id: string;
    body: string;
    type: 'coverage' | 'preventive';
    title: Text;
    direction: Text;
    line?: Text;
    quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
    audiences?: Text[];
    legislativeChanges?: {
      sphere: Text;
      change: Text;
    }[];
    problemIssue?: Text;
    preventiveMessage?: Text;
    risk?: 'low' | 'medium' | 'high';
    channels?: Text[];
    partners?: string[];
    status: 'proposed' | 'planned' | 'rejected';
    decision?: 'accept' | 'amend' | 'addition';
    cycle: 1 | 2;
    source: string;
    reason?: Text;
    history: {
      date?: string;
      what: 'proposed' | 'accepted' | 'amended' | 'rejected' | 'added' | 'updated' | 'corrected';
      by: string;
      cycle?: 1 | 2;
      reason?: Text;
      changes?: {
        [k: string]: {
          from?: unknown;
          to?: unknown;
        };
      };
    }[];
  }[];
  corrections: {
    date: string;
    items: string[];
    reason: Text;
    fields: {
      type?: 'coverage' | 'preventive';
      title?: Text;
      direction?: Text;
      line?: Text;
      quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
      audiences?: Text[];
      legislativeChanges?: {
        sphere: Text;
        change: Text;
      }[];
      problemIssue?: Text;
      preventiveMessage?: Text;
      risk?: 'low' | 'medium' | 'high';
      channels?: Text[];
      partners?: string[];
    };
  }[];
  updates?: {
    body: string;
    quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
    submitted: string;
    changes: number;
  }[];
  leftOut?: {
    body: string;
    file: string;
    errors: string[];
  }[];
}
export interface PlanExecution {
  kind: 'plan-execution';
  planYear: number;
  asOf: string;
  items: {
    ref: string;
    body: string;
    type: 'coverage' | 'preventive';
    title: Text;
    direction: Text;
    line?: Text;
    quarter?: 'Q1' | 'Q2' | 'Q3' | 'Q4';
    progress: 'planned' | 'in-progress' | 'done' | 'dropped' | 'not-reported';
    period?: string;
    published: number;
    reports: {
      period: string;
      body: string;
      status: 'planned' | 'in-progress' | 'done' | 'dropped';
      published?: number;
      links?: string[];
    }[];
    events: {
      week: string;
      event: string;
      date: string;
      title: Text;
      status?: 'confirmed' | 'tentative' | 'cancelled' | 'postponed';
    }[];
  }[];
  byBody?: {
    of: Text;
    total: number;
    counts: {
      planned?: number;
      'in-progress'?: number;
      done?: number;
      dropped?: number;
      'not-reported'?: number;
    };
  }[];
  byDirection: {
    of: Text;
    total: number;
    counts: {
      planned?: number;
      'in-progress'?: number;
      done?: number;
      dropped?: number;
      'not-reported'?: number;
    };
  }[];
  byQuarter: {
    of: Text;
    total: number;
    counts: {
      planned?: number;
      'in-progress'?: number;
      done?: number;
      dropped?: number;
      'not-reported'?: number;
    };
  }[];
  concerns?: {
    notReported: string[];
    preventiveWithoutComingEvent: string[];
    withoutEvents: string[];
    keyEventsWithoutItem: {
      week: string;
      event: string;
      date: string;
      title: Text;
      status?: 'confirmed' | 'tentative' | 'cancelled' | 'postponed';
    }[];
    reportedWithoutItem: {
      period: string;
      body: string;
      text: string;
      status: 'planned' | 'in-progress' | 'done' | 'dropped';
      published?: number;
      links?: string[];
    }[];
  };
  leftOut?: {
    body: string;
    file: string;
    errors: string[];
  }[];
}
