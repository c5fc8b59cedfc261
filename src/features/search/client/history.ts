import { formatSearchUrl, parseSearchUrl, type SearchState } from '../../../site/search-url.ts';

/** Functions that read and change the state in the address of the search page. */
export interface SearchHistory {
  /** Reads the state from the address. */
  readonly state: () => SearchState;
  /** Changes the address and searches. What is typed takes the place of what was typed before it. */
  readonly goTo: (state: SearchState, how: 'asked' | 'typed') => void;
  /** Searches for the query in the address. */
  readonly show: () => void;
}

/**
 * Binds the state of the search page to its address: Back and Forward, links to other searches and
 * the link to the other language follow it.
 *
 * @param root - element of the search page
 * @param field - input field of the query
 * @param search - runs the search of a state
 * @returns functions that read and change the state
 */
export const bindHistory = (
  root: HTMLElement,
  field: HTMLInputElement,
  search: (state: SearchState) => Promise<void>,
): SearchHistory => {
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const state = (): SearchState => parseSearchUrl(location.search);
  const run = (): void => {
    if (languageLink) languageLink.search = location.search;
    void search(state());
  };
  const show = (): void => {
    field.value = state().query;
    run();
  };

  /** Whether the reader asked for the query in the address: then Back must find it again. */
  let isAsked = state().query !== '';

  // Links to this page are followed without leaving it.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    history.pushState(null, '', link.search);
    isAsked = true;
    show();
  });
  addEventListener('popstate', () => {
    isAsked = true;
    show();
  });

  return {
    state,
    goTo: (next, how) => {
      const address = formatSearchUrl(next);
      if (address !== location.search) {
        history[isAsked ? 'pushState' : 'replaceState'](null, '', address);
        isAsked = false;
      }
      isAsked ||= how === 'asked';
      run();
    },
    show,
  };
};
