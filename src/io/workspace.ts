import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { duplicatesIn } from '../checks/duplicate-ids.ts';
import { reservedInRegister } from '../checks/reserved-ids.ts';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { CALENDAR, REGULATIONS } from '../generated/shipped-data.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { applySwitches } from '../law/regulation.ts';
import { createTimeZone, isTimeZone, type TimeZone } from '../law/time-zone.ts';
import { createWorkingCalendar } from '../law/working-days.ts';
import type { Bodies, Settings } from '../schema/types.ts';
import { DEFAULT_LIMITS, type Limits, type Source } from '../source/index.ts';
import type { BaseFacts, Content, GroupEntry } from '../workspace/examine.ts';
import type { Unreadable } from '../workspace/read-document.ts';
import { BODIES_FILE, type Group, groupOf, prefixesOf, SETTINGS_FILE, slotOf } from '../workspace/layout.ts';
import { createRegister, type Register } from '../workspace/register.ts';
import { type Found, fileAt, listFiles, readBytes, standingAt } from './files.ts';
import { DEFAULT_PROFILE, type Profiles, readProfiles, shippedProfile } from './profiles.ts';
import { readRootFile } from './root-file.ts';
import { openWitnesses, type Witnesses } from './witnesses.ts';

/** A workspace whose registers are in order. */
export interface Workspace {
  readonly settings: Settings;
  readonly register: Register;
  readonly law: Law;
  readonly witnesses: Witnesses;
}

