import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../plan/locale.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fold, splitWords } from '../words.ts';

/** Folder of the lists, from the root of the project: the code of a build may be bundled elsewhere. */
const FOLDER = 'src/features/search/common-words';

/**
 * Lists the words of the language, and those that the site prints, that are not in the plan and that it
 * would take for a slip or for the beginning of a word.
 *
 * @param locale - language of the words
 * @param vocabulary - words of the plan in that language
 * @param printed - texts of the site in that language
 * @returns folded words, sorted
 */
export const commonWordsBeside = (
  locale: Locale,
  vocabulary: Vocabulary,
  printed: readonly string[],
): readonly string[] => {
  const common = readFileSync(join(FOLDER, `${locale}.txt`), 'utf8').split('\n');
  const own = printed.flatMap(splitWords).map(fold);
  const words = [...new Set([...common, ...own])].filter(
    (word) =>
      /^[a-z]{2,30}$/.test(word) &&
      !vocabulary.has(word) &&
      // Found in the number or gender that the plan has.
      vocabulary.inflections(word).length === 0 &&
      // Completions first: they are looked up, and corrections are searched for.
      (vocabulary.completions(word).length > 0 || vocabulary.corrections(word).length > 0),
  );
  return words.toSorted();
};
