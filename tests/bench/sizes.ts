import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { documentFolder, pictureFolder } from '../../src/build/environment.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { SKIPPABLE } from '../../src/site/skippable.ts';
import { pagePath, publishedAt } from '../support/paths.ts';
import { buildEnvironment } from '../support/build.ts';
import { startPreview } from '../support/hosts.ts';
import { searchBytes } from '../support/search-bytes.ts';
import { writeLargeContent } from './large-content.ts';
import { launchBrowser, printTable } from './site.ts';

const run = promisify(execFile);

const SITE_URL = 'https://plan.example/';
const QUERY = 'gouvernance';
/** Shapes of plans: 25, 250 and 2,500 priorities per language. */
const SHAPES = [Array<number>(5).fill(5), Array<number>(25).fill(10), Array<number>(50).fill(50)];
const MOST_MEMORY = 2.5 * 1024;
/** Seconds per priority may grow by this much from one size to the next, and no more. */
const MOST_GROWTH = 1.1;

/** Has a process say how much memory it took at most, in KiB. */
const SAYS_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\nmaxRSS ${process.resourceUsage().maxRSS}\\n`))';

const buildOnce = async (content: string, folder: string, without: string) => {
  const started = performance.now();
  const { stderr } = await run(process.execPath, ['--import', SAYS_MEMORY, 'src/cli/build.ts'], {
    env: {
      ...buildEnvironment({ content, siteUrl: SITE_URL, folder }),
      PLAN_SKIP: without,
    },
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - started) / 1000;
  const [, memory = '0'] = /maxRSS (\d+)/.exec(stderr) ?? [];
  return { seconds, memory: Number(memory) / 1024 };
};

/** Writes the content of a plan of one shape, and says where its site goes. */
const largeSite = (shape: readonly number[], plan: Plan) => {
  const count = shape.reduce((sum, each) => sum + each, 0);
  const content = resolve(`.cache/bench/content-${count}`);
  writeLargeContent(content, shape, plan);
  return { count, content, folder: resolve(`.cache/bench/site-${count}`) };
};

/** Bytes of a first query, from opening the search page to its results. */
const queryBytes = async (folder: string) => {
  const host = await startPreview({ folder, ...publishedAt(SITE_URL) });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const url = host.served + pagePath({ view: 'search' }, 'fr');
  const { bytes } = await searchBytes(page, url, QUERY, folder);
  await browser.close();
  await host.stop();
  return {
    index: bytes.get('index') ?? Number.NaN,
    all: [...bytes.values()].reduce((sum, value) => sum + value, 0),
  };
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

/**
 * Prints what a build takes for plans of several sizes: time, memory, files, and how they grow.
 *
 * @returns whether memory and growth are within their limits
 */
export const measureSizes = async (plan: Plan): Promise<boolean> => {
  const rows = [
    [
      'priorities',
      'seconds',
      'ms each',
      'MiB at most',
      'files',
      'MB',
      'query: index',
      'query: all',
    ],
  ];
  let kept = true;
  let before = Infinity;
  for (const shape of SHAPES) {
    const { count, content, folder } = largeSite(shape, plan);
    const { seconds, memory } = await buildOnce(content, folder, SKIPPABLE.join(','));
    const files = filesIn(folder);
    const size = files.reduce(
      (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
      0,
    );
    const query = await queryBytes(folder);
    const each = seconds / count;
    kept &&= memory <= MOST_MEMORY && each <= before * MOST_GROWTH;
    before = each;
    rows.push([
      String(count),
      seconds.toFixed(1),
      (each * 1000).toFixed(1),
      memory.toFixed(0),
      String(files.length),
      (size / 1e6).toFixed(1),
      String(query.index),
      String(query.all),
    ]);
  }
  printTable(rows);
  return kept;
};

/** Prints what pictures, PDF and packed copies add to a build, each by itself and made anew. */
export const measureApart = async (plan: Plan): Promise<void> => {
  const rows = [['priorities', ...SKIPPABLE.map((what) => `${what}, s`), 'MiB at most']];
  for (const shape of SHAPES) {
    const { count, content, folder } = largeSite(shape, plan);
    const { seconds: bare } = await buildOnce(content, folder, SKIPPABLE.join(','));
    const builds: Awaited<ReturnType<typeof buildOnce>>[] = [];
    for (const what of SKIPPABLE) {
      const others = SKIPPABLE.filter((other) => other !== what).join(',');
      for (const kept of [pictureFolder(), documentFolder()]) {
        await rm(kept, { recursive: true, force: true });
      }
      builds.push(await buildOnce(content, folder, others));
    }
    rows.push([
      String(count),
      ...builds.map(({ seconds }) => Math.max(0, seconds - bare).toFixed(1)),
      Math.max(...builds.map(({ memory }) => memory)).toFixed(0),
    ]);
  }
  printTable(rows);
};
