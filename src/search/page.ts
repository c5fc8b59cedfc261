// The script of the search page: what stands in the address is searched for, and the page says
// what was found. Everything that it says and shows comes from the page itself.
import { isLocale, type Locale } from '../model/locale.ts';
import { readAsked, writeAsked, type Asked } from './address.ts';
import { startEngine, type Engine } from './engine.ts';
import { createFinder, type Answer } from './find.ts';
import { fill, type Messages } from './messages.ts';
import type { Ranked } from './rank.ts';
import { makeRow, type RowMaterial } from './rows.ts';
import { PAGE_SIZE, REST } from './tuning.ts';

type State = 'idle' | 'busy' | 'done' | 'error';

const get = <T extends Element>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
};

const readAddress = (): Asked => readAsked(location.search);

const readMessages = (json: string): Messages => JSON.parse(json) as Messages;

const searchPage = (root: HTMLElement, locale: Locale): void => {
  const folder = root.dataset['search'] ?? '';
  const words = readMessages(root.dataset['searchWords'] ?? '{}');
  const form = get<HTMLFormElement>(root, 'form');
  const field = get<HTMLInputElement>(form, 'input');
  const status = get<HTMLElement>(root, '[data-search-status]');
  const notes = get<HTMLElement>(root, '[data-search-notes]');
  const filters = get<HTMLElement>(root, '[data-search-filters]');
  const found = get<HTMLElement>(root, '[data-search-found]');
  const list = get<HTMLElement>(root, '[data-search-results]');
  const more = get<HTMLButtonElement>(root, '[data-search-more]');
  const retry = get<HTMLButtonElement>(root, '[data-search-retry]');
  const browse = get<HTMLElement>(root, '[data-search-browse]');
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const filterLinks = [...filters.querySelectorAll<HTMLAnchorElement>('[data-search-filter]')];
  const pageTitle = document.title;
  const plurals = new Intl.PluralRules(locale);

  const material: RowMaterial = {
    base: folder.replace(/[^/]+\/$/, ''),
    template: get<HTMLTemplateElement>(root, '[data-search-row]'),
    words,
    filterOf: (orientation) => filters.querySelector(`[data-search-filter="${orientation}"]`),
  };
  const orientations = filterLinks.map((link) => Number(link.dataset['searchFilter']));

  const say = (name: string, details: Readonly<Record<string, string>> = {}): string =>
    fill(words[name] ?? '', details);

  let engine: Promise<Engine> | undefined;
  const engineOnce = (): Promise<Engine> => {
    engine ??= startEngine(
      folder,
      orientations.filter((number) => number > 0),
    );
    return engine;
  };

  /** Grows with each search: an answer that comes after a newer question is dropped. */
  let turn = 0;
  let results: readonly Ranked[] = [];

  const show = (state: State, sentence: string, parts: Partial<Record<'found' | 'filters' | 'retry', boolean>> = {}) => {
    status.dataset['searchStatus'] = state;
    if (status.textContent !== sentence) status.textContent = sentence;
    found.hidden = !parts.found;
    filters.hidden = !parts.filters;
    retry.hidden = !parts.retry;
    browse.hidden = parts.found ?? false;
  };

  const note = (...content: readonly (string | Node)[]): void => {
    const item = document.createElement('li');
    item.append(...content);
    notes.append(item);
  };
  const linkTo = (href: string, text: string): HTMLAnchorElement => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    return link;
  };

  const showNotes = (asked: Asked, answer: Answer): void => {
    notes.replaceChildren();
    const { query } = asked;
    if (answer.kind === 'found' && answer.corrected !== undefined) {
      const literally = writeAsked({ ...asked, query: `"${query.replaceAll('"', '')}"` });
      note(linkTo(literally, say('literally', { query })));
    }
    if ((answer.kind === 'found' || answer.kind === 'nothing') && answer.foreign) {
      const other = root.dataset['searchOther'] ?? '';
      const link = linkTo(other + writeAsked({ query, orientation: undefined }), say('foreign', { query }));
      link.dataset['searchHint'] = '';
      note(link);
    }
    if (answer.kind === 'found' && results.length === 0) {
      note(linkTo(writeAsked({ query, orientation: undefined }), say('everywhere')));
    }
    if (answer.kind === 'nothing' && answer.suggestions.length > 0) {
      const links = answer.suggestions.flatMap((word, rank) => [
        rank > 0 ? ', ' : ' ',
        linkTo(writeAsked({ query: word, orientation: undefined }), word),
      ]);
      note(say('suggestions'), ...links);
    }
    notes.hidden = notes.childElementCount === 0;
  };

  const showFilters = (asked: Asked, all: readonly Ranked[]): void => {
    for (const link of filterLinks) {
      const number = Number(link.dataset['searchFilter']);
      const orientation = number > 0 ? number : undefined;
      const count = orientation === undefined ? all.length : all.filter((each) => each.orientation === orientation).length;
      link.href = writeAsked({ ...asked, orientation });
      if (orientation === asked.orientation) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.dataset['searchCount'] = String(count);
      const label = link.lastElementChild;
      label?.querySelector('[data-count]')?.remove();
      const figure = document.createElement('span');
      figure.dataset['count'] = '';
      figure.textContent = `, ${count}`;
      label?.append(figure);
    }
  };

  const addRows = async (mine: number): Promise<void> => {
    const next = results.slice(list.childElementCount, list.childElementCount + PAGE_SIZE);
    const rows = await Promise.all(next.map((result) => makeRow(result, material)));
    if (mine !== turn) return;
    list.append(...rows);
    more.hidden = list.childElementCount >= results.length;
  };

  const countSentence = (count: number, query: string, orientation: number | undefined): string => {
    const one = plurals.select(count) === 'one';
    const details = { count: String(count), query, orientation: String(orientation ?? '') };
    if (orientation === undefined) return say(one ? 'one' : 'other', details);
    if (count === 0) return say('nothingFiltered', details);
    return say(one ? 'filteredOne' : 'filteredOther', details);
  };

  const showAnswer = async (asked: Asked, answer: Answer, mine: number): Promise<void> => {
    const { query, orientation } = asked;
    if (answer.kind !== 'found') {
      results = [];
      const sentence = {
        hint: () => say('hint'),
        'no-number': () => say('noNumber', { number: answer.kind === 'no-number' ? answer.number : '' }),
        nothing: () => say('nothing', { query }),
      }[answer.kind]();
      showNotes(asked, answer);
      show('done', sentence);
      return;
    }
    results =
      orientation === undefined
        ? answer.results
        : answer.results.filter((result) => result.orientation === orientation);
    const rows = await Promise.all(
      results.slice(0, PAGE_SIZE).map((result) => makeRow(result, material)),
    );
    if (mine !== turn) return;
    list.replaceChildren(...rows);
    more.hidden = rows.length >= results.length;
    showFilters(asked, answer.results);
    showNotes(asked, answer);
    const sentence = countSentence(results.length, answer.corrected ?? query, orientation);
    show('done', sentence, { found: results.length > 0, filters: true });
  };

  const showFailure = (): void => {
    engine = undefined;
    results = [];
    notes.hidden = true;
    show('error', say('unavailable'), { retry: true });
  };

  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const asked = readAddress();
    if (languageLink) languageLink.search = location.search;
    const query = asked.query.trim();
    const [name = '', ...rest] = pageTitle.split(' | ');
    document.title = [query ? say('title', { query }) : name, ...rest].join(' | ');
    if (!query) {
      results = [];
      notes.hidden = true;
      show('idle', '');
      return;
    }
    status.dataset['searchStatus'] = 'busy';
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = say('busy');
    }, 400);
    try {
      const answer = await createFinder(await engineOnce(), locale)(query);
      if (mine === turn) await showAnswer({ ...asked, query }, answer, mine);
    } catch {
      if (mine === turn) showFailure();
    } finally {
      clearTimeout(slow);
    }
  };

  const goTo = (asked: Asked, how: 'pushState' | 'replaceState'): void => {
    const address = writeAsked(asked);
    if (address !== location.search) history[how](null, '', address);
    void search();
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      goTo({ ...readAddress(), query: field.value }, 'replaceState');
    }, REST);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    goTo({ ...readAddress(), query: field.value }, 'pushState');
  });

  /** A link to this same page is followed without leaving it. */
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    history.pushState(null, '', link.search);
    field.value = readAddress().query;
    void search();
  });

  const clear = (): void => {
    clearTimeout(resting);
    field.value = '';
    field.focus();
    goTo({ query: '', orientation: undefined }, 'replaceState');
  };

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      clear();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || found.hidden) return;
    const stops: readonly HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('h3 a')];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    const next = place < 0 ? undefined : stops[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  more.addEventListener('click', () => {
    const before = list.childElementCount;
    addRows(turn).then(() => {
      list.children[before]?.querySelector('a')?.focus();
    }, showFailure);
  });
  retry.addEventListener('click', () => {
    field.focus();
    void search();
  });
  addEventListener('popstate', () => {
    field.value = readAddress().query;
    void search();
  });

  // What was typed before this script came is kept.
  if (!field.value) field.value = readAddress().query;
  if (field.value !== readAddress().query) {
    history.replaceState(null, '', writeAsked({ ...readAddress(), query: field.value }));
  }
  // The engine starts with the page: whoever comes here searches. Its failure is told when asked.
  engineOnce().catch(() => {
    engine = undefined;
  });
  void search();
};

const root = document.querySelector<HTMLElement>('[data-search]');
const locale = root?.dataset['searchLocale'] ?? '';
if (root && isLocale(locale)) searchPage(root, locale);
