import { strings } from './i18n/index.ts';
import type { Locale } from '../plan/locale.ts';
import type { Translation } from '../plan/plan.ts';

/** What is to be said of a translation that is not that of today's French. Nothing in French. */
export const stateNotices = (locale: Locale, translation: Translation): readonly string[] =>
  locale === 'fr' || translation === 'current' ? [] : [strings(locale)[translation]];

/** What is to be said before a text that is not the official one. Nothing in French. */
export const noticesOf = (locale: Locale, translation: Translation): readonly string[] =>
  locale === 'fr' ? [] : [strings(locale).unofficial, ...stateNotices(locale, translation)];
