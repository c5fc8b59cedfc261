import type { Locale } from '../plan/locale.ts';

/** Run of text with its mark: none, French among English words, or a span of years. */
export interface MarkedSegment {
  readonly text: string;
  readonly mark: 'none' | 'french' | 'years';
}

/** Two years joined by a hyphen or a dash: `2021-2025`. */
const YEARS = /(\d{4}[-–]\d{4})/u;

// `split` by a pattern with one group has the matches at the odd indexes.
const markYears = (text: string): readonly MarkedSegment[] =>
  text.split(YEARS).map((segment, index) => ({
    text: segment,
    mark: index % 2 === 1 ? 'years' : 'none',
  }));

/**
 * Splits a text into runs to mark: the publisher's name, which is French in an English text too,
 * for screen readers; and spans of years, which stay on one line.
 *
 * @param text - running text, without markup
 * @param locale - language of the text
 * @param frenchName - full name of the publisher
 * @returns runs that make up the text; none is empty
 * @example markForeignNames('By Lac-Clair', 'en', 'Lac-Clair') // [{ text: 'By ', mark: 'none' }, { text: 'Lac-Clair', mark: 'french' }]
 */
export const markForeignNames = (
  text: string,
  locale: Locale,
  frenchName: string,
): readonly MarkedSegment[] => {
  const between = locale === 'en' ? text.split(frenchName) : [text];
  return between
    .flatMap((words, index): readonly MarkedSegment[] => [
      ...(index > 0 ? [{ text: frenchName, mark: 'french' as const }] : []),
      ...markYears(words),
    ])
    .filter((segment) => segment.text !== '');
};
