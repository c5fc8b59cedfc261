import process from 'node:process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_ARGUMENTS } from '../support/browser.ts';

/** Opens the browser that all tests of a project share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['CHROME_PATH'];
  const browser = await chromium.launchServer({
    args: [...BROWSER_ARGUMENTS],
    ...(executablePath !== undefined && { executablePath }),
  });
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that all tests share. */
    browser: string;
  }
}
