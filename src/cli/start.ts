// npm start: builds the site and serves it on this machine.
import process from 'node:process';
import { buildSite } from '../build/build-site.ts';
import { publishedSite } from '../build/published-site.ts';
import { assertPortFree, PortTakenError } from '../hosting/port.ts';
import { serveSite } from '../hosting/preview-server.ts';
import { checkedEnvironment } from './checked-environment.ts';

const { port, outFolder, site, editor } = checkedEnvironment();

try {
  await assertPortFree(port);
  if (!(await buildSite())) process.exit(1);
  await serveSite(outFolder, publishedSite(), port, editor);
  console.log(`✓ http://localhost:${port}${site.base}  (Ctrl+C pour arrêter / to stop)`);
} catch (error) {
  console.error(error instanceof PortTakenError ? error.message : error);
  process.exit(1);
}
