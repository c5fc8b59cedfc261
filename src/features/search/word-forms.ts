import type { Locale, Localized } from '../../plan/locale.ts';
import { fold } from './words.ts';

// Pagefind finds the words of one stem, and does not tell “government” from “governance”. The forms of
// a stem that has several of them are therefore words of the index of their own.

/** Ending, what stands in its place, and the length of the shortest word that loses it. */
type Ending = readonly [ending: RegExp, rest: string, shortest: number];

/**
 * Endings of plural and gender, of participles and infinitives, on folded words, in the order of their
 * removal. Short words keep theirs: “moine” is no singular of “moins”.
 */
const ENDINGS: Localized<readonly Ending[]> = {
  fr: [
    [/eaux$/, 'eau', 5],
    [/aux$/, 'al', 5],
    [/[sx]$/, '', 4],
    [/iere$/, 'ier', 6],
    [/trice$/, 'teur', 7],
    [/eu(?:se|r)$/, 'eu', 6],
    [/enne$/, 'en', 6],
    [/elle$/, 'el', 7],
    [/ive$/, 'if', 5],
    [/e?e$|er$/, '', 6],
  ],
  en: [
    [/ies$/, 'y', 5],
    [/(?<=ss|sh|ch|x)es$/, '', 5],
    [/(?<!s)s$/, '', 4],
  ],
};

/**
 * Returns what a word has in common with its plural and its other gender.
 *
 * @param word - word as written or typed
 * @param locale - language of the word
 * @returns folded letters, without the ending
 * @example baseForm('Sociales', 'fr') // 'social'
 */
export const baseForm = (word: string, locale: Locale): string =>
  ENDINGS[locale].reduce(
    (form, [ending, rest, shortest]) =>
      form.length < shortest ? form : form.replace(ending, rest),
    fold(word),
  );

/**
 * Makes the word of the index for the forms of a stem that are one but for plural and gender. No
 * stemmer changes it, and it stands beside the word itself in the index.
 *
 * @param word - word as written or typed
 * @param locale - language of the word
 * @returns one word
 * @example formKey('gouvernements', 'fr') // 'gouvernementω'
 */
export const formKey = (word: string, locale: Locale): string => `${baseForm(word, locale)}ω`;

/**
 * Makes the word of the index for a word of the other language, in any number and gender.
 *
 * @param word - word as written or typed
 * @param locale - language of the word
 * @returns one word, which no stemmer changes and no text contains
 * @example foreignKey('Cities', 'en') // 'λcityω'
 */
export const foreignKey = (word: string, locale: Locale): string => `λ${formKey(word, locale)}`;

/**
 * Makes the word of the index for a stop word of the other language.
 *
 * @param word - word as written or typed
 * @returns one word
 * @example foreignStopKey('The') // 'λtheλ'
 */
export const foreignStopKey = (word: string): string => `λ${fold(word)}λ`;
