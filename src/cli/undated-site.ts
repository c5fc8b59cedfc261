import type { Environment } from '../build/environment.ts';
import { hasYear, isUndated } from '../build/site-year.ts';
import { formatIssues } from '../content/issue.ts';
import { issueMessages } from '../content/issue-messages.ts';
import type { PlanFacts } from '../content/yaml-schemas.ts';

/** Years of a plan as an address may hold them. */
const yearsOf = ({ id, start, end }: Pick<PlanFacts, 'id' | 'start' | 'end'>): string =>
  hasYear(id) ? id : [start, end ?? []].flat().join('-');

/**
 * Warns where the public address of the site holds no year. It stops nothing, not even with `--strict`: the
 * address is the owner’s to choose.
 *
 * @param settings - settings of the environment
 * @param facts - data of `plan.yaml`; `undefined` where it cannot be read
 */
export const warnOfUndatedSite = (
  { site }: Pick<Environment, 'site'>,
  facts: PlanFacts | undefined,
): void => {
  if (!facts || !isUndated(site)) return;
  const address = site.origin + site.base;
  const message = issueMessages.undatedSite(address, `${address}${yearsOf(facts)}/`);
  console.log(`\n${formatIssues([{ file: 'SITE_URL', message }], '!')}\n`);
};
