// npm run test:unit [-- vitest options]: tests of units and of the content, without built sites.
import process from 'node:process';
import { checkedEnvironment } from './checked-environment.ts';
import { runTests } from './run-tests.ts';

checkedEnvironment();

process.exit(runTests(['run', '--project', 'unit*']) ? 0 : 1);
