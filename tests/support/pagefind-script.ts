import type { Page } from 'playwright-core';
import { pagefindScript } from '../../src/features/search/engine-module.ts';

/** Address, from the host's root, at which a test may import Pagefind's own script. */
export const PAGEFIND_SCRIPT = '/pagefind.js';

/**
 * Serves Pagefind's script to a page: the site has it in the bundle of its search page alone.
 *
 * @param page - page of the site
 */
export const servePagefind = async (page: Page): Promise<void> => {
  const body = await pagefindScript();
  await page.route(`**${PAGEFIND_SCRIPT}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
};
