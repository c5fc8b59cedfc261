import { DEBOUNCE_MS } from '../tuning.ts';
import type { SearchHistory } from './history.ts';
import type { PageView } from './view.ts';

/**
 * Starts a search as people type, and on submission.
 *
 * @param view - form and field of the page
 * @param history - functions that change the state
 * @returns a function that clears the field and its results
 */
export const bindForm = ({ form, field }: PageView, history: SearchHistory): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = (how: 'asked' | 'typed'): void => {
    clearTimeout(timer);
    // Other words are not taken literally because the ones before them were.
    const { facet } = history.state();
    history.goTo({ query: field.value, facet }, how);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, DEBOUNCE_MS, 'typed');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search('asked');
  });
  return () => {
    clearTimeout(timer);
    field.value = '';
    field.focus();
    history.goTo({ query: '' }, 'typed');
  };
};
