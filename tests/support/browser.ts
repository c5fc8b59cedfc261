import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';

/** How the browser of the tests is started. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

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
  | 'bypassCSP'
  | 'colorScheme'
  | 'forcedColors'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'reducedMotion'
  | 'viewport'
>;

let connection: Promise<Browser> | undefined;

/**
 * The browser that all tests share; each visit has a context of its own.
 *
 * @returns a function that opens a page in a fresh context, runs a test on it and closes it
 */
export const useBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    connection ??= chromium.connect(inject('browser'));
    browser = await connection;
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
      page.on('requestfailed', (request) => {
        // A frame that is given its next address stops loading the one before: no fault.
        const isReplaced =
          request.isNavigationRequest() && request.failure()?.errorText === 'net::ERR_ABORTED';
        if (!isReplaced) complaints.push(`failed: ${request.url()}`);
      });
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url, { waitUntil });
      return await test({ page, complaints, requests });
    } finally {
      await context.close();
    }
  };
};
