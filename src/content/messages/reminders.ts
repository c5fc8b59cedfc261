import type { Sentence } from './sentence.ts';

// Reminders of what only the owner of a plan can give: what pages do not say without it, and what to
// write in `plan.yaml`. None stops anything.

/** What to say, by field of `plan.yaml`, and of what a command could not know. */
export const remindersMessages = {
  fieldToSupply: (field) => ({
    fr: `À fournir: ${field}. Remplacez la ligne entière par ce champ, avec sa vraie valeur; si le plan n’en a pas, effacez-la.`,
    en: `To be supplied: ${field}. Replace the whole line with this field and its true value; if the plan has none, delete it.`,
  }),
  wordsToSupply: (words) => ({
    fr: `Ces mots tiennent la place de ceux du plan: « ${words} ». Remplacez-les, crochets compris.`,
    en: `These words stand for those of the plan: “${words}”. Replace them, brackets included.`,
  }),
  startToSupply: (example) => ({
    fr: `À fournir: la première année du plan, sans laquelle aucune page ne dit sa période. Ajoutez la ligne « ${example} » avec cette année.`,
    en: `To be supplied: the first year of the plan, without which no page tells its period. Add the line “${example}” with this year.`,
  }),
  publisherToSupply: (example) => ({
    fr: `À fournir: l’organisme qui publie le plan, qu’aucune page ne nomme et que les citations omettent. Ajoutez la ligne « ${example} » avec son nom et son adresse web.`,
    en: `To be supplied: the organization that publishes the plan, which no page names and citations omit. Add the line “${example}” with its name and web address.`,
  }),
  publisherUrlToSupply: (example) => ({
    fr: `À fournir: l’adresse web de l’organisme qui publie le plan; son nom n’est pas un lien. Ajoutez sous « publisher » la ligne « ${example} » avec cette adresse.`,
    en: `To be supplied: the web address of the organization that publishes the plan; its name is no link. Add under “publisher” the line “${example}” with this address.`,
  }),
  siteToSupply: (example) => ({
    fr: `À fournir: le responsable de ce site, que les pages ne nomment pas. Ajoutez la ligne « ${example} » avec son nom et son adresse web. Si c’est l’organisme qui publie le plan, écrivez le nom et l’adresse donnés dans « publisher ».`,
    en: `To be supplied: who runs this site, whom no page names. Add the line “${example}” with the name and the web address. If it is the organization that publishes the plan, write the name and address given in “publisher”.`,
  }),
  sourceToSupply: (example) => ({
    fr: `À fournir: le document d’origine du plan, auquel aucune page ne mène. Ajoutez la ligne « ${example} » avec son titre et l’adresse où il se lit.`,
    en: `To be supplied: the original document of the plan, to which no page leads. Add the line “${example}” with its title and the address where it can be read.`,
  }),
  privacyToSupply: (example) => ({
    fr: `À fournir: la personne qui répond des renseignements personnels, que les pages ne nomment pas. Ajoutez la ligne « ${example} » avec le titre de sa fonction et son courriel.`,
    en: `To be supplied: who answers for personal information, whom no page names. Add the line “${example}” with the title of the person’s position and an email address.`,
  }),
  contactToSupply: (example) => ({
    fr: `À fournir: l’adresse de courriel à laquelle écrire pour toute question, que les pages ne donnent pas. Ajoutez la ligne « ${example} » avec cette adresse.`,
    en: `To be supplied: the email address to write to with any question, which no page gives. Add the line “${example}” with this address.`,
  }),
} as const satisfies Record<string, Sentence>;
