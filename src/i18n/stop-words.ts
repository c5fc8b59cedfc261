import { eng, fra } from 'stopword';
import type { Locale, Localized } from '../model/locale.ts';

/** Words that questions are full of, and the published lists leave out. */
const ASKING: Localized = {
  fr: 'comment combien quand pourquoi quoi dont si peut peuvent peux doit doivent plus très tout tous toute toutes comme entre vers chez sous lors afin ainsi aussi donc car ni lequel laquelle quelque quelques faut lui qu jusqu lorsqu puisqu quoiqu',
  en: 'why whom whose shall may cannot t s does doing done were us ours yours',
};

const PUBLISHED: Localized<readonly string[]> = { fr: fra, en: eng };

/** Words of a language that say nothing of a subject: search passes over them. */
export const stopWords = (locale: Locale): readonly string[] => [
  ...new Set([...PUBLISHED[locale], ...ASKING[locale].split(' ')]),
];
