import type { Locale } from '../../../plan/locale.ts';
import { fill } from '../../../site/client/messages.ts';
import type { SearchState } from '../../../site/search-url.ts';
import type { Say } from '../messages.ts';
import { PAGE_SIZE, SPINNER_DELAY_MS } from '../tuning.ts';
import { SearchUnavailable, type EngineLoader } from './engine.ts';
import { areDivisible, isInFacet } from './facet.ts';
import { createFinder, type Result } from './find.ts';
import { notesOn } from './notes.ts';
import { unquoted } from './query.ts';
import { makeRow } from './result-row.ts';
import { summaryOf, type SentenceFormats } from './summary.ts';
import type { PageView } from './view.ts';

/** Searches of one page. */
export interface Search {
  /** Runs the search of a state and shows its answer; aborts the search before it. */
  readonly run: (state: SearchState) => Promise<void>;
  /** Shows the next page of results. */
  readonly showMore: () => Promise<void>;
}

/**
 * Makes the searches of a page. Only the latest search may change the page.
 *
 * @param view - functions that show the answers
 * @param engine - loader of the index
 * @param locale - language of the page
 * @returns functions that search
 */
export const createSearch = (view: PageView, engine: EngineLoader, locale: Locale): Search => {
  const say: Say = (name, details = {}) => fill(view.messages[name], details);
  const formats: SentenceFormats = {
    say,
    plurals: new Intl.PluralRules(locale),
    list: new Intl.ListFormat(locale),
  };
  let current = new AbortController();
  let results: readonly Result[] = [];

  const rowsOf = (page: readonly Result[]): Promise<readonly Element[]> =>
    Promise.all(page.map((result) => makeRow(result, view.rowContext)));

  const showError = (error: unknown): void => {
    engine.reset();
    results = [];
    const isUnavailable = error instanceof SearchUnavailable;
    if (!isUnavailable) reportError(error);
    view.show('error', say(isUnavailable ? 'unavailable' : 'failed'), { retry: true });
  };

  const answer = async (state: SearchState, signal: AbortSignal): Promise<void> => {
    const find = createFinder(await engine.load(), locale, view.stopWords);
    const found = await find(state.query, { literal: state.literal });
    signal.throwIfAborted();
    const all = found.kind === 'found' ? found.results : [];
    const filtered = all.filter((result) => isInFacet(result, state.facet));
    const rows = await rowsOf(filtered.slice(0, PAGE_SIZE));
    signal.throwIfAborted();
    results = filtered;
    view.setFilters(state, all);
    view.show('done', summaryOf(found, state, results.length, formats), {
      rows,
      more: rows.length < results.length,
      notes: notesOn(found, state, results.length, say, view.otherPage),
      filters: state.facet !== undefined || areDivisible(all),
    });
  };

  return {
    run: async (state) => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      view.setTitle(state.query && say('title', { query: unquoted(state.query) }));
      if (!state.query) {
        view.show('idle', '');
        return;
      }
      view.busy();
      const spinner = setTimeout(() => {
        if (!signal.aborted) view.busy(say('busy'));
      }, SPINNER_DELAY_MS);
      try {
        await answer(state, signal);
      } catch (error) {
        if (!signal.aborted) showError(error);
      } finally {
        clearTimeout(spinner);
      }
    },

    showMore: async () => {
      const { signal } = current;
      try {
        const start = view.rowCount();
        const rows = await rowsOf(results.slice(start, start + PAGE_SIZE));
        signal.throwIfAborted();
        view.addRows(rows, start + rows.length < results.length);
      } catch (error) {
        if (!signal.aborted) showError(error);
      }
    },
  };
};
