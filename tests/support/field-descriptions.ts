import type { Localized } from '../../src/plan/locale.ts';

/** What to write in each field, by its path or, for a name that means the same everywhere, its last part. */
export const DESCRIPTIONS: Readonly<Record<string, Localized>> = {
  id: {
    fr: 'Nom dans les adresses, en minuscules sans accents; ne le changez plus une fois publié',
    en: 'Name in addresses, lower case without accents; never change it once published',
  },
  details: {
    fr: 'Ce que le plan dit de plus: indicateurs, cibles, dates, responsables; facultatif',
    en: 'What else the plan says: indicators, targets, dates, who is responsible; optional',
  },
  label: {
    fr: 'Étiquette, dans les mots du plan: Indicateur',
    en: 'Label, in the plan’s words: Indicator',
  },
  value: {
    fr: 'Une ligne dans les mots du plan, ou une liste de lignes',
    en: 'A line in the plan’s words, or a list of lines',
  },
  languages: {
    fr: 'Langues du plan, celle d’origine d’abord: [fr, en], [en, fr], [fr] ou [en]; sans elles, [fr, en]',
    en: 'Languages of the plan, the original one first: [fr, en], [en, fr], [fr] or [en]; [fr, en] without it',
  },
  levels: {
    fr: 'Les mots du plan pour ses deux niveaux, dans l’une ou l’autre langue: [axe, objectif]; sans eux, [orientation, priorité]',
    en: 'The plan’s words for its two levels, in either language: [axis, objective]; [orientation, priority] without it',
  },
  translation: {
    fr: 'official si le texte traduit l’est aussi; unofficial (par défaut), si seul le texte d’origine l’est',
    en: 'official if the translation is, too; unofficial (the default) if only the original text is',
  },
  start: {
    fr: 'Première année, "2021", ou premier exercice, "2022-2023"',
    en: 'First year, "2021", or first fiscal year, "2022-2023"',
  },
  end: {
    fr: 'Dernière année ou dernier exercice; facultatif',
    en: 'Last year or last fiscal year; optional',
  },
  published: {
    fr: 'Jour, mois ou année de publication: "2021-05-06", "2021-05", "2021"; facultatif',
    en: 'Day, month or year of publication: "2021-05-06", "2021-05", "2021"; optional',
  },
  status: {
    fr: 'current, ended quand la période du plan est terminée, ou draft pour un projet',
    en: 'current, ended once the plan’s period is over, or draft',
  },
  publisher: { fr: 'Organisme qui publie le plan', en: 'Organization that publishes the plan' },
  'publisher.name': { fr: 'Son nom', en: 'Its name' },
  rights: {
    fr: 'À qui sont les mots du plan; facultatif',
    en: 'Who owns the words of the plan; optional',
  },
  site: {
    fr: 'Responsable de ce site, l’organisme du plan ou un autre; facultatif',
    en: 'Who runs this site, the plan’s organization or another; optional',
  },
  'site.name': { fr: 'Son nom', en: 'Its name' },
  predecessor: {
    fr: 'Plan précédent, à son adresse; facultatif',
    en: 'Previous plan, at its address; optional',
  },
  successor: {
    fr: 'Plan suivant, à son adresse; facultatif',
    en: 'Next plan, at its address; optional',
  },
  privacy: {
    fr: 'Qui répond des renseignements personnels; facultatif',
    en: 'Who answers for personal information; optional',
  },
  'privacy.email': { fr: 'Son adresse de courriel', en: 'Their email address' },
  contact: {
    fr: 'Adresse de courriel pour toute question; facultative',
    en: 'Email address for any question; optional',
  },
  between: {
    fr: 'Deux numéros entre guillemets: ["6.2", "1.2"]; l’ordre compte pour support et extension',
    en: 'Two numbers in quotes: ["6.2", "1.2"]; their order matters for support and extension',
  },
  kind: {
    fr: 'echo (Écho), support (Appui) ou extension (Suite)',
    en: 'echo (Echo), support (Support) or extension (Next step)',
  },
  why: { fr: 'Raison, dans chaque langue', en: 'Reason, in each language' },
  from: {
    fr: 'Priorité du plan d’avant, après l’identifiant de ce plan: "2021-2025#3.2"',
    en: 'Priority of the earlier plan, after the identifier of that plan: "2021-2025#3.2"',
  },
  to: {
    fr: 'Priorités du plan d’après: ["2.4"]; aucune pour dropped',
    en: 'Priorities of the later plan: ["2.4"]; none for dropped',
  },
  number: {
    fr: 'Numéro, tel que le plan l’imprime, si ce n’est pas celui du dossier: "1.a", ou none s’il n’en donne pas; dans removed.yaml, celui du dossier retiré: "6.5"',
    en: 'Number, as the plan prints it, where it is not that of the folder: "1.a", or none where it gives none; in removed.yaml, that of the removed folder: "6.5"',
  },
  see: {
    fr: 'Priorité à lire à sa place: "6.2"; facultatif',
    en: 'Priority to read instead: "6.2"; optional',
  },
  term: { fr: 'Terme, dans chaque langue', en: 'Term, in each language' },
  definition: {
    fr: 'Une phrase en mots courants, dans chaque langue',
    en: 'One sentence in plain words, in each language',
  },
  source: {
    fr: 'Document ou documents d’origine: du plan, ou d’une définition',
    en: 'Original document or documents: of the plan, or of a definition',
  },
  url: { fr: 'Adresse, avec https://', en: 'Address, with https://' },
  title: { fr: 'Titre', en: 'Title' },
  subtitle: { fr: 'Sous-titre du plan; facultatif', en: 'Subtitle of the plan; optional' },
  tagline: { fr: 'Sous-titre', en: 'Tagline' },
  statement: { fr: 'Énoncé, mot pour mot', en: 'Statement, word for word' },
  short: { fr: 'Titre court: 60 caractères au plus', en: 'Short title: 60 characters at most' },
  subjects: {
    fr: 'De 3 à 5 sujets, montrés sur la page; facultatif',
    en: '3 to 5 subjects, shown on the page; optional',
  },
  keywords: {
    fr: 'Synonymes pour la recherche, jamais montrés; facultatif',
    en: 'Synonyms for search, never shown; optional',
  },
  description: { fr: 'Résumé: 160 caractères au plus', en: 'Summary: 160 characters at most' },
  preamble: { fr: 'Paragraphes du préambule', en: 'Paragraphs of the preamble' },
  translated: {
    fr: 'État des traductions, écrit par npm run translate; ne le changez pas',
    en: 'State of the translations, written by npm run translate; do not change it',
  },
  translates: {
    fr: 'Français d’où part la traduction, mot pour mot',
    en: 'French that the translation was made from, word for word',
  },
};

/** What to write in a group of synonyms, whose fields are its languages. */
export const SYNONYM_GROUP: Localized = {
  fr: 'Mots que la recherche prend l’un pour l’autre, au moins deux par langue: {fr: [DEI, ÉDI], en: [DEI, EDI]}',
  en: 'Words that search takes for one another, at least two per language: {fr: [DEI, ÉDI], en: [DEI, EDI]}',
};

/** What to write in the kind of an entry of `continuity.yaml`. */
export const CONTINUITY_KIND: Localized = {
  fr: 'kept (inchangée), reworded (reformulée), merged (fusionnée), split (divisée) ou dropped (abandonnée)',
  en: 'kept, reworded, merged, split or dropped',
};
