// npm run test:fast [-- vitest options]: units, the HTML of one small site, a first visit by a browser.
import process from 'node:process';
import { checkedEnvironment } from './checked-environment.ts';
import { runSiteTests } from './run-tests.ts';

const FILES = ['tests/unit', 'tests/content', 'tests/build', 'tests/browser/visit.test.ts'];
/** Tests that build again. */
const SLOW = ['atomic-builds', 'environment', 'one-reading', 'pdf', 'sharing-pictures'];

checkedEnvironment();

const args = ['run', ...FILES, ...SLOW.flatMap((name) => ['--exclude', `**/${name}.test.ts`])];
process.exit(runSiteTests(args, { TEST_SITES: 'small-sub-path' }) ? 0 : 1);
