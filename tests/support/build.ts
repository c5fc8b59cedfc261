import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Variables that the test runner sets, and Vite would take for its own. */
const RUNNERS = ['NODE_ENV', 'TEST', 'VITEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'];

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !RUNNERS.some((own) => name.startsWith(own))),
  );

/** What to build, from where, for where, into where. */
export interface Build {
  readonly content: string;
  readonly siteUrl: string;
  readonly folder: string;
}

/**
 * Builds a site as `npm run build` does, in a process of its own.
 *
 * @returns all that the build printed
 * @throws {Error} with what it printed, where it fails
 */
export const buildInto = async ({ content, siteUrl, folder }: Build): Promise<string> => {
  const { stdout, stderr } = await run(process.execPath, ['src/commands/build.ts'], {
    env: { ...environment(), SITE_URL: siteUrl, PLAN_CONTENT: content, PLAN_OUT: folder },
  });
  return stdout + stderr;
};
