import type { Locale } from '../../../plan/locale.ts';
import { dataOf, elementIn } from '../../../site/client/dom.ts';
import { formatSearchUrl, parseSearchUrl, type SearchState } from '../../../site/search-url.ts';
import { readOwnNumbers } from '../own-numbers.ts';
import { readMessages } from '../messages.ts';
import { isInFacet } from './facet.ts';
import type { Ranked } from './rank.ts';
import type { RowContext } from './result-row.ts';
import type { Segment } from './summary.ts';

/** Value of `data-search-status`. */
export type SearchStatus = 'idle' | 'busy' | 'done' | 'error';

/** One line under the count of results: text and links. */
export type Note = readonly (string | HTMLAnchorElement)[];

/** What the page says of a search: text, or text with elements in it. */
export type Sentence = string | readonly Segment[];

/** Content of the page after a search, other than the sentence. */
export interface ScreenState {
  readonly rows?: readonly Element[];
  /** How many of the results are shown, where there are more rows than at first. */
  readonly shown?: string;
  /** Whether there are more results than rows. */
  readonly more?: boolean;
  readonly notes?: readonly Note[];
  readonly filters?: boolean;
  readonly retry?: boolean;
}

/**
 * Makes a link.
 *
 * @param href - address of the link
 * @param text - text of the link, inserted as text
 * @returns a link element
 */
export const linkTo = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
};

/** Makes the node of a part of a sentence: a word that has a meaning of its own is an element. */
const toNode = (part: Segment): string | Element => {
  if (typeof part === 'string') return part;
  const word = document.createElement('span');
  word.dataset[part.as === 'missing' ? 'searchMissing' : 'searchCorrected'] = '';
  word.textContent = part.text;
  return word;
};

const textOf = (sentence: Sentence): string =>
  [sentence]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

const noteItem = (note: Note): Element => {
  const item = document.createElement('li');
  item.append(...note);
  return item;
};

/**
 * Collects the parts of the search page and the functions that change them.
 *
 * @param root - element of the search page; see `SearchView.astro`
 * @param locale - language of the page
 * @returns parts and functions
 * @throws {Error} for a missing part or message
 */
