import { withFrenchColons, type Sentence } from './sentence.ts';

const sentences = {
  stale: (name) => ({
    fr: `Le texte d’origine a changé depuis la traduction. Revoyez-la, puis: npm run translate -- reviewed ${name}`,
    en: `The original text has changed since the translation. Revise it, then: npm run translate -- reviewed ${name}`,
  }),
  missing: () => ({
    fr: 'Pas encore traduit; le texte d’origine paraît à la place.',
    en: 'Not translated yet; the original text appears instead.',
  }),
  missingFile: (file) => ({
    fr: `Pas encore traduit: créez ${file}. Le texte d’origine paraît à la place.`,
    en: `Not translated yet: create ${file}. The original text appears instead.`,
  }),
  unrecorded: (name) => ({
    fr: `Rien ne dit de quel texte vient cette traduction; un changement passerait inaperçu. Relisez-la, puis: npm run translate -- reviewed ${name}`,
    en: `Nothing tells which text this translation was made from; a change would go unnoticed. Read it again, then: npm run translate -- reviewed ${name}`,
  }),
} as const satisfies Record<string, Sentence>;

/** Messages about the state of translations. */
export const translationMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;
