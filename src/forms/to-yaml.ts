/** Keys whose values are numbers to dial: quoted, as people who edit the file afterwards should quote them. */
const PHONES = new Set(['phone', 'workPhone', 'mobilePhone']);

/** A submission as YAML in the style of the examples: dates, times and telephones in quotes, lines not folded. */
export async function submissionYaml(document: object): Promise<string> {
  const { Document, isScalar, visit } = await import('yaml');
  const yaml = new Document(document, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(yaml, {
    Pair(_, { key, value }) {
      if (isScalar(key) && PHONES.has(String(key.value)) && isScalar(value)) value.type = 'QUOTE_DOUBLE';
    },
  });
  return yaml.toString({ lineWidth: 0 });
}
