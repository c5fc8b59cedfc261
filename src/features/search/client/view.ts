import type { Messages } from './messages.ts';
import type { Ranked } from './rank.ts';
import type { RowMaterial } from './result-row.ts';
import { elementIn } from '../../../site/client/dom.ts';
import { formatSearchUrl, type SearchState } from '../../../site/search-url.ts';

/** Where search stands; the page states it in `data-search-status`. */
export type State = 'idle' | 'busy' | 'done' | 'error';

/** A line under the count of results: text and links. */
export type Note = readonly (string | HTMLAnchorElement)[];

/** What is shown beside the sentence. */
export interface Shown {
  readonly rows?: readonly Element[];
  /** Whether there are more results than rows. */
  readonly more?: boolean;
  readonly notes?: readonly Note[];
  readonly filters?: boolean;
  readonly retry?: boolean;
}

/** A link with a text. */
export const linkTo = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
};

const noteItem = (note: Note): Element => {
  const item = document.createElement('li');
  item.append(...note);
  return item;
};

/**
 * The parts of the search page and what they can show.
 *
 * @param root - the element that holds them; see `SearchView.astro`
 * @throws {Error} where a part is missing
 */
export const createScreen = (root: HTMLElement) => {
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
  const filterLinks = [...filters.querySelectorAll<HTMLAnchorElement>('[data-search-filter]')];
  const folder = root.dataset['search'] ?? '';
  const words = JSON.parse(root.dataset['searchWords'] ?? '{}') as Messages;

  const material: RowMaterial = {
    base: folder.replace(/[^/]+\/$/, ''),
    template: elementIn(root, '[data-search-row]', HTMLTemplateElement),
    words,
    filterOf: (orientation) => filters.querySelector(`[data-search-filter="${orientation}"]`),
  };

  return {
    form,
    field,
    more,
    retry,
    words,
    material,
    /** Address of the index, from the host's root. */
    folder,
    /** Address of the search page in the other language. */
    otherPage: root.dataset['searchOther'] ?? '',
    orientations: filterLinks
      .map((link) => Number(link.dataset['searchFilter']))
      .filter((number) => number > 0),

    /** Says that a search is under way; what is shown stays until its answer comes. */
    busy: (sentence?: string) => {
      status.dataset['searchStatus'] = 'busy';
      if (sentence !== undefined) status.textContent = sentence;
    },

    /** Shows where search stands, and nothing of what was shown before. */
    show: (state: State, sentence: string, shown: Shown = {}) => {
      const { rows = [], more: hasMore = false, notes: lines = [] } = shown;
      list.replaceChildren(...rows);
      notes.replaceChildren(...lines.map(noteItem));
      found.hidden = rows.length === 0;
      browse.hidden = rows.length > 0;
      more.hidden = !hasMore;
      notes.hidden = lines.length === 0;
      filters.hidden = !shown.filters;
      retry.hidden = !shown.retry;
      if (status.textContent !== sentence) status.textContent = sentence;
      status.dataset['searchStatus'] = state;
    },

    /** Counts of each filter, and the address that it leads to. */
    setFilters: (asked: SearchState, results: readonly Ranked[]) => {
      for (const link of filterLinks) {
        const number = Number(link.dataset['searchFilter']);
        const orientation = number > 0 ? number : undefined;
        const own = results.filter((result) => result.orientation === orientation);
        const count = orientation === undefined ? results.length : own.length;
        link.href = formatSearchUrl({ ...asked, orientation });
        link.dataset['searchCount'] = String(count);
        link.ariaCurrent = orientation === asked.orientation ? 'true' : null;
        elementIn(link, '[data-search-figure]', HTMLElement).textContent = `, ${count}`;
      }
    },

    rowCount: () => list.childElementCount,
    /** Adds rows, and brings the keyboard to the first of them. */
    addRows: (rows: readonly Element[], hasMore: boolean) => {
      list.append(...rows);
      more.hidden = !hasMore;
      rows[0]?.querySelector('a')?.focus();
    },
    /** What the arrow keys go through: the field, then each result. */
    stops: (): readonly HTMLElement[] => [field, ...list.querySelectorAll<HTMLElement>('h3 a')],
  };
};

export type Screen = ReturnType<typeof createScreen>;
