// npm run bench [-- pages|lighthouse|paint|sizes|apart|hosts]: the figures of docs/figures.md. What a machine's load changes is
// told as ratios and counts beside the seconds.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { readSoundContent } from '../support/sound-content.ts';
import { checkedEnvironment } from '../../src/cli/checked-environment.ts';
import { measureHosts } from './hosts.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePages } from './pages.ts';
import { measurePaint } from './paint.ts';
import { measureApart, measureSizes } from './sizes.ts';
import { locate } from '../../src/site/urls.ts';

checkedEnvironment();

const asked = process.argv.slice(2);
const wants = (name: string): boolean => asked.length === 0 || asked.includes(name);

await mkdir(resolve('.cache/bench'), { recursive: true });
const { plan } = await readSoundContent(resolve('content'), locate);

const kept: boolean[] = [];
if (wants('pages')) kept.push(await measurePages());
if (wants('lighthouse')) kept.push(await measureLighthouse());
if (wants('paint')) kept.push(await measurePaint());
if (wants('sizes')) kept.push(await measureSizes(plan));
if (wants('apart')) await measureApart(plan);
if (wants('hosts')) await measureHosts(plan);
process.exit(kept.every(Boolean) ? 0 : 1);
