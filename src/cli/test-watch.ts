// npm run test:watch [-- vitest options]: runs the unit tests of changed files, after each change.
import process from 'node:process';
import { checkedEnvironment } from './checked-environment.ts';
import { runTests } from './run-tests.ts';

checkedEnvironment();

process.exit(runTests(['watch', '--project', 'unit*']) ? 0 : 1);
