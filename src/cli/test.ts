// npm test [-- vitest options]: builds the sites under test, then runs every test.
import process from 'node:process';
import { checkedEnvironment } from './checked-environment.ts';
import { runSiteTests } from './run-tests.ts';

checkedEnvironment();

process.exit(runSiteTests(['run']) ? 0 : 1);
