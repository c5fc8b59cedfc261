import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** Variables that the test runner sets, and Vite would take for its own. */
const RUNNERS = ['NODE_ENV', 'TEST', 'VITEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'];
/** Variables of our own: whoever runs the tests may have set some. */
const OWN = ['SITE_URL', 'PORT', 'PLAN_'];

/** What to build, from where, for where, into where. */
export interface Build {
  readonly content: string;
  readonly siteUrl: string;
  readonly folder: string;
  /** What to leave out, separated by commas. */
  readonly skip?: string;
  /** Repository that its editor changes, as `PLAN_EDITOR` names it. */
  readonly editor?: string;
}

const failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** The variables of this process that are neither the test runner's nor ours. */
const foreignEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => ![...RUNNERS, ...OWN].some((start) => name.startsWith(start)),
    ),
  );

/** The variables by which a process builds a site: this one's, without what the test runner adds. */
export const buildEnvironment = ({
  content,
  siteUrl,
  folder,
  skip = '',
  editor = '',
}: Build): NodeJS.ProcessEnv => ({
  ...foreignEnvironment(),
  SITE_URL: siteUrl,
  PLAN_CONTENT: content,
  PLAN_OUT: folder,
  PLAN_SKIP: skip,
  PLAN_EDITOR: editor,
});

/**
 * Builds a site as `npm run build` does, in a process of its own.
 *
 * @returns all that the build printed
 * @throws {Error} with what it printed, where it fails
 */
export const buildInto = async (site: Build): Promise<string> => {
  const { stdout, stderr } = await run(process.execPath, ['src/cli/build.ts'], {
    env: buildEnvironment(site),
  });
  return stdout + stderr;
};

/** What a command printed, and whether it succeeded. */
export interface Outcome {
  readonly status: number;
  readonly printed: string;
}

/**
 * Runs a command of this project with variables of its own, and none of ours beside them.
 *
 * @param command - the file in `src/cli`, without its ending
 * @param variables - to add to the environment
 * @param args - after the name of the command
 * @returns what came of it
 */
export const runCommand = async (
  command: string,
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Outcome> => {
  const script = `src/cli/${command}.ts`;
  const env = { ...foreignEnvironment(), ...variables };
  try {
    const { stdout, stderr } = await run(process.execPath, [script, ...args], { env });
    return { status: 0, printed: stdout + stderr };
  } catch (error) {
    const failed = failure.parse(error);
    return { status: failed.code, printed: failed.stdout + failed.stderr };
  }
};
