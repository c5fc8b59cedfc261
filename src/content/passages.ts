import { isLocale, localized, type Locale, type Localized } from '../plan/locale.ts';
import type { LocalizedLine, Passage } from '../plan/plan.ts';
import { typeset, typesetTogether } from '../plan/typography.ts';

// Passages in another language in a text of one line, written as in notes:
// `<span lang="fr">Registraire des entreprises</span>`.

const PASSAGE = /<span lang="([a-z]+)">([^<]*)<\/span>/g;

/**
 * Checks whether a text has a `span` that marks no passage: not closed, or in no language of the site.
 *
 * @param text - text of one line
 * @returns `true` if it has any
 * @example hasStraySpan('<span lang=fr>mot</span>') // true
 */
export const hasStraySpan = (text: string): boolean =>
  /<\/?\s*span\b/i.test(
    text.replace(PASSAGE, (whole, lang: string) => (isLocale(lang) ? '' : whole)),
  );

/** A passage as it is written. */
export interface WrittenPassage {
  readonly lang: string;
  readonly words: string;
}

/**
 * Splits a text at its passages.
 *
 * @param text - of one line
 * @returns words and passages, in order; no empty words
 * @example splitPassages('de <span lang="en">peer</span>') // ['de ', { lang: 'en', words: 'peer' }]
 */
export const splitPassages = (text: string): readonly (string | WrittenPassage)[] =>
  // A split by two groups: text, language, words, text, language, words, text.
  text.split(PASSAGE).flatMap((part, place, parts): readonly (string | WrittenPassage)[] => {
    if (place % 3 === 0) return part === '' ? [] : [part];
    return place % 3 === 1 ? [{ lang: part, words: parts[place + 1] ?? '' }] : [];
  });

interface ReadText {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Typesets a text, each passage by the rules of its own language, and takes its markup away. */
const readText = (written: string, locale: Locale): ReadText => {
  // A split by two groups: text, language, words, text, language, words, text.
  const parts = written.split(PASSAGE);
  const around = typesetTogether(
    parts.filter((_part, place) => place % 3 === 0),
    locale,
  );
  const runs = around.map((own, index) => {
    const [lang = '', words = ''] = parts.slice(index * 3 + 1, index * 3 + 3);
    return {
      own,
      passage: isLocale(lang) ? { text: typeset(words, lang), locale: lang } : undefined,
    };
  });
  return {
    text: runs.map(({ own, passage }) => own + (passage?.text ?? '')).join(''),
    passages: runs.flatMap(({ passage }) =>
      passage && passage.locale !== locale ? [passage] : [],
    ),
  };
};

/**
 * Reads the name of a work: one text per language, each with the passages that are in another.
 *
 * @param written - as it is written, once per language
 * @returns the name, typeset
 */
export const readWork = (written: Localized): LocalizedLine => {
  const read = localized((locale) => readText(written[locale], locale));
  const isPlain = Object.values(read).every(({ passages }) => passages.length === 0);
  return {
    text: localized((locale) => read[locale].text),
    ...(!isPlain && { passages: localized((locale) => read[locale].passages) }),
  };
};

/**
 * Reads a name that is the same in every language, because it stays in its own.
 *
 * @param written - as it is written
 * @param own - its language
 * @returns the name, a passage in that language wherever a text is in another
 */
export const readNameIn = (written: string, own: Locale): LocalizedLine => {
  const { text, passages } = readText(written, own);
  return {
    text: localized(() => text),
    passages: localized((locale) => (locale === own ? passages : [{ text, locale: own }])),
  };
};
