import type { EnglishNoun } from '../../plan/levels.ts';
import { isNamed } from '../../plan/shown-number.ts';
import { capitalized, counted } from './format.ts';

/**
 * Writes an English noun in every form that the sentences of the site need.
 *
 * @param noun - a noun
 * @returns its forms, with their articles
 */
export const englishWords = ({ one, many }: EnglishNoun) => ({
  one,
  many,
  /** With a capital. */
  One: capitalized(one, 'en'),
  Many: capitalized(many, 'en'),
  /** “Priority 3.2”; the number alone where it has a noun: “Issue 2”. */
  named: (shown: string): string => (isNamed(shown) ? shown : `${capitalized(one, 'en')} ${shown}`),
  /** A number after the noun: “3.2”; quoted where it has a noun of its own. */
  after: (shown: string): string => (isNamed(shown) ? `“${shown}”` : shown),
  /** “a priority”, “an orientation”. */
  a: `${/^[aeiou]/u.test(one) ? 'an' : 'a'} ${one}`,
  /** “one priority”, “25 priorities”. */
  count: (value: number): string => counted(value, 'en', one, many),
});

/** An English noun in every form that the sentences of the site need. */
export type EnglishWords = ReturnType<typeof englishWords>;
