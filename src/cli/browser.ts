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

/** Finds the browser of the system: `CHROME_PATH`, the search path, then the usual folders. */
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

/**
 * Finds a Chromium for the tests: the system's, or Playwright's, which is downloaded into the
 * user's cache if needed. No package of the system is installed.
 *
 * @returns absolute path of the browser, or `undefined` without one
 */
export const findBrowser = (): string | undefined => {
  const present = systemBrowser() ?? downloadedBrowser();
  if (present) return present;
  console.log('Installation d’un navigateur pour les tests… / Installing a browser for the tests…');
  runTool('playwright-core', 'playwright-core', ['install', 'chromium']);
  return downloadedBrowser();
};
