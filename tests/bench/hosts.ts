import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { buildInto } from '../support/build.ts';
import { writeLargeContent } from './large-content.ts';
import { printTable } from './site.ts';

/** Two plans of as many orientations: the second has 25 priorities more. */
const SHAPES = [Array<number>(5).fill(5), Array<number>(5).fill(10)];

/** What hosts count, in a whole site. */
const countsOf = (folder: string): readonly number[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const rules = (file: string) => readFileSync(join(folder, file), 'utf8').match(/^\//gm) ?? [];
  return [
    files.length,
    files.filter((name) => /\.(?:br|gz)$/.test(name)).length,
    rules('_redirects').length,
    rules('_headers').length,
  ];
};

/** Prints how many files and rules a site has, and how many each priority adds: hosts have limits. */
export const measureHosts = async (plan: Plan): Promise<void> => {
  const rows = [['priorities', 'files', 'of these, copies', 'redirects', 'header rules']];
  const counted: (readonly number[])[] = [];
  for (const shape of SHAPES) {
    const count = shape.reduce((sum, each) => sum + each, 0);
    const content = resolve(`.cache/bench/hosts-content-${count}`);
    writeLargeContent(content, shape, plan);
    const folder = resolve(`.cache/bench/hosts-site-${count}`);
    await buildInto({ content, siteUrl: 'https://plan.example/', folder });
    const counts = [count, ...countsOf(folder)];
    counted.push(counts);
    rows.push(counts.map(String));
  }
  const [fewer = [], more = []] = counted;
  const added = more.map((value, index) => value - (fewer[index] ?? Number.NaN));
  const [priorities = Number.NaN] = added;
  rows.push(['each more', ...added.slice(1).map((value) => (value / priorities).toFixed(1))]);
  printTable(rows);
};
