import { apacheRules } from './apache-rules.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify-rules.ts';
import { nginxRules } from './nginx-rules.ts';
import { RULE_FILES, type HostedSite } from './rule-file.ts';

/** File for a host. */
export interface HostFile {
  /** Path from the site's base. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the rule files of all hosts.
 *
 * @param site - plan, address and embed script of the site
 * @returns files to be written beside the pages
 */
export const hostFilesOf = (site: HostedSite): readonly HostFile[] => [
  { path: RULE_FILES.headers, text: netlifyHeaders(site) },
  { path: RULE_FILES.redirects, text: netlifyRedirects(site) },
  { path: RULE_FILES.apache, text: apacheRules(site) },
  { path: RULE_FILES.nginx, text: nginxRules(site) },
  // Jekyll, which GitHub Pages runs on a branch, would leave out `_astro`.
  { path: '.nojekyll', text: '' },
];
