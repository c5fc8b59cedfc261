import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages } from '../support/pages.ts';
import { describeSites, FORMS, FULL } from '../support/sites.ts';

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

describeSites([...FULL, ...FORMS], 'the HTML of $name', (built) => {
  test('is valid on every page', { timeout: 180_000 }, async () => {
    const faults = (await allPages(built)).flatMap(({ file, html }) =>
      validator
        .validateStringSync(html, file)
        .results.flatMap(({ messages }) => messages)
        .filter(({ message }) => !TABLE_ROLES.test(message))
        .map(({ ruleId, line, column, message }) => ({ file, ruleId, line, column, message })),
    );
    expect(faults).toEqual([]);
  });
});
