import { create } from 'xmlbuilder2';
import { writeXml } from '../../write-xml.ts';
import { LANGUAGE_TAGS, type Locale } from '../../../plan/locale.ts';
import { wordsOf, type Inline } from './inline.ts';
import type { PairedText } from './texts.ts';

type Pair = readonly [source: readonly Inline[], target: readonly Inline[]];

/** Pairs of texts that say the same today: not those whose source has changed since. */
const pairsOf = ({ state, place, source, translations }: PairedText): readonly Pair[] => {
  const isFree = place.type === 'field' && place.field.isFree;
  if (isFree || state === 'stale' || state === 'missing') return [];
  return source.flatMap(({ inlines }, at): readonly Pair[] => {
    const translation = translations[at];
    return translation ? [[inlines, translation.inlines]] : [];
  });
};

/**
 * Writes a translation memory in TMX 1.4: every pair of texts that say the same in both languages.
 *
 * @param texts - of the plan
 * @param languages - of the source and of the translation
 * @returns an XML document
 * @see https://www.gala-global.org/tmx-14b
 */
export const writeTmx = (
  texts: readonly PairedText[],
  [source, target]: readonly [source: Locale, target: Locale],
): string => {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tmx', { version: '1.4' });
  root.ele('header', {
    creationtool: 'plan-export',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'plan',
    adminlang: 'en',
    srclang: LANGUAGE_TAGS[source],
    datatype: 'plaintext',
  });
  const body = root.ele('body');
  const pairs = new Map(
    texts
      .flatMap(pairsOf)
      // Words alone: each tool numbers tags in its own way.
      .map((pair) => pair.map(wordsOf))
      .map((words) => [words.join('\n'), words] as const),
  );
  for (const [original = '', translation = ''] of pairs.values()) {
    const unit = body.ele('tu');
    unit.ele('tuv', { 'xml:lang': LANGUAGE_TAGS[source] }).ele('seg').txt(original);
    unit.ele('tuv', { 'xml:lang': LANGUAGE_TAGS[target] }).ele('seg').txt(translation);
  }
  return writeXml(root, { prettyPrint: true });
};
