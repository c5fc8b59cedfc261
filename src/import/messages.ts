import { withFrenchColons, type Sentence } from '../content/messages/sentence.ts';

// What an import says: what keeps a file from being read, and what was guessed, changed or left out.

const sentences = {
  usage: () => ({
    fr: 'Écrivez: npm run import -- FICHIER… --into ../dossier. Fichiers lus: StratML (.xml), Word (.docx), Markdown (.md), texte (.txt), CSV et JSON de ce site. Pour un plan en deux langues, donnez d’abord le fichier de la langue d’origine; --languages fr,en dit la langue de chacun.',
    en: 'Write: npm run import -- FILE… --into ../folder. Files that are read: StratML (.xml), Word (.docx), Markdown (.md), text (.txt), the CSV and JSON of this site. For a plan in two languages, give the file of the source language first; --languages fr,en tells the language of each.',
  }),
  planUsage: () => ({
    fr: 'Écrivez: npm run new -- plan ../dossier. Pour une autre langue que le français, ou pour deux langues, ajoutez par exemple --languages en,fr.',
    en: 'Write: npm run new -- plan ../folder. For a language other than French, or for two languages, add for instance --languages en,fr.',
  }),
  languagesUnknown: (found) => ({
    fr: `« ${found} » n’est pas une liste de langues. Écrivez fr, en, fr,en ou en,fr, la langue d’origine d’abord.`,
    en: `“${found}” is not a list of languages. Write fr, en, fr,en or en,fr, the source language first.`,
  }),
  fileMissing: () => ({
    fr: 'Ce fichier ne se lit pas. Vérifiez son chemin et ses droits d’accès.',
    en: 'This file cannot be read. Check its path and its access rights.',
  }),
  tooLarge: (megabytes) => ({
    fr: `Ce fichier dépasse ${megabytes} Mo, plus que n’importe quel plan. Retirez-en les images, ou donnez un autre fichier.`,
    en: `This file is above ${megabytes} MB, more than any plan. Remove its images, or give another file.`,
  }),
  unknownForm: (extension) => ({
    fr: `Un fichier ${extension} ne peut pas être lu. Enregistrez-le sous l’une de ces formes: .xml (StratML), .docx, .md, .txt, .csv, .json.`,
    en: `A file ${extension} cannot be read. Save it in one of these formats: .xml (StratML), .docx, .md, .txt, .csv, .json.`,
  }),
  encoding: () => ({
    fr: 'Ce fichier n’est pas du texte UTF-8. Ouvrez-le et enregistrez-le de nouveau en UTF-8.',
    en: 'This file is not UTF-8 text. Open it and save it again as UTF-8.',
  }),
  noWords: () => ({
    fr: 'Ce fichier n’a aucun mot. Vérifiez que c’est le bon.',
    en: 'This file has no words. Check that it is the right one.',
  }),
  folderExists: () => ({
    fr: 'Ce dossier existe déjà, et rien n’y a été changé. Donnez à --into le nom d’un dossier qui n’existe pas encore.',
    en: 'This folder is already there, and nothing in it was changed. Give --into the name of a folder that does not exist yet.',
  }),
  notWritten: (code) => ({
    fr: `Le système refuse d’écrire ce dossier (${code}), et rien n’a été écrit. Vérifiez les droits d’accès et la place sur le disque.`,
    en: `The system refuses to write this folder (${code}), and nothing was written. Check the access rights and the space on the disk.`,
  }),
  xmlBroken: (said) => ({
    fr: `Ce fichier n’est pas du XML bien formé: il s’interrompt ici${said === '' ? '' : ` (${said})`}. Vérifiez les balises près de cette ligne; un « & » seul s’écrit &amp;.`,
    en: `This file is not well-formed XML: it breaks off here${said === '' ? '' : ` (${said})`}. Check the tags near this line; an “&” alone is written &amp;.`,
  }),
  xmlDoctype: () => ({
    fr: 'Ce fichier a un DOCTYPE, qui peut faire lire d’autres fichiers. Retirez la ligne <!DOCTYPE …> et ses entités.',
    en: 'This file has a DOCTYPE, which can make other files be read. Remove the line <!DOCTYPE …> and its entities.',
  }),
  notStratml: (name) => ({
    fr: `Ce XML commence par <${name}> et n’a aucun élément Goal: ce n’est pas un plan en StratML. Donnez un fichier dont la racine est StrategicPlan ou PerformancePlanOrReport.`,
    en: `This XML begins with <${name}> and has no element Goal: it is not a plan in StratML. Give a file whose root is StrategicPlan or PerformancePlanOrReport.`,
  }),
  jsonBroken: (said) => ({
    fr: `Ce fichier n’est pas du JSON (${said}). Téléchargez de nouveau plan.json.`,
    en: `This file is not JSON (${said}). Download plan.json again.`,
  }),
  jsonForm: (field) => ({
    fr: `Le champ « ${field} » n’est pas celui d’un plan.json de ce logiciel. Donnez le fichier /api/v1/plan.json d’un site.`,
    en: `The field “${field}” is not that of a plan.json of this software. Give the file /api/v1/plan.json of a site.`,
  }),
  csvBroken: (said) => ({
    fr: `Cette ligne n’est pas celle d’un tableau CSV (${said}). Vérifiez ses guillemets et ses séparateurs.`,
    en: `This line is not that of a CSV table (${said}). Check its quotes and its separators.`,
  }),
  csvColumns: (missing) => ({
    fr: `Ce tableau n’a pas la colonne ${missing}. Donnez le fichier /api/v1/plan.csv d’un site, sans changer les noms de ses colonnes.`,
    en: `This table has no column ${missing}. Give the file /api/v1/plan.csv of a site, without changing the names of its columns.`,
  }),
  csvNumber: (found) => ({
    fr: `« ${found} » n’est pas un numéro de la forme 3.2. Un tableur a pu le changer; corrigez-le d’après la colonne id.`,
    en: `“${found}” is not a number of the form 3.2. A spreadsheet may have changed it; correct it from the column id.`,
  }),
  wordBroken: (said) => ({
    fr: `Ce fichier n’est pas un document Word (.docx) lisible (${said}). Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.`,
    en: `This file is not a readable Word document (.docx) (${said}). Open it in Word and save it again as .docx.`,
  }),
  noStructure: () => ({
    fr: 'Ce texte n’a ni lignes numérotées, ni titres suivis d’une liste: on ne peut y distinguer les parties d’un plan. Numérotez les groupes 1., 2., et leurs éléments 1.1, 1.2, chacun au début d’une ligne.',
    en: 'This text has no numbered lines, and no headings followed by a list: the parts of a plan cannot be told apart. Number the groups 1., 2., and their items 1.1, 1.2, each at the start of a line.',
  }),
  tooMany: (found, most) => ({
    fr: `On compte ${found} éléments ici; un plan en a au plus ${most}. Vérifiez que ces lignes sont bien des parties du plan.`,
    en: `There are ${found} parts here; a plan has at most ${most}. Check that these lines are parts of the plan.`,
  }),
  languageTwice: (language) => ({
    fr: `Deux fichiers sont dans la même langue (${language}). Donnez un fichier par langue, ou dites-les avec --languages fr,en.`,
    en: `Two files are in the same language (${language}). Give one file a language, or tell them with --languages fr,en.`,
  }),
  tooManyFiles: () => ({
    fr: 'Un plan est en une langue ou en deux: donnez un fichier ou deux. Le CSV et le JSON de ce site ont déjà les deux langues.',
    en: 'A plan is in one language or two: give one file or two. The CSV and JSON of this site have both languages already.',
  }),
  otherShape: (source, translation) => ({
    fr: `Les deux fichiers n’ont pas la même forme: ${source} d’un côté, ${translation} de l’autre. Importez le fichier d’origine seul, ou donnez une traduction qui a les mêmes parties.`,
    en: `The two files do not have the same shape: ${source} in one, ${translation} in the other. Import the source file alone, or give a translation that has the same parts.`,
  }),

  languageGuessed: (language) => ({
    fr: `Langue déduite des mots: ${language}. Si ce n’est pas elle, recommencez avec --languages.`,
    en: `Language guessed from the words: ${language}. If it is another one, start again with --languages.`,
  }),
  periodGuessed: (period, from) => ({
    fr: `Période déduite de « ${from} »: ${period}.`,
    en: `Period guessed from “${from}”: ${period}.`,
  }),
  levelsGuessed: (group, item) => ({
    fr: `Groupes: ${group}. Éléments: ${item}.`,
    en: `Groups: ${group}. Items: ${item}.`,
  }),
  titleGuessed: (title) => ({
    fr: `« ${title} » est pris pour le titre du plan.`,
    en: `“${title}” is taken for the title of the plan.`,
  }),
  subtitleGuessed: (subtitle) => ({
    fr: `« ${subtitle} » est pris pour le sous-titre du plan.`,
    en: `“${subtitle}” is taken for the subtitle of the plan.`,
  }),
  taglineGuessed: (tagline) => ({
    fr: `« ${tagline} » est pris pour le sous-titre de son groupe.`,
    en: `“${tagline}” is taken for the tagline of its group.`,
  }),
  listHeading: (words) => ({
    fr: `« ${words} » annonce la liste qui suit, ce que le site fait lui-même: cette ligne n’est pas reprise.`,
    en: `“${words}” announces the list that follows, which the site does itself: this line is left out.`,
  }),
  movedToPreamble: (words) => ({
    fr: `« ${words} » n’a pas de place à lui: ces mots sont dans le préambule.`,
    en: `“${words}” has no place of its own: these words are in the preamble.`,
  }),
  detailGuessed: (label) => ({
    fr: `Ces mots, qui suivent un énoncé, sont dans ses précisions (details), sous « ${label} ».`,
    en: `These words, which follow a statement, are in its details, under “${label}”.`,
  }),
  contactLine: (words) => ({
    fr: `« ${words} » n’est pas publié: si c’est l’adresse de l’organisme, complétez « publisher » dans plan.yaml, où elle attend.`,
    en: `“${words}” is not published: if it is the address of the organization, complete “publisher” in plan.yaml, where it waits.`,
  }),
  numbersLost: (count) => ({
    fr: `${count} numéros sont mis par Word et ne sont pas dans le texte du fichier: ils sont perdus. Les parties sont numérotées dans leur ordre; comparez-les avec l’original.`,
    en: `${count} numbers are made by Word and are not in the text of the file: they are lost. The parts are numbered in their order; compare them with the original.`,
  }),
  ownNumbers: (count) => ({
    fr: `${count} numéros, à partir d’ici, ne peuvent pas être ceux de dossiers: ils sont dans le champ « number », et le site les montre tels quels. Les adresses suivent l’ordre des parties.`,
    en: `${count} numbers, from here on, cannot be those of folders: they are in the field “number”, and the site shows them as they are. Addresses follow the order of the parts.`,
  }),
  numbersInDetails: (count) => ({
    fr: `${count} numéros, à partir d’ici, sont trop longs pour être montrés comme tels: ils sont dans les précisions (details) des éléments.`,
    en: `${count} numbers, from here on, are too long to be shown as such: they are in the details of the items.`,
  }),
  withoutNumber: (count) => ({
    fr: `Parties sans numéro dans l’original, à partir de celle-ci: ${count}. Leurs fichiers le disent (number: none), et le site n’en montre pas.`,
    en: `Parts without a number in the original, from this one on: ${count}. Their files say so (number: none), and the site shows none.`,
  }),
  oneGroup: (title) => ({
    fr: `Les éléments ne sont pas groupés dans l’original. Ils forment un groupe, qui porte le titre du plan: « ${title} ».`,
    en: `The items are in no group in the original. They form one group, which has the title of the plan: “${title}”.`,
  }),
  groupUntitled: (title) => ({
    fr: `Ce groupe n’a pas de titre dans l’original. « ${title} » en tient lieu; remplacez-le.`,
    en: `This group has no title in the original. “${title}” stands for it; replace it.`,
  }),
  emptyLeftOut: (name) => ({
    fr: `Cet élément (${name}) n’a aucun mot: il n’est pas repris.`,
    en: `This element (${name}) has no words: it is left out.`,
  }),
  namelessItem: (words) => ({
    fr: `Cet élément n’a ni nom ni description: il n’est pas une partie du plan. Ses autres mots, « ${words} », sont dans le préambule.`,
    en: `This element has neither a name nor a description: it is no part of the plan. Its other words, “${words}”, are in the preamble.`,
  }),
  nameInDetails: (name) => ({
    fr: `Description est l’énoncé. « ${name} » (Name) est dans les précisions (details): le site donne les titres courts pour ses propres mots, et ceux-ci sont du plan.`,
    en: `Description is the statement. “${name}” (Name) is in the details: the site calls short titles its own words, and these are the plan’s.`,
  }),
  nameAsStatement: (name) => ({
    fr: `Cet élément n’a pas de description: son nom, « ${name} », est son énoncé.`,
    en: `This element has no description: its name, “${name}”, is its statement.`,
  }),
  publisherGuessed: (name) => ({
    fr: `« ${name} » (Organization) est pris pour l’organisme qui publie le plan.`,
    en: `“${name}” (Organization) is taken for the organization that publishes the plan.`,
  }),
  sourceGuessed: (url) => ({
    fr: `« ${url} » (Source) est pris pour l’adresse du document d’origine.`,
    en: `“${url}” (Source) is taken for the address of the original document.`,
  }),
  identifiersLeftOut: (count) => ({
    fr: `${count} identifiants techniques (Identifier) ne sont pas repris.`,
    en: `${count} technical identifiers (Identifier) are left out.`,
  }),
  submitterLeftOut: () => ({
    fr: 'Le nom et les coordonnées de la personne qui a soumis le fichier (Submitter) ne sont pas repris.',
    en: 'The name and contact details of the person who submitted the file (Submitter) are left out.',
  }),
  siteWordsLeftOut: () => ({
    fr: 'Ce fichier vient d’un site fait avec ce logiciel: les adresses et les liens que le site y ajoute (OtherInformation) ne sont pas repris.',
    en: 'This file comes from a site made with this software: the addresses and links that the site adds (OtherInformation) are left out.',
  }),
  termsLost: () => ({
    fr: 'Les notes sont du texte simple dans cet export: les liens vers le glossaire qui y étaient sont perdus.',
    en: 'Notes are plain text in this export: the links to the glossary that were there are lost.',
  }),
  csvHolds: () => ({
    fr: 'Un tableau n’a ni le titre du plan, ni le préambule, ni les sous-titres, ni les raisons des liens, ni le glossaire: plan.json les a.',
    en: 'A table has no title of the plan, no preamble, no taglines, no reasons of links and no glossary: plan.json has them.',
  }),
  titleMissing: (title) => ({
    fr: `Le titre du plan n’est pas dans ce fichier. « ${title} » en tient lieu; remplacez-le.`,
    en: `The title of the plan is not in this file. “${title}” stands for it; replace it.`,
  }),
  staleKept: () => ({
    fr: 'Cette traduction n’était plus à jour dans l’export: elle reste marquée ainsi.',
    en: 'This translation was out of date in the export: it stays marked so.',
  }),
  unreadImages: () => ({
    fr: 'Les images du document ne sont pas reprises.',
    en: 'The images of the document are left out.',
  }),
  tableRead: () => ({
    fr: 'Un tableau commence ici: ses cases sont lues une à une, ligne par ligne.',
    en: 'A table begins here: its cells are read one by one, row by row.',
  }),
  footnotesKept: (count) => ({
    fr: `Notes de bas de page et de fin: ${count}. Chacune suit le paragraphe qui l’appelle; les appels eux-mêmes ne sont pas repris.`,
    en: `Footnotes and endnotes: ${count}. Each follows the paragraph that refers to it; the references themselves are left out.`,
  }),
  linksLost: () => ({
    fr: 'Les mots des liens sont repris, leurs adresses ne le sont pas.',
    en: 'The words of links are kept, their addresses are not.',
  }),
} as const satisfies Record<string, Sentence>;

/** Messages of an import, by kind, in both languages. */
export const importMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;

/** Longest passage that a message quotes. */
const QUOTED_MAX = 60;

/**
 * Shortens a text for a message.
 *
 * @param text - any text of one line
 * @returns its beginning
 */
export const quoted = (text: string): string =>
  text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX)}…` : text;
