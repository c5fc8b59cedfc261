import type { Localized } from '../../plan/locale.ts';

/** Makes one message in both languages out of details that are the same in both. */
export type Sentence = (...details: string[]) => Localized;

/** Stands for a colon that is quoted while the colons of the sentence get their space. */
const QUOTED_COLON = '\ue000';

/**
 * Puts the no-break space before the colons of a French sentence. What it quotes (details) stays as
 * it is written; the other rules of typography would change it.
 *
 * @param make - the sentence
 * @returns the same sentence, with its spaces
 */
export const withFrenchColons =
  (make: Sentence): Sentence =>
  (...details) => {
    const { fr, en } = make(...details.map((detail) => detail.replaceAll(':', QUOTED_COLON)));
    return {
      fr: fr.replace(/(?<=[\p{L}\p{N})»])(?=: |:$)/gu, '\u00a0').replaceAll(QUOTED_COLON, ':'),
      en: en.replaceAll(QUOTED_COLON, ':'),
    };
  };
