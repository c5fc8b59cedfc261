import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { parseSiteUrl } from '../../src/site/urls.ts';
import { buildInto } from '../support/build.ts';
import { startBest, type RunningHost } from '../support/hosts.ts';
import { writeContent } from '../support/write-content.ts';
import { writeHostileContent } from '../support/hostile-content.ts';
import { writeWordsContent } from '../support/words-content.ts';
import type { BuiltSite } from '../support/sites.ts';

const SITES = [
  { name: 'root', content: 'content', siteUrl: 'https://plan.example/' },
  { name: 'sub-path', content: 'content', siteUrl: 'https://plan.example/un/dossier/' },
  { name: 'small', content: 'tests/fixtures/small', siteUrl: 'https://autre.example/' },
  { name: 'small-sub-path', content: 'tests/fixtures/small', siteUrl: 'https://autre.example/p' },
  { name: 'many', content: '.cache/tests/many-content', siteUrl: 'https://grand.example/' },
] as const;

/** A plan to search in, and for nothing else. */
const WORDS = {
  name: 'words',
  content: '.cache/tests/words-content',
  siteUrl: 'https://mots.example/',
} as const;

/** A plan whose words would do harm where they were taken for anything but words. */
const HOSTILE = {
  name: 'hostile',
  content: '.cache/tests/hostile-content',
  siteUrl: 'https://hostile.example/',
} as const;

/** Builds every site under test, one after the other, and serves each on a free port, by nginx where it is installed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await writeContent(resolve('.cache/tests/many-content'), [12, ...Array<number>(6).fill(15)]);
  await writeWordsContent(resolve('.cache/tests/words-content'));
  await writeHostileContent(resolve(HOSTILE.content));
  const sites: BuiltSite[] = [];
  const hosts: RunningHost[] = [];
  for (const { name, content, siteUrl } of [...SITES, WORDS, HOSTILE]) {
    const folder = resolve('.cache/tests', name);
    const log = await buildInto({ content, siteUrl, folder });
    const address = parseSiteUrl(siteUrl);
    const host = await startBest({ folder, base: address.base });
    hosts.push(host);
    sites.push({ name, content, folder, ...address, served: host.served, log });
  }
  project.provide(
    'sites',
    sites.filter(({ name }) => name !== WORDS.name && name !== HOSTILE.name),
  );
  project.provide(
    'searchSite',
    sites.find(({ name }) => name === WORDS.name),
  );
  project.provide(
    'hostileSite',
    sites.find(({ name }) => name === HOSTILE.name),
  );
  return async () => {
    await Promise.all(hosts.map((host) => host.stop()));
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly BuiltSite[];
    searchSite: BuiltSite | undefined;
    hostileSite: BuiltSite | undefined;
  }
}
