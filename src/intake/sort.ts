/** What can be made of a file: a submission, a filled-in form, or nothing. */
export type Sort = 'yaml' | 'workbook' | 'foreign';

const YAML = /\.ya?ml$/i;
/** The old format and the one with macros are named by whoever reads the workbook. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Mail programs rename what they do not know (`min-jol.yaml.txt`); the first key of most submissions gives them away. */
const LOOKS_LIKE_YAML = /^\ufeff?(?:(?:#.*|---.*|[ \t]*)\r?\n)*kind:/;
const LOOKED_AT = 4096;

/** Told by its name, else by how it begins. */
export function sortOf(name: string, bytes: Uint8Array): Sort {
  if (YAML.test(name)) return 'yaml';
  if (WORKBOOK.test(name)) return 'workbook';
  const beginning = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  return LOOKS_LIKE_YAML.test(beginning) ? 'yaml' : 'foreign';
}
