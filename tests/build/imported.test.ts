import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { sourceOf } from '../../src/plan/languages.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { locate, pagePath } from '../../src/site/urls.ts';
import { axeOf } from '../support/axe.ts';
import { useTour } from '../support/browser.ts';
import { buildInto, runCommand } from '../support/build.ts';
import { folderAt } from '../support/content-folder.ts';
import { startBest } from '../support/hosts.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { textOf } from '../support/page-words.ts';
import { allPages, atLeastOne, planOf } from '../support/pages.ts';
import { publishedAt } from '../support/paths.ts';
import { fileAt, isInternal, referencesOf } from '../support/references.ts';
import { sharedPath } from '../support/shared.ts';
import type { BuiltSite } from '../support/sites.ts';
import { TYPESET_ENGLISH, writtenIn } from '../support/typography.ts';

const siteUrl = 'https://importe.example/';

/** Plans to import: real files, which are not published with the project. */
const REAL = ['part1-iso', 'part2', 'part2-misplaced', 'no-namespace'].map((name) => ({
  name,
  path: sharedPath(`cases/plans/${name}.xml`),
}));

let around = '';
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'imported-'));
});
afterAll(() => rm(around, { recursive: true, force: true }));

/** Builds a folder, without what takes its time. */
const built = async (
  name: string,
  content: string,
  skip = 'pictures,documents,copies',
): Promise<BuiltSite> => {
  const folder = join(around, `${name}-site`);
  const log = await buildInto({ content, siteUrl, folder, skip });
  const address = publishedAt(siteUrl, content);
  return { name, content, folder, ...address, served: siteUrl, log };
};

const planIn = async (content: string): Promise<Plan> => {
  const { plan, issues } = await readContent(content, locate);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
};

/** What no page may show: values that are not there, words of another plan, notices of a translation. */
const FOREIGN = /\bundefined\b|\[object |\bNaN\b|Chantier|prevails|fait foi|unofficial/i;

const expectWhole = async (site: BuiltSite): Promise<void> => {
  const plan = await planIn(site.content);
  const { orientations, priorities } = plan;
  const source = sourceOf(plan.languages);
  const pages = await allPages(site);
  const textAt = new Map(pages.map(({ path, root }) => [path, textOf(root)] as const));
  for (const { number, text } of priorities) {
    const path = pagePath({ view: 'priority', number }, source, plan);
    expect(textAt.get(path)).toContain(text[source].statement);
  }
  for (const { number, text } of orientations) {
    const path = pagePath({ view: 'orientation', number }, source, plan);
    expect(textAt.get(path)).toContain(text[source].title);
  }
  const broken = pages.flatMap((page) =>
    referencesOf(site, page)
      .filter((reference) => isInternal(site, reference))
      .filter(({ url }) => {
        const file = fileAt(site, url);
        return file === undefined || !existsSync(join(site.folder, file));
      })
      .map(({ value }) => `${page.path}: ${value}`),
  );
  expect(broken).toEqual([]);
};

/** Lines whose marks are not those of English. */
const badlySet = async (site: BuiltSite): Promise<readonly string[]> => {
  const lines = (await allPages(site)).flatMap(({ root }) => writtenIn(root, 'en'));
  return atLeastOne(lines).filter((line) =>
    TYPESET_ENGLISH.some(([, against]) => against.test(line)),
  );
};

const tours = {
  light: useTour({ colorScheme: 'light', bypassCSP: true }),
  dark: useTour({ colorScheme: 'dark', bypassCSP: true }),
};

const expectAccessible = async (site: BuiltSite): Promise<void> => {
  const host = await startBest(site);
  try {
    const routes = atLeastOne(oneOfEachKind(await planOf(site)));
    for (const theme of ['light', 'dark'] as const) {
      for (const { path } of routes) {
        const { violations } = await tours[theme](host.served + path, (page) =>
          axeOf(page, theme === 'light' ? 'every' : 'colour'),
        );
        expect([theme, path, violations]).toEqual([theme, path, []]);
      }
    }
  } finally {
    await host.stop();
  }
};

// Builds wait for each other, and other tests build too.
describe('a public StratML file, imported', { timeout: 240_000 }, () => {
  for (const { name, path } of REAL) {
    test.skipIf(path === undefined)(
      `is a whole site: ${name} (skipped where the folder “shared” is not beside the project)`,
      async () => {
        const content = join(around, name);
        const { status, printed } = await runCommand('import', {}, [path ?? '', '--into', content]);
        expect([status, printed]).toEqual([0, expect.stringContaining('FR  ')]);
        const site = await built(name, content);
        await expectWhole(site);
        expect(existsSync(join(site.folder, 'en'))).toBe(false);
        const said = (await allPages(site)).map(({ path: at, root }) => [
          at,
          FOREIGN.exec(textOf(root))?.[0],
        ]);
        expect(said.filter(([, found]) => found !== undefined)).toEqual([]);
        expect(htmlFaults(await allPages(site))).toEqual([]);
        expect(await badlySet(site)).toEqual([]);
        await expectAccessible(site);
      },
    );
  }
});

describe('a plan of which only the title is known', { timeout: 240_000 }, () => {
  test('is a whole site with its PDF, and the check warns that it has no priority', async () => {
    const content = join(around, 'title');
    const { put } = folderAt(content);
    await put('plan.yaml', 'id: lac\nlanguages: [en]\n');
    await put('plan/en.mdx', '---\ntitle: Plan of the lake\n---\n');
    const site = await built('title', content, 'pictures,copies');
    await expectWhole(site);
    expect(existsSync(join(site.folder, 'downloads/plan-of-the-lake-lac.pdf'))).toBe(true);
    const { warnings } = await readContent(content, locate);
    expect(warnings).toMatchObject([{ file: 'priorities' }]);
  });
});

describe('a new plan', { timeout: 240_000 }, () => {
  test('is a whole site as it is, and the check names what is to be supplied', async () => {
    const content = join(around, 'new');
    expect(await runCommand('new', {}, ['plan', content])).toMatchObject({ status: 0 });
    await expectWhole(await built('new', content));
    const { status, printed } = await runCommand('check', { PLAN_CONTENT: content }, ['--content']);
    expect(status).toBe(0);
    for (const gap of ['start:', 'publisher:', 'le titre du plan', 'le premier énoncé']) {
      expect(printed).toContain(gap);
    }
  });
});
