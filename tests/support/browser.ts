import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

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
const connect = (): Promise<Browser> => (connection ??= chromium.connect(inject('browser')));

const OPTIONS = { locale: 'fr-CA' } as const satisfies BrowserContextOptions;

/**
 * The browser that all tests share; each visit has a context of its own.
 *
 * @returns a function that opens a page in a fresh context, runs a test on it and closes it
 */
export const useBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await connect();
  });

  return async <T>(
    url: string,
    visitor: Visitor,
    test: (visit: Visit) => Promise<T>,
    waitUntil: 'load' | 'networkidle' = 'load',
  ): Promise<T> => {
    if (!browser) throw new Error('The browser is not open yet.');
    const context = await browser.newContext({ ...OPTIONS, ...visitor });
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

/**
 * One window that goes from page to page, each as it is when it is opened. It takes far less time than a
 * context for each: for looks at pages that keep nothing for the next one.
 *
 * @param visitor - how the visitor comes
 * @param prepare - what is done to the empty window, before the first page
 * @returns a function that opens a page, in the size and medium of the visitor, and runs a test on it
 */
export const useTour = (
  visitor: Visitor = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
) => {
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    context = await (await connect()).newContext({ ...OPTIONS, ...visitor });
    page = await context.newPage();
    await prepare(page);
  });
  afterAll(() => context?.close());

  return async <T>(url: string, test: (page: Page) => Promise<T>): Promise<T> => {
    if (!page) throw new Error('The window is not open yet.');
    // No script, size or medium of the page before it stays.
    await page.goto('about:blank');
    await page.emulateMedia({ media: null });
    if (visitor.viewport) await page.setViewportSize(visitor.viewport);
    await page.goto(url, { waitUntil: 'load' });
    return test(page);
  };
};

/** Doubles the size of text that the reader chose in the browser: the pages that are opened from now on. */
export const doubleText = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};
