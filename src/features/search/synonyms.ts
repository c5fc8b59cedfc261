import { levelWords, mentions } from '../../plan/mentions.ts';
import type { SynonymGroup } from '../../plan/plan.ts';
import type { RecordTexts, RecordWords } from './record.ts';
import { splitWords } from './words.ts';

/** Where a record mentions a word of a group of synonyms. */
interface Mention {
  readonly isInHeading: boolean;
  /** The other words of the group, without those that are there. */
  readonly missing: readonly string[];
}

/** What is left of an expression without the words that a text has: they would count twice. */
const withoutWordsOf = (text: string, expression: string): string => {
  const words = splitWords(expression);
  const missing = words.filter((word) => !mentions(text, levelWords(word)));
  return missing.length === words.length ? expression : missing.join(' ');
};

/**
 * Makes the function that looks for synonyms in a record. The body is left out: it explains, and may
 * name what the item is not about.
 *
 * @param record - a searchable item
 * @returns a function from a group to where the record mentions it; `undefined` where it does not
 */
export const mentionsIn = ({ heading, summary, subjects, keywords }: RecordTexts) => {
  const title = levelWords(heading);
  // The sign, which is no word, keeps an expression from running over two texts.
  const all = [heading, summary, subjects, keywords].map(levelWords).join(' | ');
  return (group: SynonymGroup): Mention | undefined => {
    const isNamed = (text: string) => group.some((word) => mentions(text, levelWords(word)));
    if (!isNamed(all)) return undefined;
    const isInHeading = isNamed(title);
    // Another name of the item counts as one even where it is a keyword too.
    const text = isInHeading ? title : all;
    return {
      isInHeading,
      missing: group.map((word) => withoutWordsOf(text, word)).filter(Boolean),
    };
  };
};

/**
 * Adds to a record the synonyms of its words, which lead to it and are never shown: those of its
 * heading as other names of the item, any others as keywords.
 *
 * @param record - a searchable item
 * @param groups - synonyms in the language of the record
 * @returns the record with its synonyms
 */
export const withSynonyms = (record: RecordTexts, groups: readonly SynonymGroup[]): RecordWords => {
  const found = groups.map(mentionsIn(record)).filter((mention) => mention !== undefined);
  const added = (isInHeading: boolean): readonly string[] =>
    found
      .filter((mention) => mention.isInHeading === isInHeading)
      .flatMap(({ missing }) => missing);
  return {
    ...record,
    aliases: added(true).join(', '),
    keywords: [record.keywords, ...added(false)].filter(Boolean).join(', '),
  };
};
