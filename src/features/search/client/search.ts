import type { Locale } from '../../../plan/locale.ts';
import { fill } from '../../../site/client/messages.ts';
import type { SearchState } from '../../../site/search-url.ts';
import type { Say } from '../messages.ts';
import { DEBOUNCE_MS, PAGE_SIZE, REPEAT_DELAY_MS, SETTLE_MS, SPINNER_DELAY_MS } from '../tuning.ts';
import { SearchUnavailable, SearchUnsupported, type EngineLoader } from './engine.ts';
import { areDivisible } from './facet.ts';
import { createAnswerer, type FilteredAnswer } from './filtered-answer.ts';
import type { Result } from './find.ts';
import { notesOn } from './notes.ts';
import { unquoted } from './query.ts';
import { makeRow } from './result-row.ts';
import { summaryOf, type SentenceFormats } from './summary.ts';
import type { PageView, ScreenState } from './view.ts';

/** How a query comes: the reader asked for it, or is typing and may go on. */
export type Occasion = 'asked' | 'typed';

/** Searches of one page. */
export interface Search {
  /**
   * Answers a state and aborts the search before it. A query that is asked is answered at once. One that
   * is typed shows what is found so far and says nothing; its answer comes when the typing has paused.
   *
   * @param state - query and filter
   * @param occasion - how the query comes
   * @param rowCount - number of rows to show at least, if there are as many results
   * @returns whether the answer is shown: `false` if the search failed or another took its place
   */
  readonly run: (state: SearchState, occasion: Occasion, rowCount?: number) => Promise<boolean>;
  /** Aborts the search, because its query is being changed. What is shown remains. */
  readonly hold: () => void;
  /** Shows the next page of results. */
  readonly showMore: () => Promise<void>;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const haveSameRecords = (some: readonly Result[], others: readonly Result[]): boolean =>
  some.length === others.length && some.every(({ id }, rank) => id === others[rank]?.id);

/**
 * Makes the searches of a page. Only the latest search may change the page.
 *
 * @param view - functions that show the answers
 * @param engine - loader of the index
 * @param locale - language of the page
 * @returns functions that search
 */
export const createSearch = (view: PageView, engine: EngineLoader, locale: Locale): Search => {
  const find = createAnswerer(engine, locale, view.stopWords);
  const say: Say = (name, details = {}) => fill(view.messages[name], details);
  const formats: SentenceFormats = {
    say,
    plurals: new Intl.PluralRules(locale),
    list: new Intl.ListFormat(locale),
  };
  let current = new AbortController();
  /** Results of which the first have their rows in the page. */
  let results: readonly Result[] = [];

  const rowsOf = (page: readonly Result[]): Promise<readonly Element[]> =>
    Promise.all(page.map((result) => makeRow(result, view.rowContext)));
  const sayShown = (count: number): string => say('shown', { count: String(count) });

  const showError = (error: unknown): void => {
    engine.reset();
    results = [];
    if (error instanceof SearchUnsupported) {
      view.show('error', say('unsupported'));
      return;
    }
    const isUnavailable = error instanceof SearchUnavailable;
    if (!isUnavailable) reportError(error);
    view.show('error', say(isUnavailable ? 'unavailable' : 'failed'), { retry: true });
  };

  const screenOf = async (
    { state, all, filtered }: FilteredAnswer,
    rowCount: number,
  ): Promise<ScreenState> => {
    const rows = await rowsOf(filtered.slice(0, rowCount));
    return {
      rows,
      shown: rows.length > PAGE_SIZE ? sayShown(rows.length) : '',
      more: rows.length < filtered.length,
      filters: state.facet !== undefined || areDivisible(all),
    };
  };

  /** Shows the results of a query that may go on, if there are others than those in the page. */
  const showProvisional = async (state: SearchState, signal: AbortSignal): Promise<void> => {
    try {
      const found = await find(state, !/\s$/.test(view.field.value));
      if (found.filtered.length === 0 || haveSameRecords(found.filtered, results)) return;
      const screen = await screenOf(found, PAGE_SIZE);
      signal.throwIfAborted();
      results = found.filtered;
      view.setFilters(found.state, found.all);
      view.fallSilent();
      view.draw(screen);
    } catch {
      // The search after the pause meets the same error, and says so.
      if (!signal.aborted) engine.reset();
    }
  };

  /** Shows the answer to a query, or why there is none, once the live region has been silent. */
  const settle = async (
    state: SearchState,
    rowCount: number,
    silence: Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean> => {
    const spinner = setTimeout(() => {
      if (!signal.aborted) view.say(say('busy'));
    }, SPINNER_DELAY_MS);
    try {
      const found = await find(state, false);
      const drawn = haveSameRecords(found.filtered, results) ? view.rowCount() : 0;
      const screen = await screenOf(found, Math.max(PAGE_SIZE, rowCount, drawn));
      await silence;
      signal.throwIfAborted();
      results = found.filtered;
      view.setFilters(found.state, found.all);
      view.show('done', summaryOf(found.answer, found.state, results.length, formats), {
        ...screen,
        notes: notesOn(found.answer, found.state, results.length, say, view.otherPage),
      });
      return true;
    } catch (error) {
      await silence;
      if (!signal.aborted) showError(error);
      return false;
    } finally {
      clearTimeout(spinner);
    }
  };

  return {
    run: async (state, occasion, rowCount = 0) => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      view.setTitle(state.query && say('title', { query: unquoted(state.query) }));
      if (!state.query) {
        results = [];
        view.show('idle', '');
        return true;
      }
      view.busy();
      const isTyped = occasion === 'typed';
      const silence = wait(isTyped ? SETTLE_MS - DEBOUNCE_MS : REPEAT_DELAY_MS);
      if (isTyped) {
        await showProvisional(state, signal);
        await silence;
      } else {
        // A question is answered aloud even where the answer is the one that stands there.
        view.fallSilent();
      }
      if (signal.aborted) return false;
      return settle(state, rowCount, silence, signal);
    },

    hold: () => {
      current.abort();
      view.busy();
    },

    showMore: async () => {
      const { signal } = current;
      try {
        const start = view.rowCount();
        const rows = await rowsOf(results.slice(start, start + PAGE_SIZE));
        signal.throwIfAborted();
        const count = start + rows.length;
        view.addRows(rows, count < results.length, sayShown(count));
      } catch (error) {
        if (!signal.aborted) showError(error);
      }
    },
  };
};
