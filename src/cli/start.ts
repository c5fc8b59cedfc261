// npm start: builds the site and serves it on this machine.
import process from 'node:process';
import { outFolder, siteAddress } from '../build/environment.ts';
import { buildSite } from '../build/build-site.ts';
import { serveSite } from '../hosting/preview-server.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!(await buildSite())) process.exit(1);
try {
  const { base } = siteAddress();
  await serveSite(outFolder(), base, port);
  console.log(`✓ http://localhost:${port}${base}  (Ctrl+C pour arrêter / to stop)`);
} catch {
  console.error(
    `Le port ${port} est déjà pris\u00a0: arrêtez l’autre programme, ou choisissez PORT.\n` +
      `Port ${port} is already in use: stop the other program, or choose PORT.`,
  );
  process.exit(1);
}