export interface OpenedWorkspace {
  /** Absolute path of the folder that holds mediagrid.yaml. */
  readonly root: string;
  /** Absent where a register is missing or broken. */
  readonly workspace?: Workspace;
  /** Language of the workspace, as far as its settings could be read. */
  readonly language?: string;
  readonly limits: Limits;
  /** What is wrong with the registers. */
  readonly diagnostics: readonly Diagnostic[];
  /** Registers that could not be read; then there is no workspace. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads settings, register of bodies, calendar and regulation; every problem of theirs is told, none is thrown. Throws
 * LogUnreadable where there is a receive log and it cannot be read.
 */
export async function openWorkspace(root: string): Promise<OpenedWorkspace> {
  const settings = await readRootFile<Settings>(root, SETTINGS_FILE, 'settings');
  const bodies = await readRootFile<Bodies>(root, BODIES_FILE, 'bodies');
  const profiles = await readProfiles(root);
  const diagnostics = [...settings.diagnostics, ...bodies.diagnostics, ...profiles.diagnostics];
  const maxBytes = settings.value?.limits?.maxFileBytes ?? DEFAULT_LIMITS.maxBytes;
  const unreadable = [...settings.unreadable, ...bodies.unreadable, ...profiles.unreadable];
  const limits = { ...DEFAULT_LIMITS, maxBytes };
  const opened = { root, limits, language: languageIn(settings.source), unreadable };
  if (bodies.source !== undefined) {
    for (const found of duplicatesIn(bodies.source, 'bodies')) diagnostics.push(found);
    for (const found of reservedInRegister(bodies.source)) diagnostics.push(found);
  }
  if (
    settings.value === undefined ||
    settings.source === undefined ||
    bodies.value === undefined ||
    unreadable.length > 0
  ) {
    return { ...withoutUndefined(opened), diagnostics };
  }
  const law = lawOf(settings.value, settings.source, profiles.byId);
  const register = createRegister(bodies.value, settings.value.authority);
  diagnostics.push(...authorityProblems(settings.value, settings.source, register));
  if (law.problem !== undefined) diagnostics.push(law.problem);
  if (law.law === undefined || diagnostics.some((found) => severityOf(found) === 'error')) {
    return { ...withoutUndefined(opened), diagnostics };
  }
  return {
    ...withoutUndefined(opened),
    diagnostics,
    workspace: { settings: settings.value, register, law: law.law, witnesses: await openWitnesses(root) },
  };
}

function withoutUndefined<T extends { language: string | undefined }>({ language, ...rest }: T) {
  return language === undefined ? rest : { ...rest, language };
}

function languageIn(source: Source | undefined): string | undefined {
  const data = source?.data;
  const language =
    typeof data === 'object' && data !== null && 'language' in data ? data.language : undefined;
  return typeof language === 'string' ? language : undefined;
}

/** The law where no workspace says otherwise: the shipped calendar and profile. */
export function shippedLaw(): Law {
  return {
    calendar: createWorkingCalendar(CALENDAR),
    regulation: shippedProfile(),
    zone: zoneOf(CALENDAR.timeZone),
  };
}

function zoneOf(name: string): TimeZone {
  return createTimeZone(name, name === CALENDAR.timeZone ? CALENDAR.clock : []);
}

/** The law as the workspace reads it: calendar and profile, shipped or its own, with its additions and switches. */
function lawOf(
  settings: Settings,
  source: Source,
  own: Profiles['byId'],
): { law?: Law; problem?: Diagnostic } {
  const id = settings.regulation?.profile ?? DEFAULT_PROFILE;
  // A profile of the workspace's own that is broken has been told of already.
  if (own.has(id) && own.get(id) === undefined) return {};
  const profile = own.get(id) ?? (Object.hasOwn(REGULATIONS, id) ? REGULATIONS[id] : undefined);
  if (profile === undefined) {
    const known = [...new Set([...Object.keys(REGULATIONS), ...own.keys()])].join(', ');
    const place = source.place(['regulation', 'profile']);
    return { problem: diagnostic('workspace/no-profile', place, { profile: id, known }) };
  }
  const { timeZone, since } = settings;
  // Asking for zone data takes some 15 ms; that the default is one need not be asked.
  if (timeZone !== undefined && timeZone !== CALENDAR.timeZone && !isTimeZone(timeZone)) {
    return { problem: diagnostic('workspace/time-zone', source.place(['timeZone']), { value: timeZone }) };
  }
  const regulation = applySwitches(profile, settings.regulation?.switches ?? {}, shippedProfile());
  return {
    law: {
      calendar: createWorkingCalendar(CALENDAR, settings.calendar),
      regulation: { ...regulation, appendix: { ...regulation.appendix, ...settings.appendix } },
      zone: zoneOf(timeZone ?? CALENDAR.timeZone),
      ...(since === undefined ? {} : { since: since as CalendarDate }),
    },
  };
}

function authorityProblems(settings: Settings, source: Source, register: Register): Diagnostic[] {
  const place = (): Place => source.place(['authority']);
  if (!register.byId.has(settings.authority)) {
    return [diagnostic('ref/unknown-body', place(), { body: settings.authority })];
  }
  const marked = register.bodies.find(({ role }) => role === 'authorised-body');
  if (marked === undefined || marked.id === settings.authority) return [];
  return [diagnostic('workspace/authority', place(), { authority: settings.authority, body: marked.id })];
}

/** What the checks may know of a workspace. */
export function factsOf(root: string, { register, law, witnesses }: Workspace): BaseFacts {
  const hasFile: BaseFacts['hasFile'] = (path) => {
    const standing = standingAt(join(root, path));
    return typeof standing === 'object' ? standing : standing === 'file';
  };
  return { bodies: register, law, witness: witnesses.witness, hasFile };
}

/** What stands for a file in later runs, see `Content`. @param path relative to the root */
type StampOf = (path: string, stats: Stats) => string | undefined;

/** What was found for a group, files with their bytes, in order of path; and with stamps, where any are asked for. */
export function groupFiles(root: string, group: Group, limits: Limits, stampOf?: StampOf): GroupEntry[] {
  return entriesOf(root, foundOf(root, group), limits, stampOf);
}

/** What was found in a workspace, as the examiner takes it: files of no group are left out. */
export function entriesOf(
  root: string,
  found: readonly Found[],
  limits: Limits,
  stampOf?: StampOf,
): GroupEntry[] {
  return found.flatMap((entry): GroupEntry[] => {
    const { path, standing } = entry;
    if (standing === 'unreadable') return [entry];
    const slot = slotOf(path);
    if (slot === undefined) return [];
    const read = (): Content => {
      if (standing === 'other') return 'not-a-file';
      const content = readBytes(join(root, path), limits.maxBytes);
      return 'bytes' in content ? { bytes: content.bytes, stamp: stampOf?.(path, content.stats) } : content;
    };
    return [{ path, slot, read }];
  });
}

/**
 * What stands in the places of a group's files, and the folders on the way to them that could not be looked into, in order
 * of path; no folder of another group is looked into, and none of its own size.
 */
export function foundOf(root: string, group: Group): Found[] {
  return prefixesOf(group)
    .flatMap((prefix) => (prefix.endsWith('.yaml') ? fileAt(root, prefix) : listFiles(root, prefix)))
    .map(behindLink)
    .filter(({ path, standing }) => standing === 'unreadable' || groupOf(path) === group);
}

/** A link in the place of a folder of documents is not followed, so what it holds cannot be read. */
export function behindLink(found: Found): Found {
  const { path, standing } = found;
  const isFolder = standing === 'other' && slotOf(`${path}/x.yaml`) !== undefined;
  return isFolder ? { path, standing: 'unreadable', reason: 'ELOOP', isLink: true } : found;
}
