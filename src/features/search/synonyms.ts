import { levelWords, mentions } from '../../plan/mentions.ts';
import type { SynonymGroup } from '../../plan/plan.ts';
import type { RecordTexts, RecordWords } from './record.ts';
import { COMMON_SHARE } from './tuning.ts';
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
 * Adds to records the synonyms of their words, which lead to them and are never shown: as aliases
 * where a heading is one of them, as keywords where it mentions one. What many records mention is no
 * subject of any of them.
 *
 * @param records - texts of all searchable items in one language
 * @param groups - synonyms in that language
 * @returns the records with their synonyms, in the same order
 */
export const withSynonyms = (
  records: readonly RecordTexts[],
  groups: readonly SynonymGroup[],
): readonly RecordWords[] => {
  const found = records.map((record) => groups.map(mentionsIn(record)));
  const isCommon = groups.map(
    (_, group) =>
      found.filter((mentioned) => mentioned[group]).length > COMMON_SHARE * records.length,
  );
  return records.map((record, rank) => {
    const added = (isName: boolean): readonly string[] =>
      (found[rank] ?? []).flatMap((mention, group) =>
        mention?.isName === isName && (isName || !isCommon[group]) ? mention.missing : [],
      );
    return {
      ...record,
      keywords: [record.keywords, ...added(false)].filter(Boolean).join(', '),
      aliases: added(true).join(', '),
    };
  });
};
