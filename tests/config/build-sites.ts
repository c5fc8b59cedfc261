import { publishedAt } from '../support/paths.ts';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildInto } from '../support/build.ts';
import { startBest, type RunningHost } from '../support/hosts.ts';
import { chosenSites, SITES, type SiteName } from '../support/site-list.ts';
import type { BuiltSite } from '../support/sites.ts';

/** Builds one site and serves it on a free port, by nginx where it is installed. */
const buildAndServe = async (name: SiteName): Promise<[BuiltSite, RunningHost]> => {
  const { content, siteUrl, ...site } = SITES[name];
  if ('write' in site) await site.write(resolve(content));
  const folder = resolve('.cache/tests', name);
  const log = await buildInto({ content, siteUrl, folder });
  const address = publishedAt(siteUrl, resolve(content));
  const host = await startBest({ folder, ...address });
  return [{ name, content, folder, ...address, served: host.served, log }, host];
};

/** Builds the sites under test one after the other, and serves them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites: BuiltSite[] = [];
  const hosts: RunningHost[] = [];
  const chosen = chosenSites(process.env['TEST_SITES']);
  const left = new Set<string>(Object.keys(SITES)).difference(new Set<string>(chosen));
  if (left.size > 0) {
    console.log(`TEST_SITES leaves out ${[...left].join(', ')}: their tests are skipped.`);
  }
  for (const name of chosen) {
    const [site, host] = await buildAndServe(name);
    sites.push(site);
    hosts.push(host);
  }
  project.provide('sites', sites);
  return async () => {
    await Promise.all(hosts.map((host) => host.stop()));
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly BuiltSite[];
  }
}
