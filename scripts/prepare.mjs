// What npm runs on `npm ci`, on `npm pack` and, straight after a clone, on `npm install -g .`, which brings none of the
// packages that the build needs: those are installed first then.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/rolldown')) {
  execSync('npm ci --global=false --ignore-scripts --no-audit --no-fund', { stdio: 'inherit' });
}
execSync('npm run build', { stdio: 'inherit' });
