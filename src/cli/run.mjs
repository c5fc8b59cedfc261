#!/usr/bin/env node
// The entry of every npm script. It runs on any Node that npm runs on, before anything is
// installed: it installs missing packages, then runs the script on the project's own Node, which is
// recent enough for Astro. Hence JavaScript without recent syntax.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [name = '', ...options] = process.argv.slice(2);
const scripts = {
  start: 'src/cli/start.ts',
  test: 'src/cli/test.ts',
  'test:unit': 'src/cli/test-unit.ts',
  'test:watch': 'src/cli/test-watch.ts',
  'test:fast': 'src/cli/test-fast.ts',
  dev: 'src/cli/dev.ts',
  build: 'src/cli/build.ts',
  edit: 'src/cli/edit.ts',
  check: 'src/cli/check.ts',
  new: 'src/cli/new.ts',
  import: 'src/cli/import.ts',
  renumber: 'src/cli/renumber.ts',
  translate: 'src/cli/translate.ts',
  'release:embed': 'src/cli/release-embed.ts',
  bench: 'tests/bench/bench.ts',
  'bench:search': 'tests/bench/search.ts',
  'bench:load': 'tests/bench/load.ts',
};

if (!Object.hasOwn(scripts, name)) {
  console.error(
    `Commandes / Commands: ${Object.keys(scripts)
      .map((each) => `npm run ${each}`)
      .join(', ')}`,
  );
  process.exit(2);
}

/** Checks whether the installed packages are those of the project's lockfile. */
const isInstalled = () => {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(packages)
      .filter(([path, entry]) => path && !entry.optional)
      .map(([path, entry]) => `${path} ${entry.version}`);
  };
  const present = new Set(versions(installed));
  return versions(join(root, 'package-lock.json')).every((entry) => present.has(entry));
};

const windows = process.platform === 'win32';

if (!isInstalled()) {
  console.log('Installation des dépendances… / Installing dependencies…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    console.error(
      'L’installation a échoué; le message de npm, ci-dessus, dit pourquoi.\n' +
        'The installation failed; npm’s message above says why.',
    );
    process.exit(status || 1);
  }
}

const bundled = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
const [major] = process.versions.node.split('.').map(Number);
const recent = major >= 24;
const node = existsSync(bundled) ? bundled : recent ? process.execPath : undefined;

if (!node) {
  console.error(
    `Node ${process.versions.node} est trop ancien\u00a0: installez Node 24 ou plus récent.\n` +
      `Node ${process.versions.node} is too old: install Node 24 or newer.`,
  );
  process.exit(1);
}

// Ctrl+C ends the command; this process waits for it, and exits with the same code.
process.on('SIGINT', () => undefined);

const { status, signal } = spawnSync(node, [join(root, scripts[name]), ...options], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  },
});
process.exit(status ?? (signal === 'SIGINT' ? 0 : 1));
