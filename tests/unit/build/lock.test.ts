import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tryAcquire, withLock } from '../../../src/build/lock.ts';

/** How often processes race for a lock: `.ci/run` raises it. */
const ROUNDS = z.coerce.number().int().min(10).default(10).parse(process.env['LOCK_ROUNDS']);
const PROCESSES = 6;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (mode: 'hold' | 'work', paths: readonly string[]) =>
  spawn(process.execPath, ['tests/support/lock-process.ts', mode, ...paths]);

/** Starts a process, and waits for the first that it says. */
const started = async (mode: 'hold' | 'work', paths: readonly string[]) => {
  const child = start(mode, paths);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
};

const kill = async (child: ChildProcessWithoutNullStreams) => {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

/** Asks a process for a lock, and waits for what it says of it. */
const ask = async ({ stdin, stdout }: ChildProcessWithoutNullStreams, path: string) => {
  const answer = once(stdout, 'data');
  stdin.write(`${path}\n`);
  return String(await answer).trim();
};

describe('withLock', { timeout: 60_000 }, () => {
  it('lets six processes in one at a time, again and again, on the lock of a process that was killed', async () => {
    const paths = Array.from({ length: ROUNDS }, (_, round) => join(folder, `lock-${round}`));
    const holder = await started('hold', paths);
    expect(holder.said).toBe(`held ${ROUNDS}`);
    await kill(holder.child);
    const workers = await Promise.all(
      Array.from({ length: PROCESSES }, () => started('work', paths)),
    );
    const said: string[] = [];
    for (const path of paths) {
      said.push(...(await Promise.all(workers.map(({ child }) => ask(child, path)))));
    }
    await Promise.all(workers.map(({ child }) => kill(child)));
    expect(said.filter((line) => !line.startsWith('done '))).toEqual([]);
    expect(said).toHaveLength(ROUNDS * PROCESSES);
  });

  it('waits for a process that runs, and says so once; goes on where that is killed', async () => {
    const path = join(folder, 'lock');
    const { child } = await started('hold', [path]);
    const events: string[] = [];
    const work = withLock(
      path,
      () => Promise.resolve(events.push('work')),
      () => events.push('wait'),
    );
    await setTimeout(200);
    expect(events).toEqual(['wait']);
    await kill(child);
    await work;
    expect(events).toEqual(['wait', 'work']);
  });

  it('releases the lock where the work fails, and leaves nothing but the lock file', async () => {
    const path = join(folder, 'deep/lock');
    const fails = withLock(
      path,
      () => Promise.reject(new Error('work')),
      () => undefined,
    );
    await expect(fails).rejects.toThrow('work');
    const release = tryAcquire(path);
    expect(release).toBeDefined();
    expect(tryAcquire(path)).toBeUndefined();
    release?.();
    expect(await readdir(join(folder, 'deep'))).toEqual(['lock']);
  });
});
