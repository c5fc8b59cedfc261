import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { buildEnvironment } from './build.ts';

/** How long the server may take to answer or to end, in milliseconds, on a busy machine. */
const PATIENCE = 60_000;

/** The command `npm run dev`, running. */
export interface DevServer {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl+C does, and gives its exit code. */
  readonly interrupt: () => Promise<number | null>;
  /** Whether it has ended. */
  readonly hasEnded: () => boolean;
  /** Waits for it to end by itself, and gives its exit code. */
  readonly ended: () => Promise<number | null>;
}

/** A port that nothing listens on. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
};

/**
 * Runs `npm run dev`.
 *
 * @param content - folder of the plan to show
 * @param port - what `PORT` says
 * @returns the command, which may not answer yet
 */
export const runDev = (content: string, port: number): DevServer => {
  const url = `http://localhost:${port}/`;
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'dev'], {
    env: { ...buildEnvironment({ content, siteUrl: url, folder: 'dist' }), PORT: String(port) },
    // A terminal sends Ctrl+C to all processes of a command: they are a group.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exit = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const ended = async (): Promise<number | null> => {
    const late = new AbortController();
    const code = await Promise.race([
      exit,
      setTimeout(PATIENCE, undefined, { signal: late.signal }).then(() => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        throw new Error(`The server did not end. It printed:\n${printed}`);
      }),
    ]);
    late.abort();
    return code;
  };
  return {
    url,
    output: () => printed,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended,
    interrupt: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      return ended();
    },
  };
};

/**
 * Runs `npm run dev`, and waits for it to answer.
 *
 * @param content - folder of the plan to show
 * @returns the command, at a free port
 * @throws {Error} with all that it printed, where it ends or does not answer
 */
export const startDev = async (content: string): Promise<DevServer> => {
  const server = runDev(content, await freePort());
  const end = Date.now() + PATIENCE;
  const isUp = () =>
    fetch(server.url).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (server.hasEnded() || Date.now() > end) {
      await server.interrupt();
      throw new Error(`The server does not answer. It printed:\n${server.output()}`);
    }
    await setTimeout(100);
  }
  return server;
};
