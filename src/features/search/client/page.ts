// The script of the search page: what stands in the address is searched for, and the page says
// what was found. Everything that it says and shows comes from the page itself.
import { isLocale, type Locale } from '../../../plan/locale.ts';
import { parseSearchUrl, formatSearchUrl, type SearchState } from '../../../site/search-url.ts';
import { startEngine, type Engine } from './engine.ts';
import { createFinder, type Answer } from './find.ts';
import { summaryOf, type Say } from './messages.ts';
import { fill } from '../../../site/client/messages.ts';
import type { Ranked } from './rank.ts';
import { makeRow } from './result-row.ts';
import { createScreen, linkTo, type Note } from './view.ts';
import { BUSY_AFTER, PAGE_SIZE, REST } from '../tuning.ts';

const askedNow = (): SearchState => parseSearchUrl(location.search);

const startSearchPage = (root: HTMLElement, locale: Locale): void => {
  const screen = createScreen(root);
  const { field, material, words } = screen;
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const [ownTitle = '', ...restOfTitle] = document.title.split(' | ');
  const stopWords = (root.dataset['searchStop'] ?? '').split(' ');
  const plurals = new Intl.PluralRules(locale);
  const say: Say = (name, details = {}) => fill(words[name] ?? '', details);

  let engine: Promise<Engine> | undefined;
  const engineOnce = () => (engine ??= startEngine(screen.folder, screen.orientations));

  /** Grows with each search: an answer that comes after a newer question is dropped. */
  let turn = 0;
  let results: readonly Ranked[] = [];

  const rowsFrom = (start: number): Promise<readonly Element[]> =>
    Promise.all(results.slice(start, start + PAGE_SIZE).map((each) => makeRow(each, material)));

  const notesOn = (asked: SearchState, answer: Answer): readonly Note[] => {
    const { query } = asked;
    const everywhere = { query, orientation: undefined };
    const notes: Note[] = [];
    if (answer.kind === 'found' && answer.corrected !== undefined) {
      const literally = formatSearchUrl({ ...asked, query: `"${query.replaceAll('"', '')}"` });
      notes.push([linkTo(literally, say('literally', { query }))]);
    }
    if ((answer.kind === 'found' || answer.kind === 'nothing') && answer.foreign) {
      const link = linkTo(
        screen.otherPage + formatSearchUrl(everywhere),
        say('foreign', { query }),
      );
      link.dataset['searchHint'] = '';
      notes.push([link]);
    }
    if (answer.kind === 'found' && results.length === 0) {
      notes.push([linkTo(formatSearchUrl(everywhere), say('everywhere'))]);
    }
    if (answer.kind === 'nothing' && answer.suggestions.length > 0) {
      const links = answer.suggestions.flatMap((word, rank) => [
        rank > 0 ? ', ' : ' ',
        linkTo(formatSearchUrl({ query: word, orientation: undefined }), word),
      ]);
      notes.push([say('suggestions'), ...links]);
    }
    return notes;
  };

  const showAnswer = async (asked: SearchState, answer: Answer, mine: number): Promise<void> => {
    const all = answer.kind === 'found' ? answer.results : [];
    results =
      asked.orientation === undefined
        ? all
        : all.filter(({ orientation }) => orientation === asked.orientation);
    const rows = await rowsFrom(0);
    if (mine !== turn) return;
    screen.setFilters(asked, all);
    screen.show('done', summaryOf(answer, asked, results.length, say, plurals), {
      rows,
      more: rows.length < results.length,
      notes: notesOn(asked, answer),
      filters: all.length > 0,
    });
  };

  const showFailure = (): void => {
    engine = undefined;
    results = [];
    screen.show('error', say('unavailable'), { retry: true });
  };

  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const asked = askedNow();
    const { query } = asked;
    if (languageLink) languageLink.search = location.search;
    document.title = [query ? say('title', { query }) : ownTitle, ...restOfTitle].join(' | ');
    if (!query) {
      screen.show('idle', '');
      return;
    }
    screen.busy();
    const slow = setTimeout(() => {
      if (mine === turn) screen.busy(say('busy'));
    }, BUSY_AFTER);
    try {
      const answer = await createFinder(await engineOnce(), locale, stopWords)(query);
      if (mine === turn) await showAnswer(asked, answer, mine);
    } catch {
      if (mine === turn) showFailure();
    } finally {
      clearTimeout(slow);
    }
  };

  const goTo = (asked: SearchState, how: 'pushState' | 'replaceState'): void => {
    const address = formatSearchUrl(asked);
    if (address !== location.search) history[how](null, '', address);
    void search();
  };
  const showAddress = (): void => {
    field.value = askedNow().query;
    void search();
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      goTo({ ...askedNow(), query: field.value }, 'replaceState');
    }, REST);
  });

  screen.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    goTo({ ...askedNow(), query: field.value }, 'pushState');
  });

  // A link to this same page is followed without leaving it.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    history.pushState(null, '', link.search);
    showAddress();
  });

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      clearTimeout(resting);
      field.value = '';
      field.focus();
      goTo({ query: '', orientation: undefined }, 'replaceState');
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = screen.stops();
    const place = stops.findIndex((stop) => stop === document.activeElement);
    if (step === undefined || event.altKey || place < 0) return;
    const next = stops[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  screen.more.addEventListener('click', () => {
    const mine = turn;
    rowsFrom(screen.rowCount()).then((rows) => {
      if (mine === turn) screen.addRows(rows, screen.rowCount() + rows.length < results.length);
    }, showFailure);
  });

  screen.retry.addEventListener('click', () => {
    field.focus();
    void search();
  });

  addEventListener('popstate', showAddress);

  // What was typed before this script came is kept.
  if (field.value) {
    history.replaceState(null, '', formatSearchUrl({ ...askedNow(), query: field.value }));
  }
  // The engine starts with the page: whoever comes here searches. Its failure is told when asked.
  engineOnce().catch(() => {
    engine = undefined;
  });
  showAddress();
};

const root = document.querySelector<HTMLElement>('[data-search]');
const locale = root?.dataset['searchLocale'] ?? '';
if (root && isLocale(locale)) startSearchPage(root, locale);
