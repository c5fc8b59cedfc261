import { withFrenchColons, type Sentence } from './sentence.ts';

const sentences = {
  usage: () => ({
    fr: 'Écrivez: npm run translate -- export (ce qui manque ou n’est plus à jour; --all pour tout; --into DOSSIER), ou npm run translate -- import FICHIER.xlf (avec --reviewed, tout le fichier a été revu).',
    en: 'Write: npm run translate -- export (what is missing or out of date; --all for everything; --into FOLDER), or npm run translate -- import FILE.xlf (with --reviewed, the whole file was reviewed).',
  }),
  oneLanguage: () => ({
    fr: 'Ce plan est dans une seule langue: il n’y a rien à traduire. Pour une deuxième, ajoutez-la à « languages » dans plan.yaml.',
    en: 'This plan is in one language: there is nothing to translate. For a second one, add it to “languages” in plan.yaml.',
  }),
  contentFirst: () => ({
    fr: 'Rien n’a été écrit. Corrigez d’abord le contenu.',
    en: 'Nothing was written. Correct the content first.',
  }),
  nothingWritten: (count) => ({
    fr: `Rien n’a été écrit: ${count} à corriger dans le fichier traduit.`,
    en: `Nothing was written: ${count} to correct in the translated file.`,
  }),
  contentRefused: () => ({
    fr: 'Rien n’a été écrit: avec ces textes, le contenu aurait les erreurs ci-dessus. Corrigez-les dans le fichier traduit.',
    en: 'Nothing was written: with these texts, the content would have the errors above. Correct them in the translated file.',
  }),
  nothingToTranslate: () => ({
    fr: 'Tout est traduit et à jour: rien à exporter. Pour tout donner quand même: npm run translate -- export --all',
    en: 'Everything is translated and up to date: there is nothing to export. To give everything anyway: npm run translate -- export --all',
  }),
  foreignFile: (file) => ({
    fr: `${file} n’a pas été fait par cette commande, ou a changé depuis; il n’a pas été remplacé. Déplacez-le, ou donnez un autre dossier: --into DOSSIER.`,
    en: `${file} was not made by this command, or has changed since; it was not replaced. Move it, or give another folder: --into FOLDER.`,
  }),
  noFolder: (folder) => ({
    fr: `${folder} n’est pas un dossier; rien n’a été écrit.`,
    en: `${folder} is not a folder; nothing was written.`,
  }),
  exported: (count, xliff) => ({
    fr: `Textes à traduire: ${count}. Ouvrez ${xliff} dans un outil de traduction, avec la mémoire (.tmx) et le glossaire. Ensuite: npm run translate -- import ${xliff}`,
    en: `Texts to translate: ${count}. Open ${xliff} in a translation tool, with the memory (.tmx) and the glossary. Then: npm run translate -- import ${xliff}`,
  }),
  noFile: (file) => ({
    fr: `Impossible de lire ${file}. Vérifiez le nom du fichier.`,
    en: `${file} cannot be read. Check the name of the file.`,
  }),
  broken: (said) => ({
    fr: `Ce n’est pas un fichier XML bien formé (${said}). Exportez de nouveau depuis l’outil de traduction.`,
    en: `This is not a well-formed XML file (${said}). Export again from the translation tool.`,
  }),
  doctype: () => ({
    fr: 'Ce fichier a un DOCTYPE, qui peut faire lire d’autres fichiers. Retirez la ligne <!DOCTYPE …> et ses entités.',
    en: 'This file has a DOCTYPE, which can make other files be read. Remove the line <!DOCTYPE …> and its entities.',
  }),
  notXliff: (version) => ({
    fr: `Ce n’est pas un fichier XLIFF 1.2 (${version}). Dans l’outil de traduction, enregistrez au format du fichier reçu.`,
    en: `This is not an XLIFF 1.2 file (${version}). In the translation tool, save in the format of the file received.`,
  }),
  languages: (found, expected) => ({
    fr: `Ce fichier traduit ${found}, et le plan ${expected}.`,
    en: `This file translates ${found}, and the plan ${expected}.`,
  }),
  noSkeleton: (file) => ({
    fr: `Le texte d’origine (${file}) manque dans l’en-tête: l’outil de traduction l’a retiré, ou le fichier ne vient pas d’ici. Refaites l’exportation: npm run translate -- export`,
    en: `The original text (${file}) is missing from the header: the translation tool has removed it, or the file does not come from here. Export again: npm run translate -- export`,
  }),
  unknownUnit: (id) => ({
    fr: `Rien ne s’appelle « ${id} » dans le contenu. Retirez cette unité, ou refaites l’exportation.`,
    en: `Nothing is called “${id}” in the content. Remove this unit, or export again.`,
  }),
  twice: (id) => ({
    fr: `« ${id} » figure deux fois. Gardez une seule des deux unités.`,
    en: `“${id}” is there twice. Keep one of the two units.`,
  }),
  lostUnit: (id) => ({
    fr: `Il manque « ${id} »: ce texte se traduit en entier. Remettez l’unité, ou retirez les autres du même texte.`,
    en: `“${id}” is missing: this text is translated as a whole. Put the unit back, or remove the others of the same text.`,
  }),
  empty: () => ({
    fr: 'La traduction est vide. Écrivez-la, ou laissez le texte d’origine: il comptera comme non traduit.',
    en: 'The translation is empty. Write it, or leave the original text: it will count as not translated.',
  }),
  lostTag: (tag, what) => ({
    fr: `La balise ${tag} (${what}) a disparu de la traduction. Remettez-la autour des mots qui conviennent.`,
    en: `The tag ${tag} (${what}) is gone from the translation. Put it back around the words that it belongs to.`,
  }),
  addedTag: (tag) => ({
    fr: `La balise ${tag} n’est pas dans le texte d’origine. Retirez-la.`,
    en: `The tag ${tag} is not in the original text. Remove it.`,
  }),
  repeatedTag: (tag) => ({
    fr: `La balise ${tag} est là deux fois. Retirez-en une.`,
    en: `The tag ${tag} is there twice. Remove one of the two.`,
  }),
  tooLong: (count, max) => ({
    fr: `La traduction a ${count} caractères; il en faut au plus ${max}. Raccourcissez-la.`,
    en: `The translation has ${count} characters; ${max} at most are allowed. Shorten it.`,
  }),
  invisible: (text) => ({
    fr: `La traduction a un caractère invisible: « ${text} ». Retapez ces mots.`,
    en: `The translation has an invisible character: “${text}”. Type these words again.`,
  }),
  conflict: (today) => ({
    fr: `Cette traduction a aussi changé dans le contenu depuis l’exportation: « ${today} ». Mettez ces mots dans le fichier traduit, ou refaites l’exportation.`,
    en: `This translation has also changed in the content since the export: “${today}”. Put these words into the translated file, or export again.`,
  }),
  imported: (count) => ({
    fr: `Textes inscrits comme à jour: ${count}. Vérifiez le contenu: npm run check`,
    en: `Texts recorded as up to date: ${count}. Check the content: npm run check`,
  }),
  unchanged: () => ({
    fr: 'Rien de nouveau dans ce fichier; aucun fichier n’a changé.',
    en: 'There is nothing new in this file; no file has changed.',
  }),
  untranslated: (names) => ({
    fr: `Pas traduit en entier, et laissé tel quel: ${names}. Si la traduction est la même que l’original, écrivez-la dans le contenu.`,
    en: `Not wholly translated, and left as it was: ${names}. If the translation is the same as the original, write it into the content.`,
  }),
  unreviewed: (names) => ({
    fr: `Traduction inchangée, en tout ou en partie, donc toujours à revoir: ${names}. Si elle convient: npm run translate -- reviewed NOM, ou importez avec --reviewed.`,
    en: `Translation unchanged, wholly or in part, and so still to be reviewed: ${names}. If it is right: npm run translate -- reviewed NAME, or import with --reviewed.`,
  }),
} as const satisfies Record<string, Sentence>;

/** Messages of the commands that give texts to a translator and take them back. */
export const exchangeMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;
