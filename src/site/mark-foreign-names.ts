import { SOURCE_LOCALE, type Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';

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

const markName = (segments: readonly MarkedSegment[], name: string): readonly MarkedSegment[] =>
  segments.flatMap((segment) =>
    segment.mark === 'none'
      ? segment.text
          .split(name)
          .flatMap((text, index): readonly MarkedSegment[] => [
            ...(index > 0 ? [{ text: name, mark: 'french' as const }] : []),
            { text, mark: 'none' },
          ])
      : [segment],
  );

/**
 * Splits a text into runs to mark: names that are French in an English text too, such as the
 * publisher's, for screen readers; and spans of years, which stay on one line.
 *
 * @param text - running text, without markup
 * @param locale - language of the text
 * @param frenchNames - names and titles, in full
 * @returns segments that make up the text; none is empty
 * @example markForeignNames('By Lac-Clair', 'en', ['Lac-Clair']) // [{ text: 'By ', mark: 'none' }, { text: 'Lac-Clair', mark: 'french' }]
 */
export const markForeignNames = (
  text: string,
  locale: Locale,
  frenchNames: readonly string[],
): readonly MarkedSegment[] => {
  const whole: readonly MarkedSegment[] = [{ text, mark: 'none' }];
  const segments = locale === 'en' ? frenchNames.reduce(markName, whole) : whole;
  return segments
    .flatMap((segment) => (segment.mark === 'none' ? markYears(segment.text) : [segment]))
    .filter((segment) => segment.text !== '');
};

/**
 * Names that stay in the language of the plan, whatever the text: its publisher's and its own.
 *
 * @param plan - the plan
 * @returns the names, in full
 */
export const sourceNames = ({ publisher, text }: Plan): readonly string[] => [
  publisher.name,
  text[SOURCE_LOCALE].title,
];
