import { DEBOUNCE_MS } from '../tuning.ts';
import type { SearchHistory } from './history.ts';
import type { Occasion, Search } from './search.ts';
import type { PageView } from './view.ts';

/**
 * Starts a search as people type, and on submission.
 *
 * @param view - form and field of the page
 * @param search - searches of the page
 * @param history - functions that change the state
 * @returns a function that clears the field and its results
 */
export const bindForm = (
  { form, field }: PageView,
  search: Pick<Search, 'hold'>,
  history: SearchHistory,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goTo = (occasion: Occasion): void => {
    clearTimeout(timer);
    // Other words are not taken literally because the ones before them were.
    const { facet } = history.state();
    history.goTo({ query: field.value, facet }, occasion);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (field.value.trim() === '') {
      goTo('typed');
      return;
    }
    search.hold();
    timer = setTimeout(goTo, DEBOUNCE_MS, 'typed');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo('asked');
  });
  return () => {
    clearTimeout(timer);
    field.value = '';
    field.focus();
    history.goTo({ query: '' }, 'typed');
  };
};
