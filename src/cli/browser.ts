import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { runTool } from './tool.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that the machine has, if any. */
const systemBrowser = (): string | undefined => {
  const given = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(given ? [given] : []), ...onPath, ...PLACES].find(isExecutable);
};

const downloadedBrowser = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const installFromDebian = (): void => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
};

/**
 * Finds a Chromium to test with, and installs one where there is none: the system's, then
 * Playwright's download, then Debian's package.
 *
 * @returns its path, or `undefined` where none can be had
 */
export const findBrowser = (): string | undefined => {
  const present = systemBrowser() ?? downloadedBrowser();
  if (present) return present;
  console.log('Installation d’un navigateur pour les tests… / Installing a browser for the tests…');
  runTool('playwright-core', 'playwright-core', ['install', 'chromium']);
  const downloaded = downloadedBrowser();
  if (downloaded) return downloaded;
  installFromDebian();
  return systemBrowser();
};
