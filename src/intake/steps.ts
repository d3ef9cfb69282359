import { maskPersonal } from '../diagnostics/personal.ts';
import { sha256Of } from '../hash.ts';
import type { TimeZone } from '../law/time-zone.ts';
import type { Receipt } from '../schema/types.ts';
import type { Decided, Version } from './arrange.ts';
import { historyPath } from './places.ts';
import { bearsTimeOf } from './sending.ts';

/** A file to be written whole. */
export interface Writing {
  /** Path relative to the root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * One thing done to the disk, whole or not at all. What a file that came sets off is a list of them, in an order that
 * loses nothing wherever it breaks off: bytes are kept before they are told of, an older version is kept before it is
 * replaced, and the log says what became of a file only once it is so. The next run finds the log silent and goes on.
 */
export type StepToDisk =
  | { readonly do: 'write'; readonly files: readonly Writing[]; readonly personal: boolean }
  | { readonly do: 'log'; readonly receipt: Receipt };

/** A file whose bytes have come. */
interface Arrived {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The bytes are kept, and the log says when they came. */
export function stepsOfArrival({ name, sha256, bytes }: Arrived, original: string, at: string): StepToDisk[] {
  return [
    { do: 'write', files: [{ path: original, bytes }], personal: true },
    {
      do: 'log',
      receipt: {
        version: 1,
        at,
        event: 'received',
        sha256,
        name: maskPersonal(name),
        bytes: bytes.length,
        original,
      },
    },
  ];
}

/** A file that only came along stays where its bytes are kept. */
export function stepsOfKept({ sha256 }: Pick<Arrived, 'sha256'>, at: string): StepToDisk[] {
  return [{ do: 'log', receipt: { version: 1, at, event: 'kept', sha256 } }];
}

/** What the log says of a version beside its fate. */
export interface Told {
  readonly sha256: string;
  /** As the submission writes it. */
  readonly submitted: string;
  /** When the form that holds it was last saved, as the log writes it. */
  readonly lastSaved?: string;
  readonly at: string;
}

/**
 * A sound version is filed, or kept in the history of its submission. Of one that only says again what stands, the log
 * does not say when it was sent: what stands keeps its own time.
 */
export function stepsOfVersion<V extends Version>(
  version: V,
  fate: Decided<V>,
  { at, submitted, ...told }: Told,
  zone: TimeZone,
): StepToDisk[] {
  const said = { ...told, path: fate.path };
  if (fate.fate === 'older') {
    const history = historyPath(fate.path, version.sent, sha256Of(version.bytes), zone);
    return [
      { do: 'write', files: [{ path: history, bytes: version.bytes }], personal: true },
      { do: 'log', receipt: { version: 1, at, event: 'older', ...said, submitted, history } },
    ];
  }
  if (fate.fate === 'same') return [{ do: 'log', receipt: { version: 1, at, event: 'filed', ...said } }];
  const { replaces, moves, stays } = fate;
  return [
    ...(replaces === undefined ? [] : [kept(replaces, fate.path, zone)]),
    ...filing([
      ...(moves === undefined ? [] : [{ path: moves.path, bytes: moves.version.bytes }]),
      ...(stays !== undefined ? [] : [{ path: fate.path, bytes: fate.bytes ?? version.bytes }]),
    ]),
    {
      do: 'log',
      receipt: {
        version: 1,
        at,
        event: 'filed',
        ...said,
        ...(stays === undefined || bearsTimeOf(stays.sending, version.sending) ? { submitted } : {}),
      },
    },
  ];
}

function kept({ sent, bytes }: Version, path: string, zone: TimeZone): StepToDisk {
  const history = historyPath(path, sent, sha256Of(bytes), zone);
  return { do: 'write', files: [{ path: history, bytes }], personal: true };
}

function filing(files: readonly Writing[]): StepToDisk[] {
  return files.length === 0 ? [] : [{ do: 'write', files, personal: false }];
}

/** What cannot be filed is set aside as it came, with the letter about it. */
export function stepsOfRefusal(
  { sha256, bytes }: Arrived,
  letter: string,
  places: { readonly setAside: string; readonly letter: string },
  told: { readonly at: string; readonly errors: readonly string[]; readonly path?: string },
): StepToDisk[] {
  const { path } = told;
  return [
    {
      do: 'write',
      files: [
        { path: places.setAside, bytes },
        { path: places.letter, bytes: new TextEncoder().encode(letter) },
      ],
      personal: true,
    },
    {
      do: 'log',
      receipt: {
        version: 1,
        at: told.at,
        event: 'set-aside',
        sha256,
        ...(path === undefined ? {} : { path }),
        ...places,
        errors: [...told.errors],
      },
    },
  ];
}
