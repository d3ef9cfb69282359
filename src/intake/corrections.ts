import { type Instant, parseInstant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { lenientText } from '../source/index.ts';
import { type Arrangement, type Fate, sameBytes, type Version } from './arrange.ts';

/** When a version was sent, in texts as they are written; none of them later than it came. */
export interface Sending {
  /** When it, or the first version that it corrects, was sent. */
  readonly submitted: string;
  readonly corrected: readonly string[];
  /** When it was sent itself: its last correction, else `submitted`. */
  readonly sent: string;
}

/** When a version counts as sent: when it says so itself, but nothing was sent after it came. */
export function countsAs(sent: Instant, received: Instant): Instant {
  return sent.epochMs <= received.epochMs ? sent : received;
}

/** What the data of a version say of its sending. @param received when it came */
export function sendingOf(data: unknown, received: Instant, zone: TimeZone): Sending {
  const said = typeof data === 'object' && data !== null ? data : {};
  const counted = (text: unknown): string => {
    const written = parseInstant(String(text ?? ''));
    return written !== undefined && written.epochMs <= received.epochMs
      ? String(text)
      : zone.format(received);
  };
  const list: unknown = Reflect.get(said, 'corrected');
  const corrected = (Array.isArray(list) ? list : []).map(counted);
  const submitted = counted(Reflect.get(said, 'submitted'));
  return { submitted, corrected, sent: corrected.at(-1) ?? submitted };
}

/**
 * The same arrangement, each version that takes the place of an earlier one written as its correction: with `submitted`
 * of the first accepted version, which decides whether the body was in time, and `corrected` for all later ones.
 */
export async function withCorrections<V extends Version>({
  standing,
  fates,
}: Arrangement<V>): Promise<Arrangement<V>> {
  const written = new Map<V, Fate<V>>();
  for (const [version, fate] of fates) written.set(version, await asCorrection(version, fate));
  const asFiled = (version: V): V => {
    const fate = written.get(version);
    if (fate?.fate !== 'filed' || fate.bytes === undefined) return version;
    const { sending: _, ...rest } = version;
    return { ...(rest as V), bytes: fate.bytes };
  };
  return {
    standing: new Map([...standing].map(([path, version]) => [path, asFiled(version)])),
    fates: written,
  };
}

async function asCorrection<V extends Version>(version: V, fate: Fate<V>): Promise<Fate<V>> {
  if (fate.fate !== 'filed') return fate;
  const { replaces, after = [] } = fate;
  const sendings = [...(replaces === undefined ? [] : [replaces]), ...after, version].flatMap(
    ({ sending }) => sending ?? [],
  );
  if (sendings.length < 2) return fate;
  const bytes = await rewritten(version.bytes, mergedSending(sendings));
  if (replaces === undefined || !sameBytes(replaces.bytes, bytes)) return { ...fate, bytes };
  // A run that was broken off has filed it already.
  const { replaces: _, ...rest } = fate;
  return { ...rest, bytes, unchanged: true, sameInstant: false };
}

/** One sending of several versions. @param sendings in the order in which they were sent, one at least */
export function mergedSending(sendings: readonly Sending[]): Omit<Sending, 'sent'> {
  const [first, ...later] = sendings;
  const { submitted = '', corrected = [] } = first ?? {};
  const times = [...corrected];
  for (const text of later.flatMap((sending) => [...sending.corrected, sending.sent])) {
    const last = msOf(times.at(-1) ?? submitted);
    // A first correction may bear the very time of what it corrects: whoever sent it did not change the field.
    if (msOf(text) > last || (times.length === 0 && msOf(text) === last)) times.push(text);
  }
  return { submitted, corrected: times };
}

function msOf(text: string): number {
  return parseInstant(text)?.epochMs ?? 0;
}

/** A submission with other times of sending; comments and order stay as they are. @param bytes YAML of a sound submission */
async function rewritten(
  bytes: Uint8Array,
  { submitted, corrected }: Omit<Sending, 'sent'>,
): Promise<Uint8Array> {
  const { isMap, isScalar, parseDocument, Scalar } = await import('yaml');
  const document = parseDocument(lenientText(bytes));
  const { contents } = document;
  if (!isMap(contents)) return bytes;
  const pairOf = (name: string) => contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const sent = pairOf('submitted');
  if (sent === undefined) return bytes;
  // The node itself is kept, for a comment may belong to it.
  if (isScalar(sent.value)) sent.value.value = submitted;
  const texts = corrected.map((text) => Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE }));
  const list = document.createNode(texts, { flow: texts.length <= FLOW_MOST });
  if (pairOf('corrected') !== undefined) document.set('corrected', list);
  else contents.items.splice(contents.items.indexOf(sent) + 1, 0, document.createPair('corrected', list));
  return new TextEncoder().encode(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** More times do not fit into a line. */
const FLOW_MOST = 2;
