// npm test [-- vitest options]: builds the sites under test, then runs every test.
import process from 'node:process';
import { runSiteTests } from './run-tests.ts';

process.exit(runSiteTests(['run']) ? 0 : 1);
