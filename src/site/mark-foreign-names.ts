import { sourceOf } from '../plan/languages.ts';
import { type Locale } from '../plan/locale.ts';
import type { Passage, Plan } from '../plan/plan.ts';

/** Run of text with its mark: none, the language of words among those of another, or never divided. */
export interface MarkedSegment {
  readonly text: string;
  readonly mark: 'none' | 'unbroken' | Locale;
}

/**
 * What a line never divides: two years joined by a hyphen or a dash, `2021-2025`, and capitals joined to a
 * number, `COVID-19`, `E-1.1.1`. Another hyphen would be another word to copy and to search.
 */
const UNBROKEN = /(\d{4}[-–]\d{4}|(?<![\p{L}\d-])\p{Lu}+-\d+(?:\.\d+)*(?![\p{L}\d-]))/u;

// `split` by a pattern with one group has the matches at the odd indexes.
const markUnbroken = (text: string): readonly MarkedSegment[] =>
  text.split(UNBROKEN).map((segment, index) => ({
    text: segment,
    mark: index % 2 === 1 ? 'unbroken' : 'none',
  }));

const markName = (
  segments: readonly MarkedSegment[],
  { text: name, locale }: Passage,
): readonly MarkedSegment[] =>
  segments.flatMap((segment) =>
    segment.mark === 'none'
      ? segment.text
          .split(name)
          .flatMap((text, index): readonly MarkedSegment[] => [
            ...(index > 0 ? [{ text: name, mark: locale }] : []),
            { text, mark: 'none' },
          ])
      : [segment],
  );

/**
 * Splits a text into runs to mark: words in another language, such as the publisher's name in a
 * translation, for screen readers; and spans of years and the like, which stay on one line.
 *
 * @param text - running text, without markup
 * @param locale - language of the text
 * @param names - names and other words of one language, in full
 * @returns segments that make up the text; none is empty
 * @example markForeignNames('By Lac-Clair', 'en', [{ text: 'Lac-Clair', locale: 'fr' }]) // [{ text: 'By ', mark: 'none' }, { text: 'Lac-Clair', mark: 'fr' }]
 */
export const markForeignNames = (
  text: string,
  locale: Locale,
  names: readonly Passage[],
): readonly MarkedSegment[] => {
  const whole: readonly MarkedSegment[] = [{ text, mark: 'none' }];
  return names
    .filter((name) => name.locale !== locale)
    .reduce(markName, whole)
    .flatMap((segment) => (segment.mark === 'none' ? markUnbroken(segment.text) : [segment]))
    .filter((segment) => segment.text !== '');
};

/**
 * Names that stay in the language of the plan, whatever the text: its publisher's, that of who runs
 * the site, and its own.
 *
 * @param plan - the plan
 * @returns the names, in full
 */
export const sourceNames = ({ languages, publisher, site, text }: Plan): readonly Passage[] => {
  const locale = sourceOf(languages);
  const known = [publisher, site].flatMap((each) => each ?? []);
  return [...known.map(({ name }) => name), text[locale].title].map((name) => ({
    text: name,
    locale,
  }));
};
