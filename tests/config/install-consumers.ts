import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const FOLDER = resolve('tests/consumers');
const LOCK = 'package-lock.json';
/** Copy of the lockfile that the installed packages are of. */
const INSTALLED = 'node_modules/.installed-lock.json';

const readIn = (path: string): string | undefined => {
  const file = join(FOLDER, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** Installs the programs that read the built site, where they are not those of their lockfile. */
export default function setup(): void {
  if (readIn(INSTALLED) === readIn(LOCK)) return;
  console.log('Installing the programs of tests/consumers…');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  copyFileSync(join(FOLDER, LOCK), join(FOLDER, INSTALLED));
}
