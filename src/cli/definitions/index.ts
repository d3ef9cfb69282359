import type { COMMANDS as SUMMARIES } from '../../i18n/help/commands.ts';
import type { Define } from './definer.ts';

/** A command as help lists it. */
export interface Listed {
  readonly name: keyof typeof SUMMARIES;
  /** What may follow its name. */
  readonly takes: string;
  /** The rest of it: what help of the program needs not wait for. */
  readonly load: () => Promise<Define>;
}

/** The commands in the order in which help lists them, each with the module that defines it. */
export const COMMANDS: readonly Listed[] = [
  listed('init', '[options] [dir]', () => import('./init.ts')),
  listed('new', '[options] [kind]', () => import('./new.ts')),
  listed('form', '[options] <kind>', () => import('./forms.ts')),
  listed('import', '[options] <files...>', () => import('./forms.ts')),
  listed('receive', '[options] <paths...>', () => import('./receive.ts')),
  listed('validate', '[options] [paths...]', () => import('./checks.ts')),
  listed('explain', '[options] [code]', () => import('./checks.ts')),
  listed('build', '[options]', () => import('./builds.ts')),
  listed('build-grid', '[options]', () => import('./builds.ts')),
  listed('build-form', '[options]', () => import('./builds.ts')),
  listed('build-directory', '[options]', () => import('./builds.ts')),
  listed('build-plan', '[options]', () => import('./builds.ts')),
  listed('build-execution', '[options]', () => import('./builds.ts')),
  listed('build-agenda', '[options]', () => import('./builds.ts')),
  listed('issue-grid', '[options]', () => import('./editions.ts')),
  listed('diff', '[options]', () => import('./editions.ts')),
  listed('deadlines', '[options]', () => import('./duties.ts')),
  listed('status', '[options]', () => import('./duties.ts')),
  listed('schema', '<kind>', () => import('./tools.ts')),
  listed('completion', '<shell>', () => import('./tools.ts')),
];

function listed<Name extends Listed['name']>(
  name: Name,
  takes: string,
  area: () => Promise<{ readonly DEFINITIONS: Readonly<Record<Name, Define>> }>,
): Listed {
  return { name, takes, load: async () => (await area()).DEFINITIONS[name] };
}
