import { isMapping, lenientText } from '../source/index.ts';
import { type Arrangement, type Fate, sameBytes, type Version } from './arrange.ts';
import { contentOf } from './content.ts';
import { mergedSending, type Sending, sendingIn } from './sending.ts';

/**
 * The same arrangement, each version that takes the place of an earlier one written as its correction, with the times of
 * sending of both.
 */
export async function withCorrections<V extends Version>({
  standing,
  fates,
}: Arrangement<V>): Promise<Arrangement<V>> {
  const written = new Map<V, Fate<V>>();
  for (const [version, fate] of fates) written.set(version, await asCorrection(version, fate));
  const asFiled = (version: V): V => {
    const fate = written.get(version);
    if (fate?.fate !== 'filed') return version;
    const bytes = fate.stays?.bytes ?? fate.bytes;
    if (bytes === undefined) return version;
    const { sending: _, ...rest } = version;
    return { ...(rest as V), bytes };
  };
  return {
    standing: new Map([...standing].map(([path, version]) => [path, asFiled(version)])),
    fates: written,
  };
}

async function asCorrection<V extends Version>(version: V, fate: Fate<V>): Promise<Fate<V>> {
  if (fate.fate !== 'filed' || fate.stays !== undefined) return fate;
  const { replaces, after = [] } = fate;
  const [first, ...others] = [...(replaces === undefined ? [] : [replaces]), ...after]
    // Another appointment is another document.
    .filter(({ appointed }) => appointed === version.appointed)
    .flatMap(({ sending }) => sending ?? []);
  if (first === undefined || version.sending === undefined) return fate;
  const bytes = await withSending(version.bytes, mergedSending(first, [...others, version.sending]));
  if (replaces === undefined || !sameBytes(replaces.bytes, bytes)) return { ...fate, bytes };
  // A run that was broken off has filed it already.
  const { replaces: _, ...rest } = fate;
  return { ...rest, stays: replaces, sameInstant: false };
}

/**
 * A submission written as the correction of the one that stands in its place; what says the same as that, with the
 * times of that. As it is where it is the notice of another appointment, which is another document.
 *
 * @param yaml a sound submission
 * @param standing the data of a sound one
 * @param received when the submission came, as it is written
 */
export async function correctionOf(yaml: string, standing: object, received: string): Promise<string> {
  const { parse } = await import('yaml');
  const data: unknown = parse(yaml);
  if (!isMapping(data) || data.appointed !== Reflect.get(standing, 'appointed')) return yaml;
  const sending = sendingAfter(standing, data, { ...sendingIn(data), received });
  return new TextDecoder().decode(await withSending(new TextEncoder().encode(yaml), sending));
}

/**
 * The times of sending of a submission that takes the place of another: those of that one, where both say the same.
 *
 * @param standing the data of the one that stands
 * @param sending of the one that replaces it
 */
export function sendingAfter(standing: object, data: object, sending: Sending): Sending {
  const first = sendingIn(standing);
  return contentOf(data) === contentOf(standing) ? first : mergedSending(first, [sending]);
}

/** More times do not fit into a line. */
const MOST_IN_LINE = 2;

/**
 * A submission with other times of sending; its comments and their order stay.
 *
 * @param bytes YAML of a sound submission
 */
async function withSending(bytes: Uint8Array, { submitted, corrected }: Sending): Promise<Uint8Array> {
  const { isMap, isScalar, parseDocument, Scalar } = await import('yaml');
  const document = parseDocument(lenientText(bytes));
  const { contents } = document;
  if (!isMap(contents)) return bytes;
  const pairOf = (name: string) => contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const sent = pairOf('submitted');
  if (sent === undefined) return bytes;
  // The node itself is kept, for a comment may belong to it.
  if (isScalar(sent.value)) sent.value.value = submitted;
  if (corrected.length > 0) {
    const texts = corrected.map((text) => Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE }));
    const list = document.createNode(texts, { flow: texts.length <= MOST_IN_LINE });
    if (pairOf('corrected') !== undefined) document.set('corrected', list);
    else contents.items.splice(contents.items.indexOf(sent) + 1, 0, document.createPair('corrected', list));
  }
  return new TextEncoder().encode(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
