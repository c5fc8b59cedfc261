import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** Part of a package's manifest: its command, or its commands by name. */
const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** Finds the script of a package's command, without a shell so that it works on Windows. */
const scriptOf = (packageName: string, command: string): string => {
  const path = require.resolve(`${packageName}/package.json`);
  const { bin } = manifest.parse(require(path));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(dirname(path), script);
};

/**
 * Runs the command of an installed package on the Node of this process, with its output shown.
 *
 * @param packageName - name of the package
 * @param command - name of the command in its `bin` field
 * @param args - arguments of the command
 * @param env - variables to add to the environment
 * @returns `true` if the command succeeded
 * @throws {Error} where the package has no such command
 */
export const runTool = (
  packageName: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean => {
  const { status } = spawnSync(process.execPath, [scriptOf(packageName, command), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
};
