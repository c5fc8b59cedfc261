import { sourceOf, type Languages } from '../plan/languages.ts';
import type { Locale } from '../plan/locale.ts';

/** A text of a YAML file by language, as it is written. */
export type WrittenText = Readonly<Partial<Record<Locale, string | undefined>>>;

/** A text and its translation, which may be missing. */
export interface TranslatableText {
  readonly source: string;
  readonly translation: string | undefined;
}

/**
 * Returns a text by the roles of its languages.
 *
 * @param text - as it is written
 * @param languages - of the plan
 * @returns the text in the language of the source, and its translation
 * @throws {RangeError} where the source is missing, which the schemas refuse
 * @example byRole({ en: 'Ties', fr: 'Liens' }, ['en', 'fr']) // { source: 'Ties', translation: 'Liens' }
 */
export const byRole = (text: WrittenText, languages: Languages): TranslatableText => {
  const [, other] = languages;
  const source = text[sourceOf(languages)];
  if (source === undefined) throw new RangeError('A text is not in the language of the source.');
  return { source, translation: other && text[other] };
};
