import { strings } from './i18n/index.ts';
import type { Locale } from '../plan/locale.ts';
import type { Translation } from '../plan/plan.ts';

/**
 * Returns the notices about the state of a translation: stale or missing.
 *
 * @param locale - language of the page or file
 * @param translation - state of the text on that page
 * @returns sentences; none in French, nor for a current translation
 */
export const translationStateNotices = (
  locale: Locale,
  translation: Translation,
): readonly string[] =>
  locale === 'fr' || translation === 'current' ? [] : [strings(locale)[translation]];

/**
 * Returns the notices before a translated text: that it is unofficial, then its state.
 *
 * @param locale - language of the page or file
 * @param translation - state of the text on that page
 * @returns sentences; none in French
 */
export const translationNotices = (locale: Locale, translation: Translation): readonly string[] =>
  locale === 'fr'
    ? []
    : [strings(locale).unofficial, ...translationStateNotices(locale, translation)];
