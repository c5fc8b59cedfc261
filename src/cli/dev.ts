// npm run dev [-- --host --open]: a server that follows every change to the content and the code.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { isPortFree } from '../build/port.ts';

const port = Number(process.env['PORT'] ?? 4321);

const { values } = parseArgs({
  options: {
    /** Whether other machines of the network may see the site. */
    host: { type: 'boolean', default: false },
    /** Whether the site opens in the browser. */
    open: { type: 'boolean', default: false },
  },
});

// Whatever the shell says, this is no build to be published.
process.env['NODE_ENV'] = 'development';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// What this process writes is put in place whole: there is nothing to finish.
process.on('SIGINT', () => process.exit(0));

if (!(await isPortFree(port))) {
  console.error(
    `Le port ${port} est déjà pris\u00a0: arrêtez l’autre programme, ou choisissez PORT.\n` +
      `Port ${port} is already in use: stop the other program, or choose PORT.`,
  );
  process.exit(1);
}
await dev({
  server: { port, ...values },
  // A port that is taken in the meantime is told too: another one would be somebody else’s.
  vite: { server: { strictPort: true } },
});
