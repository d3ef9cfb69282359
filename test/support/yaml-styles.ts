import fc from 'fast-check';

/** The styles in which `stringify` of yaml writes the same data. */
export const YAML_STYLES = {
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  indent: fc.integer({ min: 2, max: 5 }),
};
