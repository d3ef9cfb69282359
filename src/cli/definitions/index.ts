import { defineBuilds } from './builds.ts';
import { defineChecks } from './checks.ts';
import type { Definer } from './definer.ts';
import { defineDuties } from './duties.ts';
import { defineEditions } from './editions.ts';
import { defineSubmissions } from './submissions.ts';
import { defineTools } from './tools.ts';

/** The commands by area, in the order in which help lists them. */
export const DEFINITIONS: readonly ((definer: Definer) => void)[] = [
  defineSubmissions,
  defineChecks,
  defineBuilds,
  defineEditions,
  defineDuties,
  defineTools,
];
