import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pagePath } from '../support/paths.ts';
import { openLighthouse, type Throttling } from './run-lighthouse.ts';
import { median, printTable, startOwnSite } from './site.ts';

const PAGE = pagePath({ view: 'priority', number: '6.1' }, 'fr');
const BARE = 'texte-nu';
const PAINT = 'largest-contentful-paint';
/** What is painted differs from run to run; what is reckoned hardly does. */
const RUNS: Readonly<Record<Throttling, number>> = { devtools: 9, simulate: 3 };
/** How many times as long as bare text a page may take to show its largest part. */
const MOST: Readonly<Record<string, number>> = { 'font blocked': 1.1, 'with font': 1.4 };
const METHODS: readonly Throttling[] = ['devtools', 'simulate'];

/** The same text and links as bare HTML: a page without its style, pictures, data and font. */
const bareText = (html: string): string =>
  html
    .replaceAll(/<(style|script|svg)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<(?:link|meta (?:property|http-equiv|name="(?:citation|twitter)))[^>]*>/g, '')
    .replaceAll(/ (?:class|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, '')
    // Browsers ask for the icon of a page that names none; ours stands in the page.
    .replace('<head>', '<head><link rel="icon" href="data:,">');

/** Puts the bare text beside the page, so that the same server sends both with the same headers. */
const writeBareText = (folder: string): void => {
  const html = bareText(readFileSync(join(folder, PAGE, 'index.html'), 'utf8'));
  const file = join(folder, BARE, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  writeFileSync(`${file}.gz`, gzipSync(html));
  writeFileSync(`${file}.br`, brotliCompressSync(html));
};

/**
 * Prints how long a priority page takes to show its largest part, beside the same text as bare HTML,
 * on a phone with slow 4G, in the same run. The limits are held to what the browser painted on such a network.
 * Lighthouse's reckoning is printed beside it: it counts whatever ended before the paint as waited for, also
 * the font that is asked for early and that nothing waits for.
 *
 * @returns whether the ratios are within their limits
 */
export const measurePaint = async (): Promise<boolean> => {
  const site = await startOwnSite(writeBareText);
  const lighthouse = await openLighthouse();
  const own = site.served + PAGE;
  const measured = METHODS.flatMap((throttling) =>
    [
      { name: 'bare text', url: `${site.served}${BARE}/`, blocked: [] },
      { name: 'font blocked', url: own, blocked: ['*.woff2'] },
      { name: 'with font', url: own, blocked: [] },
    ].map((page) => ({ ...page, throttling, times: [] as number[] })),
  );
  for (let run = 0; run < Math.max(...Object.values(RUNS)); run += 1) {
    for (const { url, blocked, throttling, times } of measured) {
      if (run >= RUNS[throttling]) continue;
      const report = await lighthouse.report(url, { blocked, throttling, audits: [PAINT] });
      times.push(report.valueOf(PAINT));
    }
  }
  await lighthouse.close();
  await site.stop();
  const rows = [['slow 4G', 'priority page', 'LCP, ms', 'times bare text', 'at most']];
  let kept = true;
  for (const { throttling, name, times } of measured) {
    const least = median(measured.find((other) => other.throttling === throttling)?.times ?? []);
    const ratio = median(times) / least;
    const most = throttling === 'devtools' ? MOST[name] : undefined;
    kept &&= most === undefined || ratio <= most;
    rows.push([
      throttling === 'devtools' ? 'applied' : 'reckoned',
      ...[name, median(times).toFixed(0), ratio.toFixed(2), String(most ?? '')],
    ]);
  }
  printTable(rows);
  return kept;
};
