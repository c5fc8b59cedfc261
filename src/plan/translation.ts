import { SOURCE_LOCALE, type Locale } from './locale.ts';
import type { States, Text, Translation } from './plan.ts';

/** From good to bad. */
const BY_SEVERITY = ['current', 'stale', 'missing'] as const satisfies readonly Translation[];

/**
 * Returns the worst of several states.
 *
 * @param states - of the texts of one item
 * @returns `missing` before `stale` before `current`
 * @example worstOf(['current', 'stale']) // 'stale'
 */
export const worstOf = (states: readonly Translation[]): Translation =>
  BY_SEVERITY.findLast((state) => states.includes(state)) ?? 'current';

/**
 * Returns the worst state of the parts of a text.
 *
 * @param states - of its parts
 * @returns the worst
 * @example worstPart({ short: 'stale' }) // 'stale'
 */
export const worstPart = (states: States): Translation =>
  worstOf(Object.values<Translation | undefined>(states).flatMap((state) => state ?? []));

/**
 * Returns the language of a translated text on a page.
 *
 * @param locale - language of the page
 * @param state - of the translation
 * @returns the language of the page, or the source language where there is no translation
 * @example languageOf('en', 'missing') // 'fr'
 */
export const languageOf = (locale: Locale, state: Translation | undefined): Locale =>
  state === 'missing' ? SOURCE_LOCALE : locale;

/**
 * Returns the language of one part of a text.
 *
 * @param text - with the states of its parts
 * @param part - name of the part
 * @returns its language
 * @example partLanguage({ locale: 'en', states: { note: 'missing' } }, 'note') // 'fr'
 */
export const partLanguage = <Part extends string>(text: Text<Part>, part: Part): Locale =>
  languageOf(text.locale, text.states[part]);

/**
 * Returns the state of an entry's text on a page: the source has none.
 *
 * @param locale - language of the page
 * @param state - of the translation
 * @returns the state, or `undefined` in the source language
 * @example stateIn('fr', 'stale') // undefined
 */
export const stateIn = (locale: Locale, state: Translation | undefined): Translation | undefined =>
  locale === SOURCE_LOCALE ? undefined : state;

/**
 * Returns the states of all parts of a text.
 *
 * @param text - with the states of its parts
 * @returns those that are not current
 */
export const statesIn = ({ states }: Text): readonly Translation[] =>
  Object.values<Translation | undefined>(states).flatMap((state) => state ?? []);
