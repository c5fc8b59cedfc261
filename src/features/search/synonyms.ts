import { levelWords, mentions } from '../../plan/mentions.ts';
import type { SynonymGroup } from '../../plan/plan.ts';
import type { RecordTexts, RecordWords } from './record.ts';
import { splitWords } from './words.ts';

/** What a record has of a group of synonyms. */
interface Mention {
  /** Whether its heading is one of them: the others are other names of the item. */
  readonly isName: boolean;
  /** The others, without their words that are there. */
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
 * @param record - texts of a searchable item
 * @returns a function from a group to what the record has of it; `undefined` for nothing
 */
export const mentionsIn = ({ heading, summary, subjects, keywords }: RecordTexts) => {
  // “non-profit organization (NPO)” is two names.
  const names = heading.split(/[(),;]/u).map(levelWords);
  const title = levelWords(heading);
  // The sign, which is no word, keeps an expression from running over two texts.
  const all = [title, ...[summary, subjects, keywords].map(levelWords)].join(' | ');
  return (group: SynonymGroup): Mention | undefined => {
    const levelled = group.map(levelWords);
    const isIn = (text: string) => levelled.some((word) => mentions(text, word));
    if (!isIn(all)) return undefined;
    // What the heading says counts beside a keyword that says it too.
    const text = isIn(title) ? title : all;
    return {
      isName: levelled.some((word) => names.includes(word)),
      missing: group.map((word) => withoutWordsOf(text, word)).filter(Boolean),
    };
  };
};

/**
 * Adds to a record the synonyms of its words, which lead to it and are never shown: as aliases where
 * its heading is one of them, as keywords where it mentions one.
 *
 * @param record - texts of a searchable item
 * @param groups - synonyms in the language of the record
 * @returns the record with its synonyms
 */
export const withSynonyms = (record: RecordTexts, groups: readonly SynonymGroup[]): RecordWords => {
  const found = groups.map(mentionsIn(record)).filter((mention) => mention !== undefined);
  const added = (isName: boolean): readonly string[] =>
    found.filter((mention) => mention.isName === isName).flatMap(({ missing }) => missing);
  return {
    ...record,
    keywords: [record.keywords, ...added(false)].filter(Boolean).join(', '),
    aliases: added(true).join(', '),
  };
};