export const createView = (root: HTMLElement, locale: Locale) => {
  const form = elementIn(root, 'form', HTMLFormElement);
  const field = elementIn(form, 'input', HTMLInputElement);
  const status = elementIn(root, '[data-search-status]', HTMLElement);
  const notes = elementIn(root, '[data-search-notes]', HTMLElement);
  const filters = elementIn(root, '[data-search-filters]', HTMLElement);
  const found = elementIn(root, '[data-search-found]', HTMLElement);
  const list = elementIn(root, '[data-search-results]', HTMLElement);
  const more = elementIn(root, '[data-search-more]', HTMLButtonElement);
  const retry = elementIn(root, '[data-search-retry]', HTMLButtonElement);
  const browse = elementIn(root, '[data-search-browse]', HTMLElement);
  const filterItems = [...filters.querySelectorAll('li')].map((item) => {
    const link = elementIn(item, 'a', HTMLAnchorElement);
    return { item, link, facet: parseSearchUrl(link.search).facet };
  });
  /** How many of the results are shown, once there are more rows than at first. */
  const shown = document.createElement('span');
  const folder = dataOf(root, 'search');
  const messages = readMessages(dataOf(root, 'searchWords'));
  const [pageTitle = '', ...siteTitle] = document.title.split(' | ');

  const numbers = readOwnNumbers(root.dataset['searchNumbers']);

  const rowContext: RowContext = {
    base: folder.replace(/[^/]+\/$/, ''),
    locale,
    template: elementIn(root, '[data-search-row]', HTMLTemplateElement),
    messages,
    numbers,
    filterOf: (group) =>
      elementIn(filters, `[data-search-filter="${String(group)}"]`, HTMLAnchorElement),
  };

  /** Ends the sentence with one about the rows. */
  const sayShown = (sentence: string): void => {
    shown.textContent = ` ${sentence}`;
    status.append(shown);
  };

  const say = (sentence: Sentence): void => {
    status.style.minBlockSize = '';
    // A sentence that stands there already is not written, and so not announced, again.
    if (status.textContent !== textOf(sentence))
      status.replaceChildren(...[sentence].flat().map(toNode));
  };

  /** Replaces the rows, unless the same ones are there: the focus may be on one of them. */
  const drawRows = (rows: readonly Element[]): void => {
    const isDrawn =
      rows.length === list.childElementCount &&
      rows.every((row, place) => row.isEqualNode(list.children.item(place)));
    if (isDrawn) return;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...rows);
    if (hadFocus) field.focus();
  };

  const draw = ({ rows = [], notes: lines = [], ...screen }: ScreenState): void => {
    drawRows(rows);
    notes.replaceChildren(...lines.map(noteItem));
    found.hidden = rows.length === 0;
    browse.hidden = rows.length > 0;
    more.hidden = !screen.more;
    notes.hidden = lines.length === 0;
    filters.hidden = !screen.filters;
    retry.hidden = !screen.retry;
  };

  return {
    form,
    field,
    more,
    retry,
    messages,
    rowContext,
    locale,
    numbers,
    /** Address of the index, from the host's root. */
    folder,
    /** Address of the search page in the other language, where there is one. */
    otherPage: root.dataset['searchOther'],
    stopWords: dataOf(root, 'searchStop').split(' '),
    orientations: filterItems.flatMap(({ facet }) => (typeof facet === 'number' ? facet : [])),

    /** Sets the title of the document; an empty one restores the title of the page. */
    setTitle: (title: string) => {
      document.title = [title || pageTitle, ...siteTitle].join(' | ');
    },

    /** Shows that a search is running, or that its query is being changed. */
    busy: () => {
      status.dataset['searchStatus'] = 'busy';
    },

    /** Says a sentence in the live region, which screen readers announce. */
    say,

    /** Empties the live region and keeps its height, so that nothing beneath it moves. */
    fallSilent: () => {
      status.style.minBlockSize = `${status.offsetHeight}px`;
      status.replaceChildren();
    },

    /** Draws the content of a search, and nothing of an earlier one. */
    draw,

    /** Draws the content of a search, and says what it is. */
    show: (state: SearchStatus, sentence: Sentence, screen: ScreenState = {}) => {
      draw(screen);
      browse.dataset['searchBrowse'] = state === 'done' ? 'orientations' : 'plan';
      say(sentence);
      if (screen.shown) sayShown(screen.shown);
      status.dataset['searchStatus'] = state;
    },

    /** Updates the counts and the addresses of the filters. One without results is hidden, unless it
        is chosen; the one of all results never is. */
    setFilters: (state: SearchState, results: readonly Ranked[]) => {
      for (const { item, link, facet } of filterItems) {
        const count = results.filter((result) => isInFacet(result, facet)).length;
        const isChosen = facet === state.facet;
        item.hidden = count === 0 && !isChosen && facet !== undefined;
        link.href = formatSearchUrl({ ...state, facet });
        link.ariaCurrent = isChosen ? 'true' : null;
        elementIn(link, '[data-search-figure]', HTMLElement).textContent = `(${count})`;
      }
    },

    rowCount: () => list.childElementCount,
    /** Appends rows, moves the focus to the first of them, and ends the sentence with one about them. */
    addRows: (rows: readonly Element[], hasMore: boolean, sentence: string) => {
      list.append(...rows);
      more.hidden = !hasMore;
      sayShown(sentence);
      rows[0]?.querySelector('a')?.focus();
    },
    /** Lists the elements for the arrow keys: the field, then the results. */
    stops: (): readonly HTMLElement[] => [field, ...list.querySelectorAll<HTMLElement>('h3 a')],
  };
};

/** Parts of the search page and the functions that change them. */
export type PageView = ReturnType<typeof createView>;
