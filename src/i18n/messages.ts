import type { Language, Trilingual } from './language.ts';
import { BUILDS } from './messages/builds.ts';
import { FAILURES } from './messages/failures.ts';
import { FORMS } from './messages/forms.ts';
import { INIT } from './messages/init.ts';
import { NEW } from './messages/new.ts';
import { RECEIVE } from './messages/receive.ts';
import { SCREENS } from './messages/screens.ts';
import { USAGE } from './messages/usage.ts';
import { VERSIONS } from './messages/versions.ts';
import { fillTemplate, type Placeholder, type TemplateValue } from './template.ts';

/** What the program itself says, apart from diagnostics of files. */
const MESSAGES = {
  ...USAGE,
  ...FAILURES,
  ...BUILDS,
  ...SCREENS,
  ...RECEIVE,
  ...FORMS,
  ...INIT,
  ...NEW,
  ...VERSIONS,
} as const satisfies Record<string, Trilingual>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageValues<K extends MessageKey> = {
  readonly [N in Placeholder<(typeof MESSAGES)[K]['en']>]: TemplateValue;
};

/** A message in `language` with its values. */
export function text<K extends MessageKey>(key: K, language: Language, values: MessageValues<K>): string {
  return fillTemplate(MESSAGES[key], values, language);
}
