import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { writeContent } from '../../support/write-content.ts';

/** Starts `npm run check` on a made-up content of its own, with what it has printed so far. */
const checked = async (
  options: readonly string[],
  test: (started: {
    readonly folder: string;
    readonly child: ChildProcess;
    readonly said: { text: string };
  }) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  writeContent(folder, [1]);
  const child: ChildProcess = spawn(process.execPath, ['src/cli/check.ts', ...options], {
    env: { ...process.env, PLAN_CONTENT: folder },
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      said.text += data.toString('utf8');
    });
  }
  try {
    await test({ folder, child, said });
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
};

const WAIT = { timeout: 30_000, interval: 50 };

describe.concurrent('npm run check -- --content', { timeout: 60_000 }, () => {
  it('checks the content, and nothing of the code', () =>
    checked(['--content'], async ({ child, said }) => {
      await once(child, 'close');
      expect(child.exitCode).toBe(0);
      expect(said.text).toMatch(/✓ Contenu \/ Content: 1 orientations, 1 priorités/);
      // The notes of the made-up plan are short: a warning, which stops nothing.
      expect(said.text).toMatch(/^! priorities\/1-1\/fr\.mdx/m);
    }));

  it('checks again at each change with --watch, and stops on Ctrl+C', () =>
    checked(['--content', '--watch'], async ({ folder, child, said }) => {
      const hears = (words: string) =>
        vi.waitFor(() => {
          expect(said.text).toContain(words);
        }, WAIT);
      await hears('✓ Contenu');
      const file = join(folder, 'priorities/1-1/fr.mdx');
      const sound = await readFile(file, 'utf8');
      await writeFile(file, sound.replace('short: ', 'short:'));
      await hears('✗ priorities/1-1/fr.mdx, ligne/line 3');
      said.text = '';
      await writeFile(file, sound);
      await hears('✓ Contenu');
      child.kill('SIGINT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      expect([child.exitCode, child.signalCode]).not.toEqual([null, null]);
    }));
});
