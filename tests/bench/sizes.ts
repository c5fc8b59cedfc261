import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Plan } from '../../src/model/plan.ts';
import { buildEnvironment } from '../support/build.ts';
import { writeLargeContent } from './large-content.ts';
import { printTable } from './site.ts';

const run = promisify(execFile);

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
  const { stderr } = await run(
    process.execPath,
    ['--import', SAYS_MEMORY, 'src/commands/build.ts'],
    {
      env: {
        ...buildEnvironment({ content, siteUrl: 'https://plan.example/', folder }),
        PLAN_WITHOUT: without,
      },
      maxBuffer: 2 ** 26,
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const [, memory = '0'] = /maxRSS (\d+)/.exec(stderr) ?? [];
  return { seconds, memory: Number(memory) / 1024 };
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

/**
 * Prints what a build takes for plans of several sizes: time, memory, files, and how they grow.
 *
 * @returns whether memory and growth are within their limits
 */
export const measureSizes = async (plan: Plan): Promise<boolean> => {
  const rows = [['priorities', 'seconds', 'ms each', 'MiB at most', 'files', 'MB', 'index, kB']];
  let kept = true;
  let before = Infinity;
  for (const shape of SHAPES) {
    const count = shape.reduce((sum, each) => sum + each, 0);
    const content = resolve(`.cache/bench/content-${count}`);
    const folder = resolve(`.cache/bench/site-${count}`);
    await writeLargeContent(content, shape, plan);
    const { seconds, memory } = await buildOnce(content, folder, 'pictures,documents,copies');
    const files = filesIn(folder);
    const sizeOf = (list: typeof files) =>
      list.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    const index = files.filter(({ parentPath }) => parentPath.includes('pagefind'));
    const each = seconds / count;
    kept &&= memory <= MOST_MEMORY && each <= before * MOST_GROWTH;
    before = each;
    rows.push([
      String(count),
      seconds.toFixed(1),
      (each * 1000).toFixed(1),
      memory.toFixed(0),
      String(files.length),
      (sizeOf(files) / 1e6).toFixed(1),
      (sizeOf(index) / 1e3).toFixed(0),
    ]);
  }
  printTable(rows);
  return kept;
};
