// Script of the search page. The state of the search is in the address, the messages and templates are
// in the markup of the page (`SearchView.astro`).
import { isLocale } from '../../../plan/locale.ts';
import { formatSearchUrl } from '../../../site/search-url.ts';
import { createEngineLoader } from './engine.ts';
import { bindForm } from './form.ts';
import { bindHistory } from './history.ts';
import { bindKeyboard } from './keyboard.ts';
import { createSearch } from './search.ts';
import { createView } from './view.ts';

const startSearchPage = (root: HTMLElement): void => {
  const locale = document.documentElement.lang.slice(0, 2);
  if (!isLocale(locale)) throw new Error(`The search page has no language ${locale}.`);
  const view = createView(root, locale);
  const { field } = view;
  const engine = createEngineLoader(view);
  const search = createSearch(view, engine, locale);
  const searchHistory = bindHistory(root, view, search);
  bindKeyboard(root, view, bindForm(view, search, searchHistory));

  view.more.addEventListener('click', () => {
    void search.showMore().then(searchHistory.rememberPlace);
  });
  view.retry.addEventListener('click', () => {
    field.focus();
    searchHistory.show();
  });

  // The query may have been typed before the script ran.
  if (field.value) {
    const state = { ...searchHistory.state(), query: field.value };
    history.replaceState(null, '', formatSearchUrl(state));
  }
  // Load the engine, and what every search needs of it, with the page. If that fails, the first search
  // tries again and shows the error.
  engine
    .load()
    .then(({ catalogue }) => catalogue())
    .catch(engine.reset);
  searchHistory.show();
};

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearchPage(root);
