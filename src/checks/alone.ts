import type { DocumentCheck } from './check.ts';
import { corrections } from './corrections.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { eventDates } from './event-dates.ts';
import { ownMainNews } from './main-news.ts';
import { mixedScript } from './mixed-script.ts';
import { pathAgreement } from './path-agreement.ts';
import { personalData } from './personal-data.ts';
import { reservedIds } from './reserved-ids.ts';
import type { Named } from './run.ts';

/** What is asked of a file by itself; apart from the checks that need a workspace, which such a file loads none of. */
export const DOCUMENT_CHECKS: Named<DocumentCheck> = {
  pathAgreement,
  eventDates,
  duplicateIds,
  reservedIds,
  corrections,
};

/** Those of them that find no errors, see `ADVICE`. */
export const DOCUMENT_ADVICE: Named<DocumentCheck> = { mixedScript, personalData, ownMainNews };
