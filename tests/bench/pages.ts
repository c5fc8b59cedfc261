import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser, MEASURED, printTable, startOwnSite } from './site.ts';

/** What fits the first flight of packets, for pages that are not as long as the plan. */
const FIRST_FLIGHT = 14_600;
const LONG = new Set(['full text', 'side by side', 'links', 'glossary']);

/**
 * Prints the weight of each kind of page and what a browser asks for to show it.
 *
 * @returns whether all are within their budgets
 */
export const measurePages = async (): Promise<boolean> => {
  const site = await startOwnSite();
  const browser = await launchBrowser();
  const rows: string[][] = [['page', 'HTML, Brotli', 'requests besides', 'of them scripts']];
  let kept = true;
  for (const [name, path] of MEASURED) {
    const html = readFileSync(join(site.folder, path, 'index.html'));
    const bytes = brotliCompressSync(html).length;
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    await page.goto(site.served + path, { waitUntil: 'networkidle' });
    await context.close();
    const besides = asked.slice(1);
    const scripts = besides.filter((each) => each.startsWith('script'));
    kept &&= LONG.has(name) || bytes <= FIRST_FLIGHT;
    rows.push([name, String(bytes), String(besides.length), String(scripts.length)]);
  }
  await browser.close();
  await site.stop();
  printTable(rows);
  return kept;
};
