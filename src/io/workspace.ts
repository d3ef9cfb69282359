import { join } from 'node:path';
import { duplicatesIn } from '../checks/duplicate-ids.ts';
import { type Diagnostic, diagnostic, severityOf, wholeFile } from '../diagnostics/diagnostic.ts';
import { CALENDAR, REGULATIONS } from '../generated/shipped-data.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { applySwitches } from '../law/regulation.ts';
import { createTimeZone, isTimeZone } from '../law/time-zone.ts';
import { createWorkingCalendar } from '../law/working-days.ts';
import type { RegisterKind } from '../schema/kinds.ts';
import type { Bodies, Settings } from '../schema/types.ts';
import { DEFAULT_LIMITS, type Limits, type Source } from '../source/index.ts';
import { type BaseFacts, type GroupFile, unread } from '../workspace/examine.ts';
import {
  BODIES_FILE,
  foldersOf,
  type Group,
  prefixesOf,
  SETTINGS_FILE,
  slotOf,
} from '../workspace/layout.ts';
import { readRegister } from '../workspace/read-document.ts';
import { createRegister, type Register } from '../workspace/register.ts';
import { listFiles, readBytes, whatStandsAt } from './files.ts';

const DEFAULT_PROFILE = 'kz-159-2018';

/** A workspace whose registers are in order. */
export interface Workspace {
  readonly settings: Settings;
  readonly register: Register;
  readonly law: Law;
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
}

/** Reads settings, register of bodies, calendar and regulation; every problem of theirs is told, none is thrown. */
export async function openWorkspace(root: string): Promise<OpenedWorkspace> {
  const settings = await readRootFile<Settings>(root, SETTINGS_FILE, 'settings');
  const bodies = await readRootFile<Bodies>(root, BODIES_FILE, 'bodies');
  const diagnostics = [...settings.diagnostics, ...bodies.diagnostics];
  const maxBytes = settings.value?.limits?.maxFileBytes ?? DEFAULT_LIMITS.maxBytes;
  const opened = { root, limits: { ...DEFAULT_LIMITS, maxBytes }, language: languageIn(settings.source) };
  if (bodies.source !== undefined) diagnostics.push(...duplicatesIn(bodies.source, 'bodies'));
  if (settings.value === undefined || settings.source === undefined || bodies.value === undefined) {
    return { ...withoutUndefined(opened), diagnostics };
  }
  const law = lawOf(settings.value, settings.source);
  const register = createRegister(bodies.value, settings.value.authority);
  diagnostics.push(...authorityProblems(settings.value, settings.source, register));
  if ('problem' in law) diagnostics.push(law.problem);
  if ('problem' in law || diagnostics.some((found) => severityOf(found) === 'error')) {
    return { ...withoutUndefined(opened), diagnostics };
  }
  return {
    ...withoutUndefined(opened),
    diagnostics,
    workspace: { settings: settings.value, register, law: law.law },
  };
}

function withoutUndefined<T extends { language: string | undefined }>({ language, ...rest }: T) {
  return language === undefined ? rest : { ...rest, language };
}

async function readRootFile<T>(root: string, path: string, kind: RegisterKind) {
  if (kind === 'bodies' && whatStandsAt(join(root, path)) === 'nothing') {
    const place = wholeFile(path);
    return { diagnostics: [diagnostic('workspace/no-bodies', place, {})] };
  }
  const content = readBytes(join(root, path), DEFAULT_LIMITS.maxBytes);
  return 'bytes' in content
    ? readRegister<T>({ path, bytes: content.bytes }, kind, DEFAULT_LIMITS)
    : { diagnostics: [unread(path, content, DEFAULT_LIMITS)] };
}

function languageIn(source: Source | undefined): string | undefined {
  const data = source?.data;
  const language =
    typeof data === 'object' && data !== null && 'language' in data ? data.language : undefined;
  return typeof language === 'string' ? language : undefined;
}

/** The law where no workspace says otherwise: the shipped calendar and profile. */
export function shippedLaw(): Law {
  const regulation = REGULATIONS[DEFAULT_PROFILE];
  if (regulation === undefined) throw new Error(`profile ${DEFAULT_PROFILE} is not shipped`);
  return { calendar: createWorkingCalendar(CALENDAR), regulation, zone: createTimeZone(CALENDAR.timeZone) };
}

/** The law as the workspace reads it: the shipped calendar and profile with its additions and switches. */
function lawOf(settings: Settings, source: Source): { law: Law } | { problem: Diagnostic } {
  const profile = settings.regulation?.profile ?? DEFAULT_PROFILE;
  const shipped = Object.hasOwn(REGULATIONS, profile) ? REGULATIONS[profile] : undefined;
  if (shipped === undefined) {
    const params = { profile, known: Object.keys(REGULATIONS).join(', ') };
    return { problem: diagnostic('workspace/no-profile', source.place(['regulation', 'profile']), params) };
  }
  const { timeZone } = settings;
  // Asking for zone data takes some 15 ms; that the default is one need not be asked.
  if (timeZone !== undefined && timeZone !== CALENDAR.timeZone && !isTimeZone(timeZone)) {
    return { problem: diagnostic('workspace/time-zone', source.place(['timeZone']), { value: timeZone }) };
  }
  const regulation = applySwitches(shipped, settings.regulation?.switches ?? {});
  return {
    law: {
      calendar: createWorkingCalendar(CALENDAR, settings.calendar),
      regulation: { ...regulation, appendix: { ...regulation.appendix, ...settings.appendix } },
      zone: createTimeZone(timeZone ?? CALENDAR.timeZone),
    },
  };
}

function authorityProblems(settings: Settings, source: Source, register: Register): Diagnostic[] {
  const place = source.place(['authority']);
  if (!register.byId.has(settings.authority)) {
    return [diagnostic('ref/unknown-body', place, { body: settings.authority })];
  }
  const marked = register.bodies.find(({ role }) => role === 'authorised-body');
  if (marked === undefined || marked.id === settings.authority) return [];
  return [diagnostic('workspace/authority', place, { authority: settings.authority, body: marked.id })];
}

/** What the checks may know of a workspace. */
export function factsOf(root: string, { register, law }: Workspace): BaseFacts {
  return { bodies: register, law, hasFile: (path) => whatStandsAt(join(root, path)) === 'file' };
}

/** The groups of a name that have files, in order of key; no file is opened to find them. */
export function groupsNamed(root: string, name: string): Group[] {
  const found = foldersOf(name).flatMap((folder) =>
    listFiles(root, folder).map(({ path }) => slotOf(path)?.group),
  );
  return [...new Set(found)].filter((group) => group?.split('/')[0] === name).sort() as Group[];
}

/** The files of a group with their bytes, in order of path. */
export function groupFiles(root: string, group: Group, limits: Limits): GroupFile[] {
  return prefixesOf(group).flatMap((prefix) =>
    listFiles(root, prefix).flatMap(({ path, standing }): GroupFile[] => {
      const slot = standing === 'file' ? slotOf(path) : undefined;
      if (slot === undefined || slot.group !== group) return [];
      return [{ path, slot, content: readBytes(join(root, path), limits.maxBytes) }];
    }),
  );
}
