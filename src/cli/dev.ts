// npm run dev [-- --host --open]: serves the site and updates it at every change of content or code.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { assertPortFree, PortTakenError } from '../hosting/port.ts';
import { checkedEnvironment } from './checked-environment.ts';

/** `--host`: other machines of the network may see the site. `--open`: it opens in the browser. */
const OPTIONS = {
  host: { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
} as const;

const fail = (fr: string, en: string): never => {
  console.error(`${fr}\n${en}`);
  process.exit(1);
};

const readOptions = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return fail(
      'Options possibles\u00a0: --host, --open. Le port se choisit par PORT.',
      'Possible options: --host, --open. The port is chosen by PORT.',
    );
  }
};

// Even with another `NODE_ENV` in the shell.
process.env['NODE_ENV'] = 'development';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Files are written under another name and renamed: there is nothing to finish.
process.on('SIGINT', () => process.exit(0));

const options = readOptions();
const { port } = checkedEnvironment();

try {
  await assertPortFree(port);
} catch (error) {
  if (!(error instanceof PortTakenError)) throw error;
  console.error(error.message);
  process.exit(1);
}
await dev({
  server: { port, ...options },
  // Where the port is taken in the meantime, no other one is: it may be another site's.
  vite: { server: { strictPort: true } },
});
