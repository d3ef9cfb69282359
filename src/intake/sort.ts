import { openPackage } from '../forms/read/container.ts';
import { isDocumentKind } from '../schema/kinds.ts';
import { lenientText } from '../source/index.ts';
import { claimsIn } from './claim.ts';

/** What a file is: a submission, a filled-in form, or something that only came along, such as a covering letter. */
export type Sort = 'yaml' | 'workbook' | 'other';

const YAML = /\.ya?ml$/i;
/** Those that cannot be read are named by whoever reads the workbook. */
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;
/** Documents of offices that may be under a password, which hides what they are. */
const OTHER_OFFICE = /\.(?:do[ct][xm]?|pp[ts][xm]?|msg|vsd|mpp|pub|db)$/i;
/** Mail programs rename what they do not know (`min-jol.yaml.txt`); the first key of most submissions gives them away. */
const LOOKS_LIKE_YAML = /^\ufeff?(?:(?:#.*|---.*|[ \t]*)\r?\n)*kind:/;
const LOOKED_AT = 4096;

/** Told by its name, else by what it holds: mail programs cut and change names. */
export function sortOf(name: string, bytes: Uint8Array): Sort {
  if (YAML.test(name)) return 'yaml';
  if (WORKBOOK.test(name) || holdsWorkbook(name, bytes)) return 'workbook';
  const beginning = bytes.subarray(0, LOOKED_AT);
  const isYaml = LOOKS_LIKE_YAML.test(lenientText(beginning)) || isDocumentKind(claimsIn(beginning).kind);
  return isYaml ? 'yaml' : 'other';
}

function holdsWorkbook(name: string, bytes: Uint8Array): boolean {
  const found = openPackage(bytes);
  if ('parts' in found) return true;
  return ['xls', 'xlsb', 'encrypted'].includes(found.refusal) && !OTHER_OFFICE.test(name);
}

/** What people write or pack things into: a submission may be in it that only a person can see. */
const WORTH_A_LOOK = /\.(?:do[ct][xm]?|odt|rtf|pdf|txt|csv|html?|zip|rar|7z|eml|msg)$/i;

/** Whether a file that came along may hold a submission which the program cannot read. */
export function isWorthALook(name: string): boolean {
  return WORTH_A_LOOK.test(name);
}
