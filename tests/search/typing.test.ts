import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEBOUNCE_MS, REPEAT_DELAY_MS, SETTLE_MS } from '../../src/features/search/tuning.ts';
import type { Locale } from '../../src/plan/locale.ts';
import { strings } from '../support/strings.ts';
import { useBrowser } from '../support/browser.ts';
import { answered, ask, FIELD, listen, searchUrl, shown } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** Pause between two keys of someone who types, in milliseconds. */
const PAUSE = 120;
/** Pause that is longer than the debounce: each key makes a search. */
const SLOW_PAUSE = 350;
/** Most requests for a word typed key by key, the rows of its results included. */
const MOST_REQUESTS = 12;

/** Stops the clock of the page, which then goes on only as a test says: the machine cannot delay it. */
const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
};

/** Types by the clock of the page. */
const typeByClock = async (page: Page, text: string): Promise<void> => {
  await page.focus(FIELD);
  for (const key of text) {
    await page.clock.runFor(PAUSE);
    await page.keyboard.press(key);
  }
};

/** Waits until rows stand in the page. */
const rowsOf = async (page: Page): Promise<readonly string[]> => {
  await page.waitForSelector('[data-search-result]');
  return (await shown(page)).results;
};

/** Keeps in whose place the results stand, from now on: `rows`, or the `list` of the plan. */
const watchScreens = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  const seen = await page.evaluateHandle(() => {
    const found = document.querySelector<HTMLElement>('[data-search-found]');
    const browse = document.querySelector<HTMLElement>('[data-search-browse]');
    if (!found || !browse) throw new Error('This is no search page.');
    const screens: string[] = [];
    new MutationObserver(() => {
      const screen = found.checkVisibility() ? 'rows' : 'list';
      if (screens.at(-1) !== screen) screens.push(screen);
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
    return screens;
  });
  return () => seen.jsonValue();
};

describe('while one types', () => {
  const visit = useBrowser();
  const open = <T>(
    locale: Locale,
    query: string,
    test: (page: Page, requests: readonly string[]) => Promise<T>,
  ) =>
    visit(
      searchUrl(site('root').served, locale, query),
      {},
      ({ page, requests }) => test(page, requests),
      'networkidle',
    );

  it('nothing is announced until a pause, then the answer, and again on Enter', async () => {
    await open('fr', '', async (page) => {
      await stopClock(page);
      const heard = await listen(page);
      await typeByClock(page, 'gouvernance');
      expect(await shown(page)).toMatchObject({ state: 'busy', sentence: '', results: [] });

      await page.clock.runFor(DEBOUNCE_MS);
      const provisional = await rowsOf(page);
      expect(await shown(page)).toMatchObject({ state: 'busy', sentence: '' });
      expect(await heard()).toEqual([]);

      await page.clock.runFor(SETTLE_MS - DEBOUNCE_MS);
      const { sentence, results } = await answered(page);
      expect(results).toEqual(provisional);
      expect(await heard()).toEqual([sentence]);

      await page.keyboard.press('Enter');
      await page.clock.runFor(REPEAT_DELAY_MS);
      expect(await answered(page)).toMatchObject({ sentence, results });
      expect(await heard()).toEqual([sentence, sentence]);

      await page.clock.runFor(10 * SETTLE_MS);
      expect(await heard()).toEqual([sentence, sentence]);
    });
  });

  it('Enter asks at once, and its answer is announced once', async () => {
    await open('en', '', async (page) => {
      await stopClock(page);
      const heard = await listen(page);
      await typeByClock(page, 'governance');
      await page.keyboard.press('Enter');
      await page.clock.runFor(REPEAT_DELAY_MS);
      const { sentence } = await answered(page);
      await page.clock.runFor(10 * SETTLE_MS);
      expect(await heard()).toEqual([sentence]);
    });
  });

  it('an unknown beginning leaves the rows, and is not called absent before a pause', async () => {
    await open('fr', 'gouvernance', async (page) => {
      const before = await answered(page);
      await stopClock(page);
      const heard = await listen(page);
      await page.press(FIELD, 'End');
      await typeByClock(page, 'zxqv');
      await page.clock.runFor(DEBOUNCE_MS);
      await page.waitForLoadState('networkidle');
      expect(await shown(page)).toEqual({ ...before, state: 'busy' });
      expect(await heard()).toEqual([]);

      await page.clock.runFor(SETTLE_MS);
      expect(await answered(page)).toMatchObject({ state: 'done', results: [] });
      expect(await heard()).toHaveLength(1);
    });
  });

  it('the rows keep the focus when the answer after the pause has the same', async () => {
    await open('fr', '', async (page) => {
      await stopClock(page);
      await typeByClock(page, 'gouvernance');
      await page.clock.runFor(DEBOUNCE_MS);
      await rowsOf(page);
      await page.keyboard.press('ArrowDown');
      await page.clock.runFor(SETTLE_MS);
      expect((await answered(page)).state).toBe('done');
      const first = page.locator('[data-search-result] h3 a').first();
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  it('a part of the index that is lost is said once, after the pause, and not of the rows', async () => {
    await open('fr', 'gouvernance', async (page) => {
      const { results } = await answered(page);
      await stopClock(page);
      await page.route('**/pagefind/**', (route) => route.abort());
      const heard = await listen(page);
      await page.fill(FIELD, 'coopérative');
      await page.clock.runFor(DEBOUNCE_MS);
      await page.waitForLoadState('networkidle');
      expect((await shown(page)).results).toEqual(results);
      await page.clock.runFor(SETTLE_MS);
      // The engine starts again, and waits for its files by the clock.
      await page.clock.resume();
      expect(await answered(page)).toMatchObject({ state: 'error', results: [] });
      expect(await heard()).toEqual([strings('fr').search.messages.unavailable]);
    });
  });

  it('an emptied field is idle at once', async () => {
    await open('fr', 'gouvernance', async (page) => {
      await answered(page);
      await stopClock(page);
      await page.fill(FIELD, '');
      expect(await shown(page)).toMatchObject({ state: 'idle', sentence: '', results: [] });
    });
  });

  it.each([
    ['fr', 'jeunesse'],
    ['fr', 'youth'],
    ['en', 'youth'],
    ['en', 'how is the Chantier funded'],
  ] as const)(
    'the rows never give way to the list of the plan and come back: %s, %s',
    async (locale, text) => {
      await open(locale, '', async (page) => {
        const screens = await watchScreens(page);
        await page.locator(FIELD).pressSequentially(text, { delay: SLOW_PAUSE });
        await answered(page);
        expect((await screens()).filter((screen) => screen === 'rows').length).toBeLessThan(2);
      });
    },
  );

  it.each([
    ['fr', 'gouvernance'],
    ['fr', 'environnement'],
    ['en', 'governance'],
    ['en', 'neighbourhood'],
  ] as const)('a word costs few requests, its rows included: %s, %s', async (locale, word) => {
    await open(locale, '', async (page, requests) => {
      await ask(page, '3.2');
      await page.fill(FIELD, '');
      const before = requests.length;
      await stopClock(page);
      await typeByClock(page, word);
      await page.clock.runFor(DEBOUNCE_MS);
      await rowsOf(page);
      await page.clock.runFor(SETTLE_MS);
      await answered(page);
      // Chromium asks for the icon again at each change of the address: its own affair, not the search's.
      const made = requests
        .slice(before)
        .map((url) => new URL(url).pathname)
        .filter((path) => !path.endsWith('/favicon.svg'));
      expect(made.length, made.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
    });
  });
});
