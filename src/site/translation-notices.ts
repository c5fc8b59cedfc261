import { strings, type Strings } from './i18n/index.ts';
import type { Locale } from '../plan/locale.ts';
import type { Plan, Translation } from '../plan/plan.ts';
import { isOfficialIn } from '../plan/translation.ts';

/** State that readers are told of. */
export type ToldState = Exclude<Translation, 'current'>;

/** Signs of texts among others, explained once where they stand. */
export const SIGNS: Readonly<Record<ToldState, string>> = { stale: '†', missing: '‡' };

const TOLD = ['stale', 'missing'] as const satisfies readonly ToldState[];

/**
 * Returns the states among some that readers are told of, each once.
 *
 * @param states - of all texts of a page or an item
 * @returns `stale`, then `missing`
 */
export const toldAmong = (states: Iterable<Translation | undefined>): readonly ToldState[] => {
  const all = new Set(states);
  return TOLD.filter((state) => all.has(state));
};

/**
 * Returns the notices about the states of translations.
 *
 * @param t - words of the site in the language of the page or file
 * @param states - of its texts
 * @returns sentences; none where all are current
 */
export const stateNotices = (
  t: Strings,
  states: Iterable<Translation | undefined>,
): readonly string[] => toldAmong(states).map((state) => t[state]);

/**
 * Returns the same notices after the sign that each explains.
 *
 * @param t - words of the site in the language of the page or file
 * @param states - of its texts
 * @returns sentences; none where all are current
 */
export const signNotices = (
  t: Strings,
  states: Iterable<Translation | undefined>,
): readonly string[] => toldAmong(states).map((state) => `${SIGNS[state]} ${t[state]}`);

/**
 * Adds its sign to a text.
 *
 * @param text - any words
 * @param state - of their translation
 * @returns the same words where it is current
 * @example withSign('Ties', 'stale') // 'Ties\u00a0†'
 */
export const withSign = (text: string, state: Translation | undefined): string =>
  state === undefined || state === 'current' ? text : `${text}\u00a0${SIGNS[state]}`;

/**
 * Returns the notice that a translation is unofficial.
 *
 * @param plan - the plan
 * @param locale - language of the page or file
 * @returns one sentence; none in the source language, nor where the translation is official too
 */
export const unofficialNotice = (
  plan: Pick<Plan, 'languages' | 'levels' | 'isTranslationOfficial'>,
  locale: Locale,
): readonly string[] =>
  isOfficialIn(plan, locale) ? [] : [strings(locale, plan.levels).unofficial];
