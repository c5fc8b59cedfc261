import type { Sentence } from './sentence.ts';

// Messages about what points elsewhere or stands elsewhere too: relations, terms, synonyms, links.

/** What to say, by kind of issue. */
export const linksMessages = {
  relationUnknown: (number) => ({
    fr: `La priorité ${number} n’existe pas. Corrigez le numéro, ou retirez ce lien.`,
    en: `Priority ${number} does not exist. Correct the number, or remove this relation.`,
  }),
  relationSelf: (number) => ({
    fr: `La priorité ${number} est liée à elle-même. Nommez deux priorités différentes.`,
    en: `Priority ${number} is related to itself. Name two different priorities.`,
  }),
  relationTwice: (a, b) => ({
    fr: `Le lien entre ${a} et ${b} est déjà donné plus haut: une paire ne figure qu’une fois, dans un ordre ou dans l’autre. Gardez un seul des deux.`,
    en: `The link between ${a} and ${b} is already listed above: a pair is listed once, in one order or the other. Keep only one of the two.`,
  }),
  removedPresent: (number, folder) => ({
    fr: `La priorité ${number} est dite retirée, et son dossier ${folder} existe. Retirez-la de removed.yaml, ou supprimez le dossier.`,
    en: `Priority ${number} is said to be removed, and its folder ${folder} exists. Remove it from removed.yaml, or delete the folder.`,
  }),
  removedTwice: (number) => ({
    fr: `Le numéro ${number} est déjà donné plus haut. Gardez-le une seule fois.`,
    en: `The number ${number} is already given above. Keep it only once.`,
  }),
  removedSee: (number) => ({
    fr: `La priorité ${number} n’existe pas. Nommez une priorité du plan, ou retirez le champ see.`,
    en: `Priority ${number} does not exist. Name a priority of the plan, or remove the field see.`,
  }),
  continuityUnknown: (number) => ({
    fr: `Ce plan n’a pas de priorité ${number}. Corrigez le numéro; devant celui d’un autre plan, écrivez l’identifiant de ce plan: "2021-2025#3.2".`,
    en: `This plan has no priority ${number}. Correct the number; before that of another plan, write the identifier of that plan: "2021-2025#3.2".`,
  }),
  continuitySides: (id) => ({
    fr: `Une entrée mène d’un plan à l’autre: « from » ou « to » est de ce plan, ${id}, et l’autre champ d’un seul autre plan, nommé devant le numéro. Exemple: from: "2021-2025#3.2", to: ["2.4"].`,
    en: `An entry leads from one plan to another: “from” or “to” is of this plan, ${id}, and the other field of one other plan, named before the number. Example: from: "2021-2025#3.2", to: ["2.4"].`,
  }),
  continuityPlans: (first, second) => ({
    fr: `Ce fichier nomme deux plans là où il n’y en a qu’un: ${first} et ${second}. Corrigez l’un des deux.`,
    en: `This file names two plans where there is one: ${first} and ${second}. Correct one of them.`,
  }),
  continuityPlan: (field) => ({
    fr: `plan.yaml ne dit pas quel est cet autre plan. Ajoutez-y: ${field}: {title: "…", url: "https://…/"}`,
    en: `plan.yaml does not say which other plan this is. Add to it: ${field}: {title: "…", url: "https://…/"}`,
  }),
  continuityTwice: (number) => ({
    fr: `Ce qu’est devenue ${number} est déjà dit plus haut. Réunissez les deux entrées: « to » prend plusieurs numéros.`,
    en: `What became of ${number} is already said above. Join the two entries: “to” takes several numbers.`,
  }),
  termTwice: (id) => ({
    fr: `Le terme « ${id} » est déjà défini plus haut. Gardez une seule définition.`,
    en: `The term “${id}” is already defined above. Keep one definition.`,
  }),
  synonymsMissing: () => ({
    fr: 'Ce groupe est vide. Écrivez ses mots, dans une langue ou dans les deux: {fr: [DEI, ÉDI], en: [DEI, EDI]}. Sinon, retirez-le.',
    en: 'This group is empty. Write its words, in one language or in both: {fr: [DEI, ÉDI], en: [DEI, EDI]}. Otherwise, remove it.',
  }),
  synonymRepeated: (word) => ({
    fr: `« ${word} » est deux fois dans ce groupe: accents, majuscules et pluriel n’y comptent pas. Gardez-le une seule fois.`,
    en: `“${word}” is twice in this group: accents, capitals and plurals do not count. Keep it only once.`,
  }),
  synonymElsewhere: (word, line) => ({
    fr: `« ${word} » est déjà dans le groupe de la ligne ${line}. Réunissez les deux groupes, ou retirez le mot de l’un des deux.`,
    en: `“${word}” is already in the group on line ${line}. Join the two groups, or remove the word from one of them.`,
  }),
  termUnknown: (id) => ({
    fr: `Le glossaire n’a pas de terme « ${id} ». Corrigez l’identifiant, ou ajoutez le terme dans glossary.yaml.`,
    en: `The glossary has no term “${id}”. Correct the identifier, or add the term to glossary.yaml.`,
  }),
  linkAddress: (found) => ({
    fr: `« ${found} » ne peut pas être l’adresse d’un lien. Écrivez https://…, mailto:…, #ancre, ou l’adresse d’une page du site comme /glossaire/.`,
    en: `“${found}” cannot be the address of a link. Write https://…, mailto:…, #anchor, or the address of a page of this site such as /en/glossary/.`,
  }),
  linkNoPage: (found) => ({
    fr: `Le site n’a pas de page ${found}. Corrigez l’adresse; elle commence par / et finit par /.`,
    en: `The site has no page ${found}. Correct the address; it starts and ends with /.`,
  }),
  linkLanguage: (found) => ({
    fr: `Le lien ${found} mène à une page dans l’autre langue. Employez l’adresse de la page dans la langue de ce texte.`,
    en: `The link ${found} leads to a page in the other language. Use the address of the page in the language of this text.`,
  }),
} as const satisfies Record<string, Sentence>;
