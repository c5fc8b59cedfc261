import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);

/** Finds the script of a package's command, without a shell so that it works on Windows. */
const scriptOf = (packageName: string, command: string): string => {
  const manifest: unknown = require(`${packageName}/package.json`);
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest
      ? manifest.bin
      : undefined;
  const script =
    typeof bin === 'string'
      ? bin
      : typeof bin === 'object' && bin !== null
        ? (Reflect.get(bin, command) as unknown)
        : undefined;
  if (typeof script !== 'string') throw new Error(`${packageName} has no command ${command}.`);
  return join(dirname(require.resolve(`${packageName}/package.json`)), script);
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
