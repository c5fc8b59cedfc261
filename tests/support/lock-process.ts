// A process that wants locks: `hold` acquires those that it is given and keeps them until it is killed;
// `work` acquires each that it reads from its input, and tells whether another had it at the same time.
import { open, rm } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { tryAcquire, withLock } from '../../src/build/lock.ts';

const [mode, ...paths] = process.argv.slice(2);

const RETRY_MS = 5;

const work = async (path: string): Promise<void> => {
  const inside = `${path}.inside`;
  try {
    await (await open(inside, 'wx')).close();
  } catch {
    console.log(`overlap ${path}`);
    return;
  }
  await setTimeout(2);
  await rm(inside);
  console.log(`done ${path}`);
};

if (mode === 'hold') {
  const held = paths.map(tryAcquire);
  console.log(`held ${held.filter(Boolean).length}`);
  setInterval(() => held, 1000);
} else {
  console.log('ready');
  for await (const path of createInterface({ input: process.stdin })) {
    await withLock(
      path,
      () => work(path),
      () => undefined,
      RETRY_MS,
    );
  }
}
