import type { Case } from '../case.ts';
import { BUILDS } from './builds.ts';
import { CHECKS } from './checks.ts';
import { DUTIES } from './duties.ts';
import { EDITIONS } from './editions.ts';
import { FORMS } from './forms.ts';
import { INIT } from './init.ts';
import { NEW } from './new.ts';
import { PROGRAM } from './program.ts';
import { RECEIVE } from './receive.ts';
import { TOOLS } from './tools.ts';

export const CASES: readonly Case[] = [
  ...PROGRAM,
  ...INIT,
  ...NEW,
  ...FORMS,
  ...RECEIVE,
  ...CHECKS,
  ...BUILDS,
  ...EDITIONS,
  ...DUTIES,
  ...TOOLS,
];
