import { labelOf } from '../../src/plan/label.ts';
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import metascraper from 'metascraper';
import date from 'metascraper-date';
import description from 'metascraper-description';
import iframe from 'metascraper-iframe';
import image from 'metascraper-image';
import logo from 'metascraper-logo-favicon';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { planItems, type PlanLookup } from '../../src/plan/lookup.ts';
import type { Page } from '../../src/plan/pages.ts';
import type { PlanItem } from '../../src/plan/plan.ts';
import { pictureFile } from '../../src/site/urls.ts';
import { cardPath, pagePath } from '../support/paths.ts';
import { serveLocalCopy, type LocalCopy } from '../support/local-copy.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites } from '../support/sites.ts';
import { publisherOf } from '../support/known-facts.ts';

/** What a page is called. */
const titleOf = (lookup: PlanLookup, page: PlanItem | { view: 'home' }, locale: Locale): string => {
  switch (page.view) {
    case 'home':
      return lookup.plan.text[locale].title;
    case 'orientation':
      return lookup.orientation(page.number).text[locale].title;
    case 'priority':
      return labelOf(lookup.priority(page.number).text[locale]).text;
  }
};

const IFRAMELY = resolve('tests/consumers/node_modules/iframely');

/** Runs iframely in its own folder, where it looks for its settings, as a provider that lets any site embed. */
const IFRAMELY_RUN = `
  const { run } = await import('./lib/core.js');
  const record = {
    ...{ isDefault: true, isAllowed: (path, option) => !option },
    ...{ getQATags: () => ['allow'], getRecordHash: () => '' },
  };
  const results = [];
  for (const address of process.argv.slice(1)) {
    results.push(await new Promise((resolve, reject) => {
      const options = { v: '1.3', refresh: true, getWhitelistRecord: () => record };
      run(address, options, (error, result) => error ? reject(error) : resolve(result));
    }));
  }
  process.stdout.write('\\nRESULT ' + JSON.stringify(results.map(({ meta, links }) => ({ meta, links }))));
  process.exit();
`;

const previews = z.array(
  z.object({
    meta: z.looseObject({ title: z.string(), canonical: z.string(), site: z.string() }),
    links: z.array(
      z.object({
        href: z.string().optional(),
        html: z.string().optional(),
        rel: z.array(z.string()),
        type: z.string(),
      }),
    ),
  }),
);

const iframely = async (addresses: readonly string[]) => {
  // It looks for plugins among packages of its own.
  mkdirSync(resolve(IFRAMELY, 'node_modules'), { recursive: true });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', IFRAMELY_RUN, ...addresses],
    // Under `test`, it waits a tenth of a second for a page.
    { cwd: IFRAMELY, env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 1 << 26 },
  );
  const [, result = ''] = stdout.split('\nRESULT ');
  return previews.parse(JSON.parse(result));
};

describeSites(['root'], 'link previews of $name', (built) => {
  let copy: LocalCopy;
  beforeAll(async () => {
    copy = await serveLocalCopy(built);
  });
  afterAll(() => copy.stop());

  /** Bytes at the start of a file. */
  const startOf = async (address: string): Promise<string> => {
    const response = await fetch(address);
    expect([address, response.status]).toEqual([address, 200]);
    return Buffer.from(await response.arrayBuffer()).toString('latin1');
  };

  test('have with metascraper title, picture, icon, publisher, date and card of each page', async () => {
    const read = metascraper([
      ...[date(), description(), iframe(), image(), publisher(), title(), url()],
      // Of the page’s own icons, and not by way of a service.
      logo({ google: false }),
    ]);
    const lookup = await planOf(built);
    const { plan } = lookup;
    for (const page of [{ view: 'home' } as const, ...atLeastOne(planItems(plan))]) {
      for (const locale of LOCALES) {
        const address = copy.url + pagePath(page, locale);
        const html = await (await fetch(address)).text();
        const found = await read({ url: address, html });
        expect(found).toMatchObject({
          url: address,
          title: expect.stringContaining(titleOf(lookup, page, locale)) as unknown,
          publisher: publisherOf(plan).name,
          date: new Date(plan.published ?? '').toISOString(),
          image: copy.url + pictureFile(page, locale),
        });
        expect(found.description).toMatch(/\S/);
        expect(await startOf(found.logo ?? '')).toMatch(/^.PNG/);
        if (page.view !== 'home') {
          expect(found['iframe']).toContain(`src="${copy.url}${cardPath(page, locale)}"`);
        }
      }
    }
  });

  test('name with metascraper who publishes every other page', async () => {
    const read = metascraper([publisher()]);
    const { plan } = await planOf(built);
    for (const view of ['fullText', 'glossary', 'links', 'data', 'about'] as const) {
      const page: Page = { view };
      const address = copy.url + pagePath(page, 'fr');
      const found = await read({ url: address, html: await (await fetch(address)).text() });
      expect([view, found.publisher]).toEqual([view, publisherOf(plan).name]);
    }
  });

  test('have with iframely title, picture, icon and card of each page', async () => {
    const lookup = await planOf(built);
    const pages = [{ view: 'home' } as const, ...planItems(lookup.plan)].flatMap((page) =>
      LOCALES.map((locale) => ({ page, locale, address: copy.url + pagePath(page, locale) })),
    );
    const found = await iframely(pages.map(({ address }) => address));
    expect(found).toHaveLength(pages.length);
    for (const [place, { page, locale, address }] of pages.entries()) {
      const { meta, links = [] } = found[place] ?? {};
      expect(meta).toMatchObject({
        title: expect.stringContaining(titleOf(lookup, page, locale)) as unknown,
        canonical: address,
        site: lookup.plan.text[locale].title,
      });
      const hrefs = (rel: string) =>
        links.filter((link) => link.rel.includes(rel)).map(({ href }) => href);
      expect(hrefs('thumbnail')).toContain(copy.url + pictureFile(page, locale));
      expect(hrefs('icon')).toEqual(
        expect.arrayContaining(
          ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'].map((file) => copy.url + file),
        ),
      );
      if (page.view !== 'home') {
        const card = copy.url + cardPath(page, locale);
        const shown = links.filter(
          ({ href, html }) => href === card || html?.includes(`src="${card}"`),
        );
        expect([address, shown.length > 0]).toEqual([address, true]);
      }
    }
  });
});
