import process from 'node:process';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, and all that its console and its policy complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Every address that was asked for, the page’s own first. */
  readonly requests: readonly string[];
}

/** How a visitor comes. */
export type Visitor = Pick<
  BrowserContextOptions,
  'colorScheme' | 'javaScriptEnabled' | 'forcedColors' | 'reducedMotion' | 'viewport'
>;

/**
 * One browser for the tests of a file.
 *
 * @returns a function that opens a page in a fresh context, runs a test on it and closes it
 */
export const useBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    browser = await chromium.launch({
      args: ARGUMENTS,
      ...(executablePath !== undefined && { executablePath }),
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async <T>(
    url: string,
    visitor: Visitor,
    test: (visit: Visit) => Promise<T>,
    waitUntil: 'load' | 'networkidle' = 'load',
  ): Promise<T> => {
    if (!browser) throw new Error('The browser is not open yet.');
    const context = await browser.newContext({ locale: 'fr-CA', ...visitor });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url, { waitUntil });
      return await test({ page, complaints, requests });
    } finally {
      await context.close();
    }
  };
};
