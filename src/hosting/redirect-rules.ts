import type { PlanForm } from '../plan/form.ts';
import { itemFolders, listedFolders, pagePath } from '../site/urls.ts';

/** Rewriting of a pattern to a path. */
export interface RewriteRule {
  /** Regular expression for a path from the site's base, with one group per number. */
  readonly pattern: string;
  /** Path from the site's base, with references to the groups. */
  readonly target: string;
}

const PART = '([1-9][0-9]?)';

/** Short addresses: `3.2`, `3-2` and `en/3.2` for a priority, `3` for an orientation. */
const shortForms = (form: PlanForm): readonly RewriteRule[] =>
  form.languages.flatMap((locale) => {
    const { prefix, priority, orientation } = itemFolders(locale, form);
    return [
      { pattern: `${prefix}${PART}[.-]${PART}/?`, target: `${priority}$1-$2/` },
      { pattern: `${prefix}${PART}/?`, target: `${orientation}$1/` },
    ];
  });

/** Folders without a page, which readers come to when they shorten an address: `priorites/`. */
const trimmed = (form: PlanForm): readonly RewriteRule[] =>
  listedFolders(form).map(({ folder, page, locale }) => ({
    pattern: `${folder}?`,
    target: pagePath(page, locale, form),
  }));

/**
 * Lists the redirects of the addresses that people type.
 *
 * @param form - of the plan
 * @returns rules in matching order; a pattern matches with and without a final slash
 */
export const redirectRules = (form: PlanForm): readonly RewriteRule[] => [
  ...shortForms(form),
  ...trimmed(form),
];
