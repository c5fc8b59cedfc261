import type { Localized } from '../plan/locale.ts';

/** What people read of a field: in the editor, as they complete a file, and where a file has an issue. */
export interface FieldText {
  /** Its name in words. */
  readonly label: Localized;
  /** What one item of it is called, where it is a list. */
  readonly one?: Localized;
  /** What to write in it, in a file. */
  readonly hint: Localized;
  /** What to write in it in a form, which has no signs of YAML. */
  readonly inForm?: Localized;
  /** Names in words of the values that it may have. */
  readonly choices?: Readonly<Record<string, Localized>>;
  /** Whether its text is often longer than a line of the screen. */
  readonly isLong?: boolean;
}

/**
 * Texts of all fields by path: `publisher.name`. A name that means the same everywhere stands alone; one
 * that means something else in one list of a plan follows the name of its schema: `continuity:kind`.
 */
export const FIELD_TEXTS: Readonly<Record<string, FieldText>> = {
  id: {
    label: { fr: 'Identifiant', en: 'Identifier' },
    hint: {
      fr: 'Nom dans les adresses, en minuscules sans accents; ne le changez plus une fois publié',
      en: 'Name in addresses, lower case without accents; never change it once published',
    },
  },
  details: {
    label: { fr: 'Précisions', en: 'Details' },
    one: { fr: 'Précision', en: 'Detail' },
    hint: {
      fr: 'Ce que le plan dit de plus: indicateurs, cibles, dates, responsables; facultatif',
      en: 'What else the plan says: indicators, targets, dates, who is responsible; optional',
    },
  },
  label: {
    label: { fr: 'Étiquette', en: 'Label' },
    hint: {
      fr: 'Étiquette, dans les mots du plan: Indicateur',
      en: 'Label, in the plan’s words: Indicator',
    },
  },
  value: {
    label: { fr: 'Valeur', en: 'Value' },
    one: { fr: 'Ligne', en: 'Line' },
    hint: {
      fr: 'Une ligne dans les mots du plan, ou une liste de lignes',
      en: 'A line in the plan’s words, or a list of lines',
    },
    inForm: {
      fr: 'Une ligne ou plusieurs, dans les mots du plan',
      en: 'One line or several, in the plan’s words',
    },
  },
  languages: {
    label: { fr: 'Langues', en: 'Languages' },
    hint: {
      fr: 'Langues du plan, celle d’origine d’abord: [fr, en], [en, fr], [fr] ou [en]; sans elles, [fr, en]',
      en: 'Languages of the plan, the original one first: [fr, en], [en, fr], [fr] or [en]; [fr, en] without it',
    },
  },
  levels: {
    label: { fr: 'Niveaux', en: 'Levels' },
    hint: {
      fr: 'Les mots du plan pour ses deux niveaux, dans l’une ou l’autre langue: [axe, objectif]; sans eux, [orientation, priorité]',
      en: 'The plan’s words for its two levels, in either language: [axis, objective]; [orientation, priority] without it',
    },
  },
  translation: {
    label: { fr: 'Statut de la traduction', en: 'Status of the translation' },
    hint: {
      fr: 'official si le texte traduit l’est aussi; unofficial (par défaut), si seul le texte d’origine l’est',
      en: 'official if the translation is, too; unofficial (the default) if only the original text is',
    },
    choices: {
      unofficial: { fr: 'non officielle', en: 'unofficial' },
      official: { fr: 'officielle', en: 'official' },
    },
  },
  start: {
    label: { fr: 'Début', en: 'Start' },
    hint: {
      fr: 'Première année, "2021", ou premier exercice, "2022-2023"',
      en: 'First year, "2021", or first fiscal year, "2022-2023"',
    },
    inForm: {
      fr: 'Première année, 2021, ou premier exercice, 2022-2023',
      en: 'First year, 2021, or first fiscal year, 2022-2023',
    },
  },
  end: {
    label: { fr: 'Fin', en: 'End' },
    hint: {
      fr: 'Dernière année ou dernier exercice; facultatif',
      en: 'Last year or last fiscal year; optional',
    },
  },
  published: {
    label: { fr: 'Publication', en: 'Publication' },
    hint: {
      fr: 'Jour, mois ou année de publication: "2021-05-06", "2021-05", "2021"; facultatif',
      en: 'Day, month or year of publication: "2021-05-06", "2021-05", "2021"; optional',
    },
    inForm: {
      fr: 'Jour, mois ou année de publication: 2021-05-06, 2021-05, 2021; facultatif',
      en: 'Day, month or year of publication: 2021-05-06, 2021-05, 2021; optional',
    },
  },
  status: {
    label: { fr: 'État du plan', en: 'Status of the plan' },
    hint: {
      fr: 'current, ended quand la période du plan est terminée, ou draft pour un projet',
      en: 'current, ended once the plan’s period is over, or draft',
    },
    choices: {
      current: { fr: 'en vigueur', en: 'current' },
      ended: { fr: 'période terminée', en: 'period over' },
      draft: { fr: 'projet', en: 'draft' },
    },
  },
  publisher: {
    label: { fr: 'Organisme', en: 'Organization' },
    hint: { fr: 'Organisme qui publie le plan', en: 'Organization that publishes the plan' },
  },
  'publisher.name': {
    label: { fr: 'Nom', en: 'Name' },
    hint: { fr: 'Son nom', en: 'Its name' },
  },
  rights: {
    label: { fr: 'Droits', en: 'Rights' },
    hint: {
      fr: 'À qui sont les mots du plan; facultatif',
      en: 'Who owns the words of the plan; optional',
    },
    isLong: true,
  },
  site: {
    label: { fr: 'Responsable du site', en: 'Who runs the site' },
    hint: {
      fr: 'Responsable de ce site, l’organisme du plan ou un autre; facultatif',
      en: 'Who runs this site, the plan’s organization or another; optional',
    },
  },
  'site.name': { label: { fr: 'Nom', en: 'Name' }, hint: { fr: 'Son nom', en: 'Its name' } },
  predecessor: {
    label: { fr: 'Plan précédent', en: 'Previous plan' },
    hint: {
      fr: 'Plan précédent, à son adresse; facultatif',
      en: 'Previous plan, at its address; optional',
    },
  },
  successor: {
    label: { fr: 'Plan suivant', en: 'Next plan' },
    hint: {
      fr: 'Plan suivant, à son adresse; facultatif',
      en: 'Next plan, at its address; optional',
    },
  },
  privacy: {
    label: { fr: 'Renseignements personnels', en: 'Personal information' },
    hint: {
      fr: 'Qui répond des renseignements personnels; facultatif',
      en: 'Who answers for personal information; optional',
    },
  },
  'privacy.email': {
    label: { fr: 'Courriel', en: 'Email' },
    hint: { fr: 'Son adresse de courriel', en: 'Their email address' },
  },
  contact: {
    label: { fr: 'Courriel', en: 'Email' },
    hint: {
      fr: 'Adresse de courriel pour toute question; facultative',
      en: 'Email address for any question; optional',
    },
  },
  between: {
    label: { fr: 'Entre', en: 'Between' },
    hint: {
      fr: 'Deux numéros entre guillemets: ["6.2", "1.2"]; l’ordre compte pour support et extension',
      en: 'Two numbers in quotes: ["6.2", "1.2"]; their order matters for support and extension',
    },
    inForm: {
      fr: 'L’ordre compte pour un appui et pour une suite',
      en: 'The order matters for a support and for a next step',
    },
  },
  kind: {
    label: { fr: 'Sorte de lien', en: 'Kind of link' },
    hint: {
      fr: 'echo (Écho), support (Appui) ou extension (Suite)',
      en: 'echo (Echo), support (Support) or extension (Next step)',
    },
    choices: {
      echo: {
        fr: 'Écho: l’un reprend l’idée de l’autre',
        en: 'Echo: one takes up the other’s idea',
      },
      support: {
        fr: 'Appui: le premier aide le second',
        en: 'Support: the first helps the second',
      },
      extension: {
        fr: 'Suite: le premier mène au second',
        en: 'Next step: the first leads to the second',
      },
    },
  },
  'continuity:kind': {
    label: { fr: 'Sorte de changement', en: 'Kind of change' },
    hint: {
      fr: 'kept (inchangée), reworded (reformulée), merged (fusionnée), split (divisée) ou dropped (abandonnée)',
      en: 'kept, reworded, merged, split or dropped',
    },
    choices: {
      kept: { fr: 'même texte', en: 'same text' },
      reworded: { fr: 'nouvelle formulation', en: 'new wording' },
      merged: { fr: 'réunion avec d’autres', en: 'joined with others' },
      split: { fr: 'partage entre plusieurs', en: 'split among several' },
      dropped: { fr: 'sans suite', en: 'dropped' },
    },
  },
  why: {
    label: { fr: 'Raison', en: 'Reason' },
    hint: { fr: 'Raison, dans chaque langue', en: 'Reason, in each language' },
    isLong: true,
  },
  from: {
    label: { fr: 'Avant', en: 'Before' },
    hint: {
      fr: 'Numéro dans le plan d’avant, après l’identifiant de ce plan: "2021-2025#3.2"',
      en: 'Number in the earlier plan, after the identifier of that plan: "2021-2025#3.2"',
    },
    inForm: {
      fr: 'Numéro dans le plan d’avant, après l’identifiant de ce plan: 2021-2025#3.2',
      en: 'Number in the earlier plan, after the identifier of that plan: 2021-2025#3.2',
    },
  },
  to: {
    label: { fr: 'Après', en: 'After' },
    one: { fr: 'Numéro', en: 'Number' },
    hint: {
      fr: 'Numéros dans le plan d’après: ["2.4"]; aucune pour dropped',
      en: 'Numbers in the later plan: ["2.4"]; none for dropped',
    },
    inForm: {
      fr: 'Numéros dans le plan d’après; aucun pour ce qui est sans suite',
      en: 'Numbers in the later plan; none for what is dropped',
    },
  },
  number: {
    label: { fr: 'Numéro', en: 'Number' },
    hint: {
      fr: 'Numéro, tel que le plan l’imprime, si ce n’est pas celui du dossier: "1.a", ou none s’il n’en donne pas; facultatif',
      en: 'Number, as the plan prints it, where it is not that of the folder: "1.a", or none where it gives none; optional',
    },
    inForm: {
      fr: 'Tel que le plan l’imprime, si ce n’est pas celui de la liste; none si le plan n’en donne pas',
      en: 'As the plan prints it, where it is not that of the list; none where the plan gives none',
    },
  },
  'removed:number': {
    label: { fr: 'Numéro', en: 'Number' },
    hint: {
      fr: 'Numéro retiré du plan: "6.5"',
      en: 'Number removed from the plan: "6.5"',
    },
    inForm: {
      fr: 'Numéro retiré du plan: 6.5',
      en: 'Number removed from the plan: 6.5',
    },
  },
  see: {
    label: { fr: 'Voir', en: 'See' },
    hint: {
      fr: 'Numéro à lire à sa place: "6.2"; facultatif',
      en: 'Number to read instead: "6.2"; optional',
    },
    inForm: {
      fr: 'Ce qu’on peut lire à sa place; facultatif',
      en: 'What to read instead; optional',
    },
  },
  term: {
    label: { fr: 'Terme', en: 'Term' },
    hint: { fr: 'Terme, dans chaque langue', en: 'Term, in each language' },
  },
  definition: {
    label: { fr: 'Définition', en: 'Definition' },
    hint: {
      fr: 'Une phrase en mots courants, dans chaque langue',
      en: 'One sentence in plain words, in each language',
    },
    isLong: true,
  },
  source: {
    label: { fr: 'Source', en: 'Source' },
    one: { fr: 'Source', en: 'Source' },
    hint: {
      fr: 'Document ou documents d’origine: du plan, ou d’une définition',
      en: 'Original document or documents: of the plan, or of a definition',
    },
  },
  url: {
    label: { fr: 'Adresse', en: 'Address' },
    hint: { fr: 'Adresse, avec https://', en: 'Address, with https://' },
  },
  title: { label: { fr: 'Titre', en: 'Title' }, hint: { fr: 'Titre', en: 'Title' } },
  subtitle: {
    label: { fr: 'Sous-titre', en: 'Subtitle' },
    hint: { fr: 'Sous-titre du plan; facultatif', en: 'Subtitle of the plan; optional' },
  },
  tagline: {
    label: { fr: 'Sous-titre', en: 'Tagline' },
    hint: { fr: 'Sous-titre', en: 'Tagline' },
  },
  statement: {
    label: { fr: 'Énoncé', en: 'Statement' },
    hint: { fr: 'Énoncé, mot pour mot', en: 'Statement, word for word' },
    isLong: true,
  },
  short: {
    label: { fr: 'Titre court', en: 'Short title' },
    hint: { fr: 'Titre court: 60 caractères au plus', en: 'Short title: 60 characters at most' },
  },
  subjects: {
    label: { fr: 'Sujets', en: 'Subjects' },
    one: { fr: 'Sujet', en: 'Subject' },
    hint: {
      fr: 'De 3 à 5 sujets, montrés sur la page; facultatif',
      en: '3 to 5 subjects, shown on the page; optional',
    },
  },
  keywords: {
    label: { fr: 'Mots-clés', en: 'Keywords' },
    one: { fr: 'Mot-clé', en: 'Keyword' },
    hint: {
      fr: 'Synonymes pour la recherche, jamais montrés; facultatif',
      en: 'Synonyms for search, never shown; optional',
    },
  },
  description: {
    label: { fr: 'Résumé', en: 'Summary' },
    hint: { fr: 'Résumé: 160 caractères au plus', en: 'Summary: 160 characters at most' },
    isLong: true,
  },
  preamble: {
    label: { fr: 'Préambule', en: 'Preamble' },
    hint: { fr: 'Paragraphes du préambule', en: 'Paragraphs of the preamble' },
  },
  note: {
    label: { fr: 'Repère de lecture', en: 'Reading note' },
    hint: {
      fr: 'De 60 à 110 mots qui expliquent, sans rien ajouter au plan; facultatif',
      en: '60 to 110 words that explain and add nothing to the plan; optional',
    },
  },
  body: {
    label: { fr: 'Texte de la page', en: 'Text of the page' },
    hint: { fr: 'Paragraphes, listes et intertitres', en: 'Paragraphs, lists and headings' },
  },
  translated: {
    label: { fr: 'État des traductions', en: 'State of the translations' },
    hint: {
      fr: 'État des traductions, écrit par npm run translate; ne le changez pas',
      en: 'State of the translations, written by npm run translate; do not change it',
    },
  },
  translates: {
    label: { fr: 'Texte d’origine', en: 'Original text' },
    hint: {
      fr: 'Texte d’où part la traduction, mot pour mot',
      en: 'Text that the translation was made from, word for word',
    },
  },
  // Lists, each a file of its own.
  glossary: {
    label: { fr: 'Glossaire', en: 'Glossary' },
    one: { fr: 'Terme', en: 'Term' },
    hint: {
      fr: 'Mots que le plan emploie, avec leur définition',
      en: 'Words that the plan uses, with their definition',
    },
  },
  relations: {
    label: { fr: 'Liens', en: 'Links' },
    one: { fr: 'Lien', en: 'Link' },
    hint: {
      fr: 'Ce qui va ensemble dans le plan; chaque paire une seule fois',
      en: 'What goes together in the plan; each pair only once',
    },
  },
  continuity: {
    label: { fr: 'D’un plan à l’autre', en: 'From one plan to the next' },
    one: { fr: 'Suite', en: 'Sequel' },
    hint: {
      fr: 'Ce qu’est devenu ce que disait le plan d’avant',
      en: 'What has become of what the earlier plan said',
    },
  },
  removed: {
    label: { fr: 'Ce que le plan n’a plus', en: 'What the plan no longer has' },
    one: { fr: 'Numéro', en: 'Number' },
    hint: {
      fr: 'Numéros dont l’adresse dit que le plan ne les a plus',
      en: 'Numbers whose address says that the plan no longer has them',
    },
  },
  hues: {
    label: { fr: 'Couleurs', en: 'Colours' },
    one: { fr: 'Couleur', en: 'Colour' },
    hint: {
      fr: 'Couleurs des groupes du plan, de une à six, qui se répètent: "#165a3c", ou {light: "#910800", dark: "#f0875f"}',
      en: 'Colours of the groups of the plan, one to six, which repeat: "#165a3c", or {light: "#910800", dark: "#f0875f"}',
    },
  },
  light: {
    label: { fr: 'Thème clair', en: 'Light theme' },
    hint: {
      fr: 'Couleur du thème clair, un croisillon et six signes hexadécimaux: "#910800"',
      en: 'Colour of the light theme, a number sign and six hexadecimal digits: "#910800"',
    },
  },
  dark: {
    label: { fr: 'Thème sombre', en: 'Dark theme' },
    hint: {
      fr: 'Couleur du thème sombre; sans elle, elle est faite de l’autre',
      en: 'Colour of the dark theme; without it, it is made from the other',
    },
  },
  synonyms: {
    label: { fr: 'Synonymes', en: 'Synonyms' },
    one: { fr: 'Groupe', en: 'Group' },
    hint: {
      fr: 'Mots que la recherche prend l’un pour l’autre, au moins deux par langue: {fr: [DEI, ÉDI], en: [DEI, EDI]}',
      en: 'Words that search takes for one another, at least two per language: {fr: [DEI, ÉDI], en: [DEI, EDI]}',
    },
    inForm: {
      fr: 'Mots que la recherche prend l’un pour l’autre, au moins deux par langue',
      en: 'Words that search takes for one another, at least two per language',
    },
  },
};

/**
 * Finds the texts of a field.
 *
 * @param path - names of the fields that lead to it
 * @param schema - name of its schema, where the field may mean something else there
 * @returns its texts; `undefined` for a field without, as the languages of a text are
 * @example fieldText(['source', 'url'])?.label.en // 'Address'
 */
export const fieldText = (path: readonly string[], schema?: string): FieldText | undefined => {
  const whole = path.join('.');
  return FIELD_TEXTS[`${schema}:${whole}`] ?? FIELD_TEXTS[whole] ?? FIELD_TEXTS[path.at(-1) ?? ''];
};
