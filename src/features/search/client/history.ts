import { formatSearchUrl, parseSearchUrl, type SearchState } from '../../../site/search-url.ts';
import type { Occasion, Search } from './search.ts';
import type { PageView } from './view.ts';

/** Functions that read and change the state in the address of the search page. */
export interface SearchHistory {
  /** Reads the state from the address. */
  readonly state: () => SearchState;
  /** Changes the address and searches. What is typed takes the place of what was typed before it. */
  readonly goTo: (state: SearchState, occasion: Occasion) => void;
  /** Searches for the query in the address, and returns to the place of the reader in its results. */
  readonly show: () => void;
  /** Keeps the place of the reader in the results with the current step of the history. */
  readonly rememberPlace: () => void;
}

/** Place of a reader in the results, in `history.state`. */
interface Place {
  /** Number of rows shown. */
  readonly rows: number;
  /** Vertical scroll position, in pixels. */
  readonly scroll: number;
}

const isPlace = (state: unknown): state is Place =>
  typeof state === 'object' &&
  state !== null &&
  'rows' in state &&
  typeof state.rows === 'number' &&
  'scroll' in state &&
  typeof state.scroll === 'number';

/**
 * Binds the state of the search page to its address: Back and Forward, links to other searches and
 * the link to the other language follow it. Each query that is asked is a step of the history, with the
 * rows and the scroll position that the reader left it at.
 *
 * @param root - element of the search page
 * @param view - field and results of the page
 * @param search - searches of the page
 * @returns functions that read and change the state
 */
export const bindHistory = (
  root: HTMLElement,
  view: Pick<PageView, 'field' | 'rowCount'>,
  search: Pick<Search, 'run'>,
): SearchHistory => {
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const state = (): SearchState => parseSearchUrl(location.search);

  /** Whether the step is one to return to: what is only typed is replaced by what is typed next. */
  let isStep = true;
  /** Whether the page shows the results of the step. Before that it has no place to remember. */
  let isShown = false;

  const rememberPlace = (): void => {
    const place: Place = { rows: view.rowCount(), scroll: scrollY };
    if (isShown) history.replaceState(place, '');
  };
  const run = async (occasion: Occasion, rowCount?: number): Promise<boolean> => {
    if (languageLink) languageLink.search = location.search;
    const isDone = await search.run(state(), occasion, rowCount);
    isShown ||= isDone;
    return isDone;
  };
  const show = async (): Promise<void> => {
    const place: unknown = history.state;
    isStep = true;
    isShown = false;
    view.field.value = state().query;
    const known = isPlace(place) ? place : undefined;
    const isDone = await run('asked', known?.rows);
    if (isDone && known) scrollTo({ top: known.scroll, behavior: 'instant' });
  };
  const push = (address: string): void => {
    rememberPlace();
    history.pushState(null, '', address);
  };

  // The browser would scroll before the rows are there.
  history.scrollRestoration = 'manual';
  addEventListener('scrollend', rememberPlace);
  addEventListener('pagehide', rememberPlace);
  addEventListener('popstate', () => void show());
  // Links to this page are followed without leaving it.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    push(link.search);
    void show();
  });

  return {
    state,
    goTo: (next, occasion) => {
      const address = formatSearchUrl(next);
      // An address without a query has no question mark.
      if (address !== (location.search || '?')) {
        if (isStep) push(address);
        else history.replaceState(null, '', address);
        isStep = false;
      }
      isStep ||= occasion === 'asked';
      void run(occasion);
    },
    show: () => void show(),
    rememberPlace,
  };
};
