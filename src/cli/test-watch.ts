// npm run test:watch [-- vitest options]: runs the unit tests that each change concerns.
import process from 'node:process';
import { runTests } from './run-tests.ts';

process.exit(runTests(['watch', '--project', 'unit']) ? 0 : 1);
