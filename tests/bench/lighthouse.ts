import { openLighthouse, type Report } from './run-lighthouse.ts';
import { median, printTable, startOwnSite } from './site.ts';

const RUNS = 3;
const PAGES = [
  ['home', ''],
  ['orientation', 'orientations/5/'],
  ['priority', 'priorites/6-1/'],
  ['priority, English', 'en/priorities/6-1/'],
  ['search', 'recherche/'],
  ['links', 'liens/'],
  ['data', 'donnees/'],
] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Prints what Lighthouse gives each kind of page on a phone with slow 4G, as it simulates them.
 *
 * @returns whether every category is at 100
 */
export const measureLighthouse = async (): Promise<boolean> => {
  const site = await startOwnSite();
  const lighthouse = await openLighthouse();
  const rows: string[][] = [['page', ...CATEGORIES, 'LCP, ms', 'CLS']];
  let kept = true;
  for (const [name, path] of PAGES) {
    const runs: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await lighthouse.report(site.served + path));
    const scores = CATEGORIES.map((category) => median(runs.map((run) => run.scoreOf(category))));
    const value = (audit: string) => median(runs.map((run) => run.valueOf(audit)));
    kept &&= scores.every((score) => score === 100);
    rows.push([
      name,
      ...scores.map(String),
      value('largest-contentful-paint').toFixed(0),
      value('cumulative-layout-shift').toFixed(3),
    ]);
  }
  await lighthouse.close();
  await site.stop();
  printTable(rows);
  return kept;
};
