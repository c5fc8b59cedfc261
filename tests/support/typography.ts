import { linesIn } from './page-words.ts';
import { all, attribute, type HtmlElement } from './html.ts';

/** A rule of typography: what it says, and what goes against it. */
export type TypographyRule = readonly [says: string, against: RegExp];

/** Rules of English that the typesetting keeps whatever was typed: the others are for those who write. */
export const TYPESET_ENGLISH: readonly TypographyRule[] = [
  ['an apostrophe is U+2019', /['ʼ`´]/u],
  ['quotation marks are neither straight nor French', /["«»]/u],
  ['a quotation has no space inside', /“\s|\s”/u],
];

const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/**
 * Everything that a page says in one language: its words, a line for each block, and its
 * description. Web and e-mail addresses are left out.
 *
 * @param root - the `html` element
 * @param language - primary subtag: `fr`
 */
export const writtenIn = (root: HtmlElement, language: string): readonly string[] => {
  const own = attribute(root, 'lang')?.startsWith(language) ?? false;
  const descriptions = all(root, 'meta[name="description"]').map(
    (meta) => attribute(meta, 'content') ?? '',
  );
  const labels = all(root, '[aria-label]').map((each) => attribute(each, 'aria-label') ?? '');
  return [...linesIn(root, language), ...(own ? [...descriptions, ...labels] : [])].map((line) =>
    line.replaceAll(ADDRESS, ''),
  );
};
