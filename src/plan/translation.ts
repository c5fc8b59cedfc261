import { sourceOf, type Languages } from './languages.ts';
import type { Locale } from './locale.ts';
import type { Plan, States, Text, Translation } from './plan.ts';

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
 * @param languages - of the plan
 * @param locale - language of the page
 * @param state - of the translation
 * @returns the language of the page, or the source language where there is no translation
 * @example languageOf(['fr', 'en'], 'en', 'missing') // 'fr'
 */
export const languageOf = (
  languages: Languages,
  locale: Locale,
  state: Translation | undefined,
): Locale => (state === 'missing' ? sourceOf(languages) : locale);

/**
 * Returns the language of one part of a text.
 *
 * @param text - with the states of its parts
 * @param part - name of the part
 * @returns its language
 * @example partLanguage({ locale: 'en', source: 'fr', states: { note: 'missing' } }, 'note') // 'fr'
 */
export const partLanguage = <Part extends string>(text: Text<Part>, part: Part): Locale =>
  text.states[part] === 'missing' ? text.source : text.locale;

/**
 * Tells whether a part of a text is a translation, and not in the language of the source.
 *
 * @param text - with the states of its parts
 * @param part - name of the part
 * @returns `true` for translated words
 * @example isTranslated({ locale: 'en', source: 'fr', states: {} }, 'title') // true
 */
export const isTranslated = <Part extends string>(text: Text<Part>, part: Part): boolean =>
  partLanguage(text, part) !== text.source;

/**
 * Tells whether the words of a plan in a language are those that were adopted.
 *
 * @param plan - the plan
 * @param locale - one of its languages
 * @returns `true` for the source, and for an official translation
 */
export const isOfficialIn = (
  { languages, isTranslationOfficial }: Pick<Plan, 'languages' | 'isTranslationOfficial'>,
  locale: Locale,
): boolean => isTranslationOfficial || locale === sourceOf(languages);

/**
 * Returns the state of an entry's text on a page: the source has none.
 *
 * @param languages - of the plan
 * @param locale - language of the page
 * @param state - of the translation
 * @returns the state, or `undefined` in the source language
 * @example stateIn(['fr', 'en'], 'fr', 'stale') // undefined
 */
export const stateIn = (
  languages: Languages,
  locale: Locale,
  state: Translation | undefined,
): Translation | undefined => (locale === sourceOf(languages) ? undefined : state);

/**
 * Returns the states of all parts of a text.
 *
 * @param text - with the states of its parts
 * @returns those that are not current
 */
export const statesIn = ({ states }: Text): readonly Translation[] =>
  Object.values<Translation | undefined>(states).flatMap((state) => state ?? []);
