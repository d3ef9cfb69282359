/**
 * A merged document as YAML that parsers of 1.1 and 1.2 read alike: what one of them would take for a number, time or
 * yes/no stands in quotes. Lines are not folded, so that a change of one word changes one line.
 */
export async function renderYaml(data: object): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(data, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
