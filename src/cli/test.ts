// npm test [-- vitest options]: builds the sites under test, then runs every test.
// TEST_SITES=root,many builds those alone, and skips the tests of others.
import process from 'node:process';
import { checkedEnvironment } from './checked-environment.ts';
import { runSiteTests } from './run-tests.ts';

checkedEnvironment();

process.exit(runSiteTests(['run']) ? 0 : 1);
