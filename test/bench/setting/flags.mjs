import { outputOf, program } from '../measure/command.mjs';
import { scratch } from './places.mjs';

/** Whether the program remembers what it has found sound, and can be told not to. */
export const REMEMBERS = outputOf(program(['validate', '--help'], scratch())).includes('--no-cache');

/** `validate` as if for the first time. */
export const COLD = REMEMBERS ? ['validate', '--no-cache'] : ['validate'];
