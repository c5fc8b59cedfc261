import type { Locale } from '../plan/locale.ts';

/** Segment of a text: plain, a French name in an English text, or years to keep on one line. */
export interface TextSegment {
  readonly text: string;
  readonly is: 'plain' | 'french' | 'years';
}

const YEARS = /(\d{4}[-–]\d{4})/u;

const yearSegments = (text: string): readonly TextSegment[] =>
  text.split(YEARS).map((part, place) => ({ text: part, is: place % 2 === 1 ? 'years' : 'plain' }));

/**
 * Segments a text where a page has to mark it up: the publisher's French name and years.
 *
 * @param text - to segment
 * @param locale - language of the text
 * @param frenchName - the publisher's name, in full
 * @returns segments that make up the text; none is empty
 */
export const segmentText = (
  text: string,
  locale: Locale,
  frenchName: string,
): readonly TextSegment[] => {
  const parts = locale === 'en' ? text.split(frenchName) : [text];
  return parts
    .flatMap((part, place): readonly TextSegment[] => [
      ...(place > 0 ? [{ text: frenchName, is: 'french' as const }] : []),
      ...yearSegments(part),
    ])
    .filter((segment) => segment.text !== '');
};
