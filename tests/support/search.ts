import type { Page } from 'playwright-core';
import type { Locale } from '../../src/plan/locale.ts';
import { formatSearchUrl, type Facet } from '../../src/site/search-url.ts';
import { pagePath } from './paths.ts';

/** The address of the search page, asked a query. */
export const searchUrl = (served: string, locale: Locale, query = '', facet?: Facet): string => {
  const asked = query || facet ? formatSearchUrl({ query, facet }) : '';
  return served + pagePath({ view: 'search' }, locale) + asked;
};

/** What a search page shows. */
export interface SearchScreen {
  /** `idle`, `busy`, `done` or `error`. */
  readonly state: string;
  readonly sentence: string;
  /** Each `data-search-result`, in rank order. */
  readonly results: readonly string[];
  /** Each word that the plan is said not to have. */
  readonly missing: readonly string[];
  /** Whether it leads to the results in the other language. */
  readonly hint: boolean;
}

/** What the page shows now. */
export const shown = (page: Page): Promise<SearchScreen> =>
  page.evaluate(() => {
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.getClientRects().length > 0,
      );
    return {
      state: status?.dataset['searchStatus'] ?? '',
      sentence: status?.innerText ?? '',
      results: visible('[data-search-result]').map((row) => row.dataset['searchResult'] ?? ''),
      missing: visible('[data-search-missing]').map((word) => word.innerText),
      hint: visible('[data-search-hint]').length > 0,
    };
  });

/** Waits for the answer to what stands in the field. */
export const answered = async (page: Page): Promise<SearchScreen> => {
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    const state = status?.dataset['searchStatus'] ?? '';
    return field?.value === asked && (asked === '' ? state === 'idle' : /done|error/.test(state));
  });
  return shown(page);
};

/** The field of the search page. */
export const FIELD = 'main input[name=q]';

/** Writes a query over what stands in the field, asks it with Enter, and waits for its answer. */
export const ask = async (page: Page, query: string): Promise<SearchScreen> => {
  await page.fill(FIELD, query);
  await page.press(FIELD, 'Enter');
  return answered(page);
};

/**
 * Keeps what a screen reader would announce from now on: each text of the live region.
 *
 * @returns a function that reads what was announced so far
 */
export const listen = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  const heard = await page.evaluateHandle(() => {
    const status = document.querySelector('[data-search-status]');
    if (!status) throw new Error('The page has no live region.');
    const texts: string[] = [];
    new MutationObserver(() => {
      if (status.textContent) texts.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  return () => heard.jsonValue();
};

/** Results that are of the plan itself: priorities and orientations. */
export const ofThePlan = ({ results }: SearchScreen): readonly string[] =>
  results.filter((result) => !/^[GP]:/.test(result));
