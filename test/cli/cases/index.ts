import type { Case } from '../case.ts';
import { BUILDS } from './builds.ts';
import { CHECKS } from './checks.ts';
import { DUTIES } from './duties.ts';
import { EDITIONS } from './editions.ts';
import { NEW } from './new.ts';
import { PROGRAM } from './program.ts';
import { TOOLS } from './tools.ts';

export const CASES: readonly Case[] = [
  ...BUILDS,
  ...CHECKS,
  ...DUTIES,
  ...EDITIONS,
  ...NEW,
  ...PROGRAM,
  ...TOOLS,
];
