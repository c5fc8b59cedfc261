// npm run bench:search: what a first search costs, in bytes and in time, for the plan itself and for
// one of 2,500 priorities per language.
import { DEFAULT_FORM } from '../../src/plan/form.ts';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { checkedEnvironment } from '../../src/cli/checked-environment.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { serveSite } from '../../src/hosting/preview-server.ts';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { readSoundContent } from '../support/sound-content.ts';
import { locate, parseSiteUrl } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import { buildInto } from '../support/build.ts';
import { searchBytes } from '../support/search-bytes.ts';
import { writeLargeContent } from './large-content.ts';

checkedEnvironment();

const QUERY = { fr: 'gouvernance', en: 'governance' } as const;
const RUNS = 15;
/** What the issue of search allows, by priorities per language. */
const BUDGETS = new Map([
  [25, 85_000],
  [2500, 120_000],
]);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from the last key to the results, the rest before a search included. */
const timeOf = async (page: Page, query: string): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.fill('input[name=q]', '');
    await page.waitForSelector('[data-search-status="idle"]', { state: 'attached' });
    const time = await page.evaluate(
      async (word) =>
        new Promise<number>((done) => {
          const field = document.querySelector<HTMLInputElement>('input[name=q]');
          const list = document.querySelector('[data-search-results]');
          if (!field || !list) throw new Error('This is no search page.');
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (list.childElementCount === 0) return;
            observer.disconnect();
            done(performance.now() - start);
          }).observe(list, { childList: true });
          field.value = word;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      query,
    );
    times.push(time);
  }
  return median(times);
};

const measure = async (browser: Browser, folder: string, served: string, locale: Locale) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const url = served + pagePath({ view: 'search' }, locale);
  const { bytes, requests } = await searchBytes(page, url, QUERY[locale], folder);
  const time = await timeOf(page, QUERY[locale]);
  await context.close();
  return { bytes, requests, time };
};

const { plan } = await readSoundContent(resolve('content'), locate);
const large = resolve('.cache/bench/large-content');
writeLargeContent(large, Array<number>(50).fill(50), plan);

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
const cases = [
  {
    size: plan.priorities.length,
    content: resolve('content'),
    folder: resolve('.cache/bench/real'),
  },
  { size: 2500, content: large, folder: resolve('.cache/bench/large') },
];
let withinBudget = true;
for (const { size, content, folder } of cases) {
  const siteUrl = 'https://plan.example/';
  await buildInto({ content, siteUrl, folder });
  const server = await serveSite(folder, { ...parseSiteUrl(siteUrl), ...DEFAULT_FORM }, 0);
  const { port } = server.address() as AddressInfo;
  for (const locale of LOCALES) {
    const { bytes, requests, time } = await measure(
      browser,
      folder,
      `http://localhost:${port}/`,
      locale,
    );
    const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
    const budget = BUDGETS.get(size) ?? Infinity;
    withinBudget &&= total <= budget;
    console.log(
      `\n${size} priorities, ${locale}, “${QUERY[locale]}”: ${total} bytes with Brotli ` +
        `(at most ${budget}), ${requests} requests, ${time.toFixed(0)} ms from key to result`,
    );
    for (const [kind, value] of bytes) console.log(`  ${kind.padEnd(20)} ${value}`);
  }
  server.closeAllConnections();
  server.close();
}
await browser.close();
process.exit(withinBudget ? 0 : 1);
