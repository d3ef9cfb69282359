import { inSchemaOrder } from './key-order.ts';
import type { Kind } from './kinds.ts';
import { schemaText } from './validators.ts';

/** A document as its file is written: YAML, keys in the order of the schema, what could be misread in quotes. */
export async function documentText(data: Readonly<Record<string, unknown>>, kind: Kind): Promise<string> {
  const { Document, isScalar, Scalar, visit } = await import('yaml');
  const ordered = inSchemaOrder(data, JSON.parse(await schemaText(kind)));
  const document = new Document(ordered, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      // «+7 7172 …» is text as it is; without its spaces it would be a number, so that people learn to quote it.
      if (isScalar(key) && /phone$/i.test(String(key.value)) && isScalar(value)) {
        value.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}
