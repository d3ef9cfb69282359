import { execFileSync } from 'node:child_process';

/** A setting of the repository that a folder lies in; undefined where it is not set or git is not installed. */
export function gitSetting(folder: string, name: string): string | undefined {
  try {
    return git(folder, ['config', '--get', name]).replace(/\n$/, '');
  } catch {
    return undefined;
  }
}

/** Sets it. Throws where git refuses or is not installed. */
export function setGitSetting(folder: string, name: string, value: string): void {
  git(folder, ['config', name, value]);
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
