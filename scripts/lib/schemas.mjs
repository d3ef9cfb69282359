// The schemas as files: reading them, and filling the shared definitions in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Schemas of the files that people write, and of what the program makes. */
export const INPUTS = 'schemas';
export const OUTPUTS = 'schemas/outputs';

/** Every schema of a folder by its name, in order of name. */
export function readSchemas(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    files.map((name) => [name.replace('.schema.json', ''), readJson(join(folder, name))]),
  );
}

export function schemaPath(folder, name) {
  return join(folder, `${name}.schema.json`);
}

/** The definitions that the schemas of a folder share; outputs repeat what stands in inputs, so they share those too. */
export function readShared(folder) {
  const own = readJson(join(folder, 'shared', 'definitions.json')).$defs;
  return folder === INPUTS ? own : { ...readShared(INPUTS), ...own };
}

/**
 * The schema with its `$defs` brought up to date: its own definitions as they are, and of the shared ones exactly those
 * that it uses, in order of name. So each file stands alone, and each shared definition is edited in one place.
 */
export function withSharedDefinitions(schema, shared) {
  const { $defs = {}, ...root } = schema;
  const own = Object.fromEntries(Object.entries($defs).filter(([name]) => !Object.hasOwn(shared, name)));
  const all = { ...shared, ...own };
  const used = new Set();
  const visit = (value) => {
    for (const name of referencesIn(value)) {
      if (used.has(name)) continue;
      if (!Object.hasOwn(all, name)) throw new Error(`${schema.$id}: no definition ${name}`);
      used.add(name);
      visit(all[name]);
    }
  };
  visit(root);
  return { ...root, $defs: Object.fromEntries([...used].sort().map((name) => [name, all[name]])) };
}

function referencesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === '$ref' ? [entry.replace('#/$defs/', '')] : referencesIn(entry),
  );
}

/** The schema without what is there for people: parts of it become part of the code. */
export function withoutTitles(schema) {
  const forPeople = (key, value) => (key === 'title' || key === 'description') && typeof value === 'string';
  return JSON.parse(JSON.stringify(schema, (key, value) => (forPeople(key, value) ? undefined : value)));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
