// npm run build: builds the site into dist/.
import process from 'node:process';
import { buildSite } from '../build/build-site.ts';
import { checkedEnvironment } from './checked-environment.ts';

checkedEnvironment();

process.exit((await buildSite()) ? 0 : 1);
