import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
const schema = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
// `uri` and the like are only annotations here: what our addresses are is asserted where they are made.
const validate = new AjvDraft04.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(schema);

/** What of a SARIF log the tests look at. */
export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: readonly SarifRule[] } & Readonly<Record<string, unknown>>;
  };
  readonly results: readonly SarifResult[];
  readonly language: string;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The run of a log. Throws where the log is not what the schema of SARIF 2.1.0 says. */
export function sarifRun(text: string): SarifRun {
  const log: { runs: [SarifRun] } = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, undefined, 2));
  return log.runs[0];
}
