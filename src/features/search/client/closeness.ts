import type { Locale } from '../../../plan/locale.ts';
import { decodeRecord, type DecodedRecord } from '../record.ts';
import { INFLECTED_SHARE, PAGE_SIZE } from '../tuning.ts';
import { baseForm } from '../word-forms.ts';
import { fold, splitWords } from '../words.ts';
import type { Ranked } from './rank.ts';

/** Removes case and punctuation, and no accents. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

interface Loaded {
  readonly result: Ranked;
  readonly record: DecodedRecord;
  /** Words of the record, with their accents. */
  readonly forms: ReadonlySet<string>;
}

const load = async (result: Ranked): Promise<Loaded> => {
  const record = decodeRecord((await result.load()).content);
  const words = Object.values(record).flat();
  return { result, record, forms: new Set(words.map(({ text }) => bare(text))) };
};

/** What a query is compared with. */
export interface QueryForms {
  /** Content words of the query, as they are looked up. */
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly isContentWord: (word: string) => boolean;
}

/**
 * Orders the first results by what is in their texts, which a search of the index cannot tell: first
 * what is called as the query is; then what has the accents as typed (« marché » is no « marche »,
 * and Pagefind compares stems, so it misses a difference at the end of a word), where any has; then
 * what has the very words, and not their plural or other gender.
 *
 * @param ranked - results by relevance; only the first page of them is reordered
 * @param query - words to compare with
 * @returns reordered results
 */
export const closestFirst = async (
  ranked: readonly Ranked[],
  { words, locale, isContentWord }: QueryForms,
): Promise<readonly Ranked[]> => {
  const head = await Promise.all(ranked.slice(0, PAGE_SIZE).map(load));
  const typed = words.map(bare);
  const accented = typed.filter((word) => head.some(({ forms }) => forms.has(word)));
  const folded = new Map(head.map((each) => [each, new Set([...each.forms].map(fold))]));

  /** Number of words that a record has with other accents alone. */
  const differing = (each: Loaded): number =>
    accented.filter((word) => !each.forms.has(word) && folded.get(each)?.has(fold(word))).length;
  const bases = new Map(
    head.map((each) => [each, new Set([...each.forms].map((form) => baseForm(form, locale)))]),
  );
  const isInflected = (word: string, each: Loaded): boolean =>
    !folded.get(each)?.has(fold(word)) && (bases.get(each)?.has(baseForm(word, locale)) ?? false);
  const closeness = (each: Loaded): number =>
    each.result.score * INFLECTED_SHARE ** typed.filter((word) => isInflected(word, each)).length;
  const basesOf = (texts: readonly string[]): string =>
    texts
      .filter((text) => fold(text) !== '' && isContentWord(text))
      .map((text) => baseForm(text, locale))
      .join(' ');
  const name = basesOf(words);
  const isNamed = ({ record }: Loaded): boolean =>
    basesOf(record.heading.flatMap(({ text }) => splitWords(text))) === name;

  const order = head.toSorted(
    (a, b) =>
      Number(isNamed(b)) - Number(isNamed(a)) ||
      differing(a) - differing(b) ||
      closeness(b) - closeness(a),
  );
  return [...order.map(({ result }) => result), ...ranked.slice(PAGE_SIZE)];
};
