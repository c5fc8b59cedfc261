// npm run bench:load: what one machine answers, with nginx, under wrk: page, card and search file.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { checkedEnvironment } from '../../src/cli/checked-environment.ts';
import { printTable, startOwnSite } from './site.ts';

checkedEnvironment();

const run = promisify(execFile);
const SECONDS = Number(process.argv[2] ?? 20);

const site = await startOwnSite();
const fragment = readdirSync(join(site.folder, 'pagefind/fragment')).find((name) =>
  name.endsWith('.pf_fragment'),
);
const rows = [['file', 'requests a second', 'p99, ms', 'errors']];
let failed = false;
for (const [name, path] of [
  ['page', 'priorites/6-1/'],
  ['card', 'cartes/6-1/'],
  ['search file', `pagefind/fragment/${fragment ?? ''}`],
] as const) {
  const { stdout } = await run('wrk', [
    ...['-t2', '-c64', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: gzip'],
    site.served + path,
  ]);
  const [, rate = '?'] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, p99 = '?'] = /99%\s+(\S+)/.exec(stdout) ?? [];
  const errors = [...stdout.matchAll(/(?:Non-2xx or 3xx responses|Socket errors): (.*)/g)].map(
    ([, what = '']) => what,
  );
  failed ||= errors.length > 0;
  rows.push([name, Number(rate).toFixed(0), p99, errors.join('; ') || '0']);
}
await site.stop();
printTable(rows);
process.exit(failed ? 1 : 0);
