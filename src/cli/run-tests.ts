import process from 'node:process';
import { findBrowser } from './browser.ts';
import { runTool } from './tool.ts';

/** The configuration, which Node reads as it is: bundled first, it takes longer to read. */
const CONFIG = ['--config', 'tests/config/vitest.config.ts', '--configLoader', 'native'];

/**
 * Runs Vitest. Arguments of the command line are added to its own.
 *
 * @param args - arguments for Vitest
 * @param env - variables to add to the environment
 * @returns `true` if all tests passed
 */
export const runTests = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean => runTool('vitest', 'vitest', [...args, ...CONFIG, ...process.argv.slice(2)], env);

/**
 * Runs the tests of built sites, which need a browser.
 *
 * @param args - arguments for Vitest
 * @param env - variables to add to the environment
 * @returns `true` if there is a browser and all tests passed
 */
export const runSiteTests = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean => {
  const browser = findBrowser();
  if (!browser) {
    console.error(
      'Aucun navigateur pour les tests\u00a0: installez Chromium ou Chrome (sous Debian et Ubuntu\u00a0: sudo apt-get install chromium), ou donnez son chemin dans CHROME_PATH.\n' +
        'No browser for the tests: install Chromium or Chrome (on Debian and Ubuntu: sudo apt-get install chromium), or give its path in CHROME_PATH.',
    );
    return false;
  }
  return runTests(args, { CHROME_PATH: browser, ...env });
};
