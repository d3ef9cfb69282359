import { isLanguage, type Language } from './language.ts';

/**
 * The language to speak: the flag, else the workspace's, else the locale's, else Kazakh. `C` and `POSIX` are no
 * language.
 */
export function chooseLanguage(
  flag: string | undefined,
  workspace: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  for (const candidate of [flag, workspace, locale.slice(0, 2).toLowerCase()]) {
    if (candidate !== undefined && isLanguage(candidate)) return candidate;
  }
  return 'kk';
}
