/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Tailwind 4: https://tailwindcss.com/docs/functions-and-directives
    'at-rule-no-unknown': [
      true,
      {
        ignoreAtRules: [
          ...['theme', 'source', 'utility', 'variant', 'custom-variant'],
          ...['apply', 'reference', 'slot'],
        ],
      },
    ],
    'at-rule-no-deprecated': [true, { ignoreAtRules: ['apply'] }],
    'at-rule-prelude-no-invalid': [true, { ignoreAtRules: ['apply'] }],
    'function-no-unknown': [true, { ignoreFunctions: ['theme', /^--/] }],
    'media-query-no-invalid': [true, { ignoreFunctions: ['theme'] }],
    'import-notation': 'string',
    'no-invalid-position-at-import-rule': [true, { ignoreAtRules: ['source', 'theme', 'layer'] }],
    // `--*: initial` takes all of Tailwind’s own values away.
    'custom-property-pattern': /^(?:[a-z][a-z0-9]*(?:--?[a-z0-9]+)*|\*|[a-z]+-\*)$/,
    // Phones of Apple know it by no other name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // Older browsers know `min-width` alone.
    'media-feature-range-notation': null,
    // Colours are written at one length, for comparison.
    'color-hex-length': null,
    // Rules stand in the order of the parts of a page, and cascade layers settle what wins.
    'no-descending-specificity': null,
    // Prettier’s.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
};
