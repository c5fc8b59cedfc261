import { joinWords, type PlacedWord } from '../record.ts';
import { EXCERPT_LEAD_WORDS, EXCERPT_WORDS, MATCH_SPAN } from '../tuning.ts';
import { markWords, type MarkedSegment } from './marks.ts';

/** Whether a text may be cut before a word: not after an elision, nor at a no-break space. */
const isCuttable = (words: readonly PlacedWord[], rank: number): boolean =>
  !['', '\u00a0'].includes(words[rank - 1]?.after ?? ' ');

/** Returns the ranks of the words that begin a sentence. */
const sentenceStarts = (words: readonly PlacedWord[], lang: string): readonly number[] => {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const offsets = new Set(Array.from(segmenter.segment(joinWords(words)), ({ index }) => index));
  let offset = 0;
  return words.flatMap(({ text, after }, rank) => {
    const starts = offsets.has(offset) && isCuttable(words, rank);
    offset += text.length + after.length;
    return starts ? rank : [];
  });
};

/** Returns the first of the longest lists. */
const longest = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);

/** Returns the ranks of the matching words of the stretch that has most of them, in one paragraph. */
const densestMatches = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly number[] => {
  const ranks = words.flatMap(({ place }, rank) => (found.has(place) ? rank : []));
  const isNear = (from: number, rank: number): boolean =>
    rank >= from &&
    rank < from + MATCH_SPAN &&
    words.slice(from, rank).every(({ after }) => after !== '\n');
  return longest(ranks.map((from) => ranks.filter((rank) => isNear(from, rank))));
};

/**
 * Cuts the excerpt with the most matches out of a text: whole sentences of one paragraph, or a part
 * of a long one, with an ellipsis where it is cut.
 *
 * @param words - words of the text
 * @param found - places of the matching words
 * @param lang - language tag of the text
 * @returns segments; the first sentence where nothing matches
 */
export const excerptOf = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
  lang: string,
): readonly MarkedSegment[] => {
  const starts = sentenceStarts(words, lang);
  const matches = densestMatches(words, found);
  const first = matches[0] ?? 0;
  const last = matches.at(-1) ?? 0;
  let start = starts.findLast((rank) => rank <= first) ?? 0;
  let end = starts.find((rank) => rank > last) ?? words.length;
  if (end - start > EXCERPT_WORDS) {
    start = Math.max(start, Math.min(first - EXCERPT_LEAD_WORDS, end - EXCERPT_WORDS));
    while (!isCuttable(words, start)) start -= 1;
    end = Math.min(end, start + EXCERPT_WORDS);
    while (!isCuttable(words, end)) end += 1;
  }
  const ellipsis = (text: string, rank: number): readonly MarkedSegment[] =>
    rank === words.length || starts.includes(rank) ? [] : [{ text, marked: false }];
  return [
    ...ellipsis('… ', start),
    ...markWords(words.slice(start, end), found),
    ...ellipsis(' …', end),
  ];
};
