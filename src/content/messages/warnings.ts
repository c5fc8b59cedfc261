import type { Sentence } from './sentence.ts';

// Warnings: what may be meant, and mostly is not. None stops anything.

/** What to say, by kind of slip. */
export const warningMessages = {
  cutByComment: (kept, cut) => ({
    fr: `Seul « ${kept} » sera publié: « ${cut} » est pris pour un commentaire. Si ces mots sont du texte, mettez toute la valeur entre guillemets droits.`,
    en: `Only “${kept}” will be published: “${cut}” is taken for a comment. If these words are text, put the whole value in straight quotes.`,
  }),
  unclosedStrong: (found) => ({
    fr: `Les deux astérisques paraîtront tels quels: « ${found} ». Mettez-en deux avant et deux après les mots importants: **mot**`,
    en: `The two asterisks will appear as they are: “${found}”. Put two before and two after the important words: **word**`,
  }),
  unclosedBracket: (found) => ({
    fr: `Ce lien paraîtra tel quel: « ${found} ». Fermez crochet et parenthèse: [texte](https://…)`,
    en: `This link will appear as it is: “${found}”. Close bracket and parenthesis: [text](https://…)`,
  }),
  wordBullet: (corrected) => ({
    fr: `Cette puce vient d’un traitement de texte, et ne fait pas de liste. Commencez une ligne par un trait d’union: ${corrected}`,
    en: `This bullet comes from a word processor, and makes no list. Begin a line with a hyphen: ${corrected}`,
  }),
  softHyphen: (word) => ({
    fr: `Un trait d’union conditionnel invisible (U+00AD) se trouve dans « ${word} ». Retapez le mot.`,
    en: `An invisible soft hyphen (U+00AD) is in “${word}”. Type the word again.`,
  }),
  imageUnused: (name) => ({
    fr: `Aucun texte de ce dossier ne montre cette image. Montrez-la, ou retirez le fichier: ![…](${name})`,
    en: `No text of this folder shows this image. Show it, or remove the file: ![…](${name})`,
  }),
  unknownNumber: (number) => ({
    fr: `Le plan n’a pas de numéro ${number}. Corrigez-le, s’il désigne une partie du plan.`,
    en: `The plan has no number ${number}. Correct it, if it refers to a part of the plan.`,
  }),
  sharedNumber: (number, file) => ({
    fr: `Le numéro ${number} est aussi celui de ${file}: une citation de l’un désignerait l’autre. Écrivez dans « number » le numéro que le plan imprime, ou none s’il n’en donne pas.`,
    en: `The number ${number} is also that of ${file}: a citation of one would name the other. Write in “number” the number that the plan prints, or none if it gives none.`,
  }),
  movedNumber: (number, moved) => ({
    fr: `Cette ligne nomme ${number}, qui est devenue ${moved} depuis le dernier enregistrement dans Git. Corrigez le numéro, ou remettez le dossier à sa place et employez npm run renumber.`,
    en: `This line names ${number}, which has become ${moved} since the last commit. Correct the number, or put the folder back in its place and use npm run renumber.`,
  }),
  missingNumbers: (numbers, line) => ({
    fr: `Ces numéros manquent entre d’autres: ${numbers}. Si une priorité a été retirée du plan, écrivez-le dans removed.yaml, pour que son adresse le dise: ${line}`,
    en: `These numbers are missing between others: ${numbers}. If a priority was removed from the plan, write it in removed.yaml, so that its address says so: ${line}`,
  }),
  otherPeriod: (written, period) => ({
    fr: `Ce texte dit ${written}, et plan.yaml donne la période ${period}. Corrigez l’un ou l’autre.`,
    en: `This text says ${written}, and plan.yaml gives the period ${period}. Correct one or the other.`,
  }),
  synonymsUnused: (words) => ({
    fr: `Aucun de ces mots n’est dans les titres, énoncés, sujets, mots-clés ou définitions du plan: ${words}. La recherche ne trouvera rien par eux. Ajoutez le mot que le plan emploie, ou retirez le groupe.`,
    en: `None of these words is in the plan’s titles, statements, subjects, keywords or definitions: ${words}. Search will find nothing by them. Add the word that the plan uses, or remove the group.`,
  }),
  noteLength: (found, min, max) => ({
    fr: `Cette note compte ${found} mots; de ${min} à ${max} se lisent le mieux.`,
    en: `This note has ${found} words; from ${min} to ${max} read best.`,
  }),
  undatedSite: (address, dated) => ({
    fr: `L’adresse publique ${address} n’a pas d’année: le plan suivant y prendrait la place de celui-ci, et ses liens, ses citations et ses cartes montreraient d’autres mots. Donnez à chaque plan une adresse qui porte ses années, par exemple ${dated}`,
    en: `The public address ${address} has no year: the next plan would take the place of this one there, and its links, citations and cards would show other words. Give each plan an address that holds its years, for example ${dated}`,
  }),
  longShort: (found, max) => ({
    fr: `Ce titre court compte ${found} caractères; au-delà de ${max}, il tient mal sur une carte. Raccourcissez-le si vous le pouvez.`,
    en: `This short title has ${found} characters; above ${max}, it does not fit a card well. Shorten it if you can.`,
  }),
} as const satisfies Record<string, Sentence>;
