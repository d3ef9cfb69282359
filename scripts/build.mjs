// Builds dist/: compiles the validators ahead of time, then TypeScript. Run by `prepare`, `pretest` and by hand.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileValidators, VALIDATORS_FOLDER } from './lib/validators.mjs';

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');

compileValidators();
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
cpSync(VALIDATORS_FOLDER, 'dist/schema/validators', { recursive: true });
