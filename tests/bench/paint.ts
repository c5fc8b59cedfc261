import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../../src/model/html.ts';
import type { Plan } from '../../src/model/plan.ts';
import { paragraphs } from '../../src/model/prose.ts';
import { pagePath } from '../../src/urls.ts';
import { openLighthouse } from './run-lighthouse.ts';
import { median, printTable, startOwnSite } from './site.ts';

const RUNS = 5;
/** How many times as long as bare text a page may take to show its largest part. */
const MOST = { 'font blocked': 1.1, 'with font': 1.4 } as const;

/** The words of a priority's page as HTML without any style. */
const bareText = ({ priorities }: Plan, number: string): string => {
  const priority = priorities.find((each) => each.number === number);
  if (!priority) throw new Error(`The plan has no priority ${number}.`);
  const { statement, note } = priority.text.fr;
  const words = paragraphs(note).map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${number}</title><link rel="icon" href="data:,"></head><body><h1>${escapeHtml(statement)}</h1>${words.join('')}</body></html>`;
};

/**
 * Prints how long a priority page takes to show its largest part, beside the same text as bare HTML,
 * on a phone with slow 4G as Lighthouse simulates them, in the same run.
 *
 * @returns whether the ratios are within their limits
 */
export const measurePaint = async (plan: Plan): Promise<boolean> => {
  const site = await startOwnSite();
  const bare = gzipSync(bareText(plan, '6.1'));
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
  const own = site.served + pagePath({ view: 'priority', number: '6.1' }, 'fr');
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
