import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

/**
 * A table that becomes blocks on a narrow window loses its meaning there unless its roles are
 * written out.
 */
const TABLE_ROLES = /^Redundant role "(?:table|rowgroup|row|columnheader|rowheader|cell)"/;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A title starts with what tells the page from others: cut short, it still does.
    'long-title': 'off',
    // What comes with the page from its own host is trusted as the page is.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What html-validate finds wrong on pages. */
export const htmlFaults = (pages: readonly Pick<BuiltPage, 'file' | 'html'>[]): readonly object[] =>
  pages.flatMap(({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .filter(({ message }) => !TABLE_ROLES.test(message))
      .map(({ ruleId, line, column, message }) => ({ file, ruleId, line, column, message })),
  );
