import type { Plan } from '../plan/plan.ts';
import { pagePath } from '../site/urls.ts';
import type { ServedSite } from './rules.ts';

/** Site to write rule files for. */
export interface HostedSite extends ServedSite {
  readonly plan: Plan;
}

/** First line of every rule file. */
export const GENERATED = '# Written by the build: see src/hosting.';

/** Rule files, by host. They are not served to visitors. */
export const RULE_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  apache: '.htaccess',
  nginx: '_nginx.conf',
} as const;

/**
 * Makes the text of a file.
 *
 * @param parts - lines, and groups of lines
 * @returns lines, each ended by a line break
 */
export const lines = (parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

/**
 * Escapes a text for a regular expression of any host.
 *
 * @param text - text to match
 * @returns pattern that matches the text
 * @example escapePattern('v1.js') // 'v1\\.js'
 */
export const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Pattern of the files that hosts do not serve: rule files and hidden files. */
export const HIDDEN = `(?:${[RULE_FILES.headers, RULE_FILES.redirects, RULE_FILES.nginx].map(escapePattern).join('|')}|\\.(?:ht|nojekyll|plan-build).*)`;

/**
 * Lists the pages of removed priorities, which are gone (410). Their cards are still shown on other sites,
 * which take an error for no card.
 *
 * @param plan - the plan
 * @returns paths from the site's base
 */
export const gonePaths = (plan: Plan): readonly string[] =>
  plan.removed.flatMap(({ number }) =>
    plan.languages.map((locale) => pagePath({ view: 'priority', number }, locale, plan)),
  );
