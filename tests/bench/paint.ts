import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagePath } from '../../src/urls.ts';
import { openLighthouse } from './run-lighthouse.ts';
import { median, printTable, startOwnSite } from './site.ts';

const RUNS = 5;
/** How many times as long as bare text a page may take to show its largest part. */
const MOST = { 'font blocked': 1.1, 'with font': 1.4 } as const;

/** The same text and links as bare HTML: a page without its style, pictures, data and font. */
const bareText = (html: string): string =>
  html
    .replaceAll(/<(style|script|svg)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<(?:link|meta (?:property|http-equiv|name="(?:citation|twitter)))[^>]*>/g, '')
    .replaceAll(/ (?:class|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, '')
    // Browsers ask for the icon of a page that names none.
    .replace('<head>', '<head><link rel="icon" href="/favicon.svg">');

/**
 * Prints how long a priority page takes to show its largest part, beside the same text as bare HTML,
 * on a phone with slow 4G as Lighthouse simulates them, in the same run.
 *
 * @returns whether the ratios are within their limits
 */
export const measurePaint = async (): Promise<boolean> => {
  const site = await startOwnSite();
  const path = pagePath({ view: 'priority', number: '6.1' }, 'fr');
  const bare = gzipSync(bareText(readFileSync(join(site.folder, path, 'index.html'), 'utf8')));
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-encoding', 'gzip')
      .end(bare);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const lighthouse = await openLighthouse();
  const paintOf = async (url: string, blocked: readonly string[]) =>
    (await lighthouse.report(url, blocked)).valueOf('largest-contentful-paint');
  const own = site.served + path;
  const times = {
    bare: [] as number[],
    'font blocked': [] as number[],
    'with font': [] as number[],
  };
  for (let run = 0; run < RUNS; run += 1) {
    times.bare.push(await paintOf(`http://localhost:${port}/`, []));
    times['font blocked'].push(await paintOf(own, ['*.woff2']));
    times['with font'].push(await paintOf(own, []));
  }
  await lighthouse.close();
  server.closeAllConnections();
  server.close();
  await site.stop();
  const least = median(times.bare);
  const rows = [['priority page', 'LCP, ms', 'times bare text', 'at most']];
  rows.push(['bare text', least.toFixed(0), '1.00', '']);
  let kept = true;
  for (const name of ['font blocked', 'with font'] as const) {
    const time = median(times[name]);
    kept &&= time <= least * MOST[name];
    rows.push([name, time.toFixed(0), (time / least).toFixed(2), String(MOST[name])]);
  }
  printTable(rows);
  return kept;
};
