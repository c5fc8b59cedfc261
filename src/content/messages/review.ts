import { withFrenchColons, type Sentence } from './sentence.ts';

const sentences = {
  usage: () => ({
    fr: 'Écrivez ce que vous avez revu: npm run translate -- reviewed 3.2 (aussi 3, plan, glossary, relations, pages, un terme, une page ou 3.2:note), ou reviewed --all pour tout.',
    en: 'Write what you have reviewed: npm run translate -- reviewed 3.2 (also 3, plan, glossary, relations, pages, a term, a page or 3.2:note), or reviewed --all for everything.',
  }),
  contentFirst: () => ({
    fr: 'Rien n’a été inscrit. Corrigez d’abord le contenu.',
    en: 'Nothing was recorded. Correct the content first.',
  }),
  unknown: (found, known) => ({
    fr: `Rien ne s’appelle « ${found} »; rien n’a été inscrit. Noms possibles: ${known}.`,
    en: `Nothing is called “${found}”; nothing was recorded. Possible names: ${known}.`,
  }),
  recorded: (count) => ({
    fr: `Traductions inscrites comme à jour: ${count}.`,
    en: `Translations recorded as up to date: ${count}.`,
  }),
  unchanged: () => ({
    fr: 'Tout était déjà inscrit; aucun fichier n’a changé.',
    en: 'Everything was recorded already; no file has changed.',
  }),
  untranslated: (names) => ({
    fr: `Pas encore traduit, et pas inscrit: ${names}.`,
    en: `Not translated yet, and not recorded: ${names}.`,
  }),
} as const satisfies Record<string, Sentence>;

/** Messages of the command that records reviewed translations. */
export const reviewMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;
