import { type MessageKey, type MessageValues, text } from '../i18n/messages.ts';
import { type Session, tell } from './session.ts';

/** Tells a message in the session's language. */
export function inform<K extends MessageKey>(session: Session, key: K, values: MessageValues<K>): void {
  tell(session, text(key, session.language, values));
}

/** The same, also under `--quiet`: for what somebody must look at. */
export function informAlways<K extends MessageKey>(session: Session, key: K, values: MessageValues<K>): void {
  inform({ ...session, options: { ...session.options, quiet: false } }, key, values);
}
