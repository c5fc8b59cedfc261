import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Functions that a module exports, as selectors of the syntax tree. */
const EXPORTED_FUNCTIONS = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
];

/** Classes, interfaces and types that a module exports. */
const EXPORTED_TYPES = [
  'ExportNamedDeclaration > ClassDeclaration',
  'ExportNamedDeclaration > TSInterfaceDeclaration',
  'ExportNamedDeclaration > TSTypeAliasDeclaration',
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      '**/node_modules/',
      'tests/consumers/',
      'src/features/card/released/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  // eslint-plugin-jsx-a11y-x has the rules: the older plugin does not know this ESLint.
  astro.configs['jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['tests/config/*.js', 'src/cli/run.mjs'],
        },
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
      // The compiler wants the brackets: an environment has no known names.
      '@typescript-eslint/dot-notation': 'off',
      // A number in a sentence or an address is what it is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', { patterns: ['../pages/*', '../**/dist/*'] }],
    },
  },
  {
    // TSDoc: https://tsdoc.org/pages/spec/overview/
    files: ['**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/check-syntax': 'error',
      'jsdoc/check-tag-names': ['error', { typed: true, definedTags: ['remarks', 'typeParam'] }],
      'jsdoc/empty-tags': 'error',
      'jsdoc/no-bad-blocks': ['error', { ignore: ['vite-ignore'] }],
      'jsdoc/no-types': 'error',
      'jsdoc/require-hyphen-before-param-description': ['error', 'always'],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-param-name': 'error',
      'jsdoc/require-returns-check': 'error',
      'jsdoc/require-returns-description': 'error',
    },
  },
  {
    // Exported functions have complete comments.
    files: ['src/**/*.ts'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          contexts: [...EXPORTED_FUNCTIONS, ...EXPORTED_TYPES],
          require: { FunctionDeclaration: false },
        },
      ],
      'jsdoc/match-description': [
        'error',
        {
          contexts: EXPORTED_FUNCTIONS,
          mainDescription: {
            match: String.raw`^[A-Z][a-z]*s\b`,
            message: 'The comment of a function begins with a verb in the third person.',
          },
        },
      ],
      'jsdoc/require-param': ['error', { contexts: EXPORTED_FUNCTIONS, checkDestructured: false }],
      'jsdoc/require-returns': ['error', { contexts: EXPORTED_FUNCTIONS }],
      'jsdoc/require-throws': ['error', { contexts: EXPORTED_FUNCTIONS }],
    },
  },
  {
    // Whether React’s types are there is known where the file is copied to, not here.
    files: ['src/features/card/plan-card-types.d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    // The parser of Astro components gives no types for their templates.
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/features/bilingual/BilingualView.astro'],
    rules: {
      // A phone shows the table as blocks, and browsers then forget that it is a table.
      'astro/jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
      ],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
    },
  },
  {
    // The link of a template has its address once a script fills it in.
    files: ['src/features/search/SearchView.astro'],
    rules: { 'astro/jsx-a11y/anchor-is-valid': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
