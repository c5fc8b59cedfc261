import type { Page } from 'playwright-core';
import type { Locale } from '../../src/plan/locale.ts';
import { formatSearchUrl, type Facet } from '../../src/site/search-url.ts';
import { pagePath } from '../../src/site/urls.ts';

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

/** Types a query over what stands in the field, and waits for its answer. */
export const ask = async (page: Page, query: string): Promise<SearchScreen> => {
  await page.fill('main input[name=q]', query);
  return answered(page);
};

/** Results that are of the plan itself: priorities and orientations. */
export const ofThePlan = ({ results }: SearchScreen): readonly string[] =>
  results.filter((result) => !/^[GP]:/.test(result));
