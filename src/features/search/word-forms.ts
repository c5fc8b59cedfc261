import type { Locale, Localized } from '../../plan/locale.ts';
import { fold } from './words.ts';

// Pagefind finds the words of one stem, and does not tell “government” from “governance”. The forms of
// a stem that has several of them are therefore words of the index of their own.

/** Endings of plural and gender, of participles and infinitives, on folded words, in the order of their removal. */
const ENDINGS: Localized<readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/[sx]$/, ''],
    [/iere$/, 'ier'],
    [/trice$/, 'teur'],
    [/eu(?:se|r)$/, 'eu'],
    [/enne$/, 'en'],
    [/elle$/, 'el'],
    [/ive$/, 'if'],
    [/e?e$|er$/, ''],
  ],
  en: [
    [/ies$/, 'y'],
    [/(?<=ss|sh|ch|x)es$/, ''],
    [/(?<!s)s$/, ''],
    [/e$/, ''],
  ],
};

/** Length of the shortest word that loses an ending: “as”, “gaz” and “bus” have none. */
const SHORTEST = 4;

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
    (form, [ending, rest]) => (form.length < SHORTEST ? form : form.replace(ending, rest)),
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
