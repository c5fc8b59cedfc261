import type { Sentence } from './sentence.ts';

// Messages about files and folders.

/** What to say, by kind of issue. */
export const filesMessages = {
  missingFile: (name) => ({
    fr: `Ce fichier manque. Créez ${name}.`,
    en: `This file is missing. Create ${name}.`,
  }),
  notAFile: () => ({
    fr: 'Un dossier porte ici le nom d’un fichier. Renommez-le, et mettez le texte dans un fichier de ce nom.',
    en: 'A folder has the name of a file here. Rename it, and put the text into a file of this name.',
  }),
  unreadable: (code) => ({
    fr: `Le système refuse de lire ce fichier ou ce dossier (${code}). Vérifiez ses droits d’accès et le disque.`,
    en: `The system refuses to read this file or folder (${code}). Check its access rights and the disk.`,
  }),
  missingSource: (file) => ({
    fr: `Le texte dans la langue d’origine du plan manque. Créez ${file}.`,
    en: `The text in the original language of the plan is missing. Create ${file}.`,
  }),
  otherLanguage: (name) => ({
    fr: `Le plan n’est pas dans la langue de ${name}. Ajoutez-la à « languages » dans plan.yaml, ou supprimez ce fichier.`,
    en: `The plan is not in the language of ${name}. Add it to “languages” in plan.yaml, or delete this file.`,
  }),
  unknownFile: (allowed) => ({
    fr: `Ce nom n’est pas attendu ici. Noms possibles: ${allowed}. Renommez-le ou supprimez-le.`,
    en: `This name is not expected here. Possible names: ${allowed}. Rename it or delete it.`,
  }),
  folderName: (form, example) => ({
    fr: `Ce nom de dossier n’est pas un numéro de la forme ${form}. Écrivez-le, par exemple, ${example}: sans point, sans zéro devant, de 1 à 99.`,
    en: `This folder name is not a number of the form ${form}. Write it, for example, ${example}: with no period and no leading zero, from 1 to 99.`,
  }),
  folderMeant: (meant) => ({
    fr: `Ce nom de dossier n’est pas un numéro. Écrivez-le ${meant}.`,
    en: `This folder name is not a number. Write it ${meant}.`,
  }),
  folderCopy: (original, free) => ({
    fr: `Ce dossier semble être une copie de ${original}. Supprimez-le, ou donnez-lui un numéro libre: ${free}.`,
    en: `This folder seems to be a copy of ${original}. Delete it, or give it a free number: ${free}.`,
  }),
  repeatedNumber: (number, other) => ({
    fr: `Ce dossier et ${other} portent le même numéro, ${number}. Gardez-en un seul.`,
    en: `This folder and ${other} have the same number, ${number}. Keep only one.`,
  }),
  pageName: (meant) => ({
    fr: `Ce nom de dossier devient l’adresse de la page: il ne peut avoir que des minuscules sans accent, des chiffres et des traits d’union. Écrivez-le, par exemple, ${meant}.`,
    en: `This folder name becomes the address of the page: it may have only lower-case letters without accents, digits and hyphens. Write it, for example, ${meant}.`,
  }),
  pageTaken: (key) => ({
    fr: `L’adresse /${key}/ est déjà celle d’une partie du site. Donnez un autre nom à ce dossier.`,
    en: `The address /${key}/ is already that of a part of the site. Give this folder another name.`,
  }),
  unknownOrientation: (orientation) => ({
    fr: `L’orientation ${orientation} n’existe pas. Créez le dossier orientations/${orientation}, ou corrigez le numéro de la priorité.`,
    en: `Orientation ${orientation} does not exist. Create the folder orientations/${orientation}, or correct the number of the priority.`,
  }),
  emptyPlan: () => ({
    fr: 'Le plan n’a aucune priorité. S’il doit en avoir, créez les dossiers orientations/1 et priorities/1-1.',
    en: 'The plan has no priority. If it is to have some, create the folders orientations/1 and priorities/1-1.',
  }),
  encoding: () => ({
    fr: 'Ce fichier n’est pas du texte UTF-8. Enregistrez-le de nouveau en UTF-8.',
    en: 'This file is not UTF-8 text. Save it again as UTF-8.',
  }),
  tooLarge: (size, max) => ({
    fr: `Ce fichier pèse ${size} ko; le maximum est ${max} ko. Raccourcissez-le.`,
    en: `This file is ${size} kB; the maximum is ${max} kB. Shorten it.`,
  }),
  tooDeep: (sign) => ({
    fr: `Trop de signes s’ouvrent ici les uns dans les autres, comme « ${sign} ». Retirez ceux qui sont de trop.`,
    en: `Too many signs open here within one another, such as “${sign}”. Remove those that are too many.`,
  }),
  pictureCharacters: (file, characterList) => ({
    fr: `${file}: la police n’a pas ${characterList}. L’image de partage laisse de côté le texte où ces caractères se trouvent.`,
    en: `${file}: the font does not have ${characterList}. The sharing picture leaves out the text that has these characters.`,
  }),
  documentCharacters: (file, characterList) => ({
    fr: `${file}: aucune police n’a ${characterList}. Le PDF montre un carré vide à leur place, et ne suit pas la norme d’accessibilité PDF/UA.`,
    en: `${file}: no font has ${characterList}. The PDF shows an empty box in their place, and does not follow the accessibility standard PDF/UA.`,
  }),
} as const satisfies Record<string, Sentence>;
