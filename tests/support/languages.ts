import { LOCALES, type Locale } from '../../src/plan/locale.ts';

/** The other language of a plan in two. */
export const otherLocale = (locale: Locale): Locale => {
  const other = LOCALES.find((each) => each !== locale);
  if (!other) throw new Error('There is one language alone.');
  return other;
};
