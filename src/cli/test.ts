// npm test [-- vitest options]: builds the sites under test, then runs every test.
import process from 'node:process';
import { findBrowser } from './browser.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { runTool } from './tool.ts';

checkedEnvironment();

const browser = findBrowser();
if (!browser) {
  console.error(
    'Aucun navigateur pour les tests\u00a0: installez Chromium ou Chrome (sous Debian et Ubuntu\u00a0: sudo apt-get install chromium), ou donnez son chemin dans CHROME_PATH.\n' +
      'No browser for the tests: install Chromium or Chrome (on Debian and Ubuntu: sudo apt-get install chromium), or give its path in CHROME_PATH.',
  );
  process.exit(1);
}

const args = ['run', '--config', 'tests/config/vitest.config.ts', ...process.argv.slice(2)];
process.exit(runTool('vitest', 'vitest', args, { CHROME_PATH: browser }) ? 0 : 1);
