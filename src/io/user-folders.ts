import { join, posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where what a user has begun is kept: `$XDG_STATE_HOME/mediagrid`, on Windows `%LOCALAPPDATA%\mediagrid`, else
 * `~/.local/state/mediagrid`. Undefined where the environment names no such folder.
 */
export function stateFolder(env: Environment): string | undefined {
  return own(env, env.XDG_STATE_HOME, ['.local', 'state']);
}

/** Where what can be worked out again is kept: `$XDG_CACHE_HOME/mediagrid`, on Windows as the state, else `~/.cache/mediagrid`. */
export function cacheFolder(env: Environment): string | undefined {
  return own(env, env.XDG_CACHE_HOME, ['.cache']);
}

function own(env: Environment, named: string | undefined, below: readonly string[]): string | undefined {
  const { LOCALAPPDATA: local, HOME: home, USERPROFILE: profile } = env;
  const absolute = [named, local].find((path) => path !== undefined && isAbsolute(path));
  if (absolute !== undefined) return join(absolute, 'mediagrid');
  const base = [home, profile].find((path) => path !== undefined && isAbsolute(path));
  return base === undefined ? undefined : join(base, ...below, 'mediagrid');
}

function isAbsolute(path: string): boolean {
  return posix.isAbsolute(path) || win32.isAbsolute(path);
}
