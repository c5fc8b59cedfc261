// The card that an element asks for: its attributes and its surroundings, read.
import { DEFAULT_LANGUAGES, sourceOf } from '../../../plan/languages.ts';
import { isLocale, type Locale } from '../../../plan/locale.ts';
import type { CardPage } from '../../../plan/pages.ts';
import { cardPageOf, cardPath } from '../../../site/urls.ts';

/** Language of a card where nothing tells it. */
const DEFAULT_LOCALE: Locale = sourceOf(DEFAULT_LANGUAGES);

/** Attributes that name a card; an element has one of them. */
export const SUBJECTS = ['priority', 'orientation', 'plan'] as const;

/** Reads the language of an element or its nearest ancestor, across shadow roots. */
const languageOf = (element: Element): string => {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near != null) return near;
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? languageOf(root.host) : DEFAULT_LOCALE;
};

const localeOf = (element: Element): Locale | undefined => {
  const language = languageOf(element).toLowerCase().split('-', 1)[0] ?? '';
  if (isLocale(language)) return language;
  // An unknown language is an error on the element itself, but not on the host's page.
  return element.hasAttribute('lang') ? undefined : DEFAULT_LOCALE;
};

/** Reads the page that a card stands for. People also write `3-2`, as in addresses, and `3,2`. */
const pageOf = (element: Element): CardPage | undefined => {
  const [subject, other] = SUBJECTS.filter((name) => element.hasAttribute(name));
  if (subject === undefined || other !== undefined) return undefined;
  if (subject === 'plan') return { view: 'home' };
  const value = (element.getAttribute(subject) ?? '').trim().replace(/[-,]/, '.');
  const page = cardPageOf(value);
  return page?.view === subject ? page : undefined;
};

/**
 * Reads which card an element asks for.
 *
 * @param element - a `<plan-card>`
 * @returns path of the card from its site's base; `undefined` where the attributes name none
 */
export const cardPathFor = (element: Element): string | undefined => {
  const [page, locale] = [pageOf(element), localeOf(element)];
  return page && locale && cardPath(page, locale, DEFAULT_LANGUAGES);
};
