import type { Localized } from '../plan/locale.ts';
import { countCharacters } from './zod-fields.ts';
import { DESCRIPTION_MAX, SHORT_MAX, SUBJECT_MAX, SUBJECTS } from './frontmatter.ts';

// Messages to editors about errors in the content and their correction.

/** Writes one message in both languages, with details that are the same in both. */
export type Sentence = (...details: string[]) => Localized;

const sentences = {
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
  missingFrench: (folder) => ({
    fr: `Le texte français manque: le français est la source. Créez ${folder}/fr.mdx.`,
    en: `The French text is missing: French is the source. Create ${folder}/fr.mdx.`,
  }),
  unknownFile: (allowed) => ({
    fr: `Ce nom n’est pas attendu ici. Noms possibles: ${allowed}. Renommez ou supprimez.`,
    en: `This name is not expected here. Possible names: ${allowed}. Rename or delete it.`,
  }),
  folderName: (form, example) => ({
    fr: `Ce nom de dossier n’est pas un numéro de la forme ${form}. Écrivez-le comme ${example}, sans point, sans zéro devant, de 1 à 99.`,
    en: `This folder name is not a number of the form ${form}. Write it like ${example}, with no point and no leading zero, from 1 to 99.`,
  }),
  repeatedNumber: (number, other) => ({
    fr: `Ce dossier et ${other} portent le même numéro, ${number}. Gardez-en un seul.`,
    en: `This folder and ${other} have the same number, ${number}. Keep only one.`,
  }),
  unknownOrientation: (orientation) => ({
    fr: `L’orientation ${orientation} n’existe pas. Créez le dossier orientations/${orientation}, ou corrigez le numéro de la priorité.`,
    en: `Orientation ${orientation} does not exist. Create the folder orientations/${orientation}, or correct the number of the priority.`,
  }),
  emptyPlan: () => ({
    fr: 'Le plan n’a aucune priorité. Créez au moins orientations/1/fr.mdx et priorities/1-1/fr.mdx.',
    en: 'The plan has no priority. Create at least orientations/1/fr.mdx and priorities/1-1/fr.mdx.',
  }),
  encoding: () => ({
    fr: 'Ce fichier n’est pas du texte UTF-8. Enregistrez-le de nouveau en UTF-8.',
    en: 'This file is not UTF-8 text. Save it again as UTF-8.',
  }),
  tooLarge: (size, max) => ({
    fr: `Ce fichier pèse ${size} ko; le maximum est ${max} ko. Raccourcissez-le.`,
    en: `This file weighs ${size} kB; the maximum is ${max} kB. Shorten it.`,
  }),
  noFrontmatter: () => ({
    fr: 'L’en-tête manque. Le fichier commence par une ligne « --- », puis les champs, puis une autre ligne « --- ».',
    en: 'The front matter is missing. The file starts with a line “---”, then the fields, then another line “---”.',
  }),
  yaml: (detail) => ({
    fr: `Ces lignes ne se lisent pas comme du YAML (${detail}). Vérifiez les guillemets, les deux-points et le retrait; un texte qui contient « : » ou « # » se met entre guillemets droits.`,
    en: `These lines cannot be read as YAML (${detail}). Check quotes, colons and indentation; a text that contains “: ” or “#” goes between straight quotes.`,
  }),
  yamlAlias: () => ({
    fr: 'Les ancres et renvois YAML (&nom, *nom) ne sont pas permis. Écrivez le texte en entier.',
    en: 'YAML anchors and aliases (&name, *name) are not allowed. Write the text out in full.',
  }),
  unknownField: (names, allowed) => ({
    fr: `Champ inconnu: ${names}. Champs possibles: ${allowed}.`,
    en: `Unknown field: ${names}. Possible fields: ${allowed}.`,
  }),
  missingField: () => ({
    fr: 'Ce champ manque ou est vide. Ajoutez-le.',
    en: 'This field is missing or empty. Add it.',
  }),
  unquotedNumber: (found) => ({
    fr: `${found} est écrit sans guillemets: YAML y voit un nombre, et 1.10 deviendrait 1.1. Écrivez "${found}".`,
    en: `${found} is written without quotes: YAML takes it for a number, and 1.10 would become 1.1. Write "${found}".`,
  }),
  wrongType: (expected, found) => ({
    fr: `Ce champ attend ${typeName(expected).fr}; on y trouve ${typeName(found).fr}.`,
    en: `This field expects ${typeName(expected).en}; it has ${typeName(found).en}.`,
  }),
  wrongForm: (found, ...expected) => ({
    fr: `Ce champ attend ${expected.map((type) => typeName(type).fr).join(' ou ')}; on y trouve ${typeName(found).fr}.`,
    en: `This field expects ${expected.map((type) => typeName(type).en).join(' or ')}; it has ${typeName(found).en}.`,
  }),
  colonInText: () => ({
    fr: 'Ce texte contient « : », et YAML y voit un champ. Mettez tout le texte entre guillemets droits: "…".',
    en: 'This text contains “: ”, and YAML takes it for a field. Put the whole text in straight quotes: "…".',
  }),
  notOneOf: (found, allowed) => ({
    fr: `« ${found} » n’est pas une valeur permise. Écrivez l’une de celles-ci: ${allowed}.`,
    en: `“${found}” is not an allowed value. Write one of these: ${allowed}.`,
  }),
  listLength: (expected, found) => ({
    fr: `Cette liste compte ${found} éléments; il en faut ${expected}.`,
    en: `This list has ${found} items; it needs ${expected}.`,
  }),
  empty: () => ({
    fr: 'Ce texte est vide. Écrivez-le, ou retirez le champ s’il est facultatif.',
    en: 'This text is empty. Write it, or remove the field if it is optional.',
  }),
  invisible: () => ({
    fr: 'Ce texte contient un caractère invisible (commande, sens d’écriture ou espace sans largeur). Retapez le passage à la main.',
    en: 'This text contains an invisible character (control, direction or zero-width). Type the passage again by hand.',
  }),
  line: () => ({
    fr: 'Ce texte tient sur une seule ligne. Retirez les retours à la ligne et les tabulations.',
    en: 'This text stands on a single line. Remove line breaks and tabs.',
  }),
  short: (found) => ({
    fr: `Ce titre court compte ${countCharacters(found)} caractères; le maximum est ${SHORT_MAX}. Raccourcissez-le.`,
    en: `This short title has ${countCharacters(found)} characters; the maximum is ${SHORT_MAX}. Shorten it.`,
  }),
  description: (found) => ({
    fr: `Cette description compte ${countCharacters(found)} caractères; le maximum est ${DESCRIPTION_MAX}. Raccourcissez-la.`,
    en: `This description has ${countCharacters(found)} characters; the maximum is ${DESCRIPTION_MAX}. Shorten it.`,
  }),
  subject: (found) => ({
    fr: `Ce sujet compte ${countCharacters(found)} caractères; le maximum est ${SUBJECT_MAX}. Raccourcissez-le : un sujet tient en quelques mots.`,
    en: `This subject has ${countCharacters(found)} characters; the maximum is ${SUBJECT_MAX}. Shorten it: a subject is a few words.`,
  }),
  subjects: () => ({
    fr: `Une priorité a de ${SUBJECTS.min} à ${SUBJECTS.max} sujets, ou pas de champ subjects. Ajoutez-en ou retirez-en; les synonymes vont dans keywords, que la recherche lit sans les montrer.`,
    en: `A priority has ${SUBJECTS.min} to ${SUBJECTS.max} subjects, or no field subjects. Add or remove some; synonyms go into keywords, which search reads and does not show.`,
  }),
  keywords: () => ({
    fr: 'Cette liste a plus de 30 mots. Gardez les plus utiles.',
    en: 'This list has more than 30 words. Keep the most useful ones.',
  }),
  priority: (found) => ({
    fr: `« ${found} » n’est pas un numéro de priorité. Écrivez l’orientation, un point et le rang, entre guillemets: "3.2".`,
    en: `“${found}” is not the number of a priority. Write the orientation, a point and the rank, in quotes: "3.2".`,
  }),
  year: (found) => ({
    fr: `« ${found} » n’est pas une année. Écrivez quatre chiffres entre guillemets: "2021".`,
    en: `“${found}” is not a year. Write four digits in quotes: "2021".`,
  }),
  date: (found) => ({
    fr: `« ${found} » n’est pas une date. Écrivez année-mois-jour entre guillemets: "2021-05-06".`,
    en: `“${found}” is not a date. Write year-month-day in quotes: "2021-05-06".`,
  }),
  url: (found) => ({
    fr: `« ${found} » n’est pas une adresse web. Écrivez-la en entier: https://exemple.org/.`,
    en: `“${found}” is not a web address. Write it in full: https://example.org/.`,
  }),
  email: (found) => ({
    fr: `« ${found} » n’est pas une adresse de courriel.`,
    en: `“${found}” is not an email address.`,
  }),
  id: (found) => ({
    fr: `« ${found} » ne peut pas servir d’identifiant. Employez des minuscules sans accent, des chiffres et des traits d’union: vie-associative.`,
    en: `“${found}” cannot serve as an identifier. Use lower-case letters without accents, digits and hyphens: vie-associative.`,
  }),
  sourceUrl: () => ({
    fr: 'Cette adresse est à côté de sources qui peuvent avoir chacune la leur. Mettez-la dans celle où elle mène, sous fr et en.',
    en: 'This address stands beside sources that may each have their own. Put it into the one that it leads to, below fr and en.',
  }),
  periodOrder: (start, end) => ({
    fr: `La fin (${end}) vient avant le début (${start}). Corrigez l’une des deux années.`,
    en: `The end (${end}) comes before the start (${start}). Correct one of the two years.`,
  }),
  foreignQuotes: () => ({
    fr: 'Ce texte français contient des guillemets anglais, ou un guillemet droit sans son pendant. Écrivez « … »; “ ” ne sert qu’à l’intérieur.',
    en: 'This French text has English quotation marks, or a straight one without its pair. Write « … »; “ ” stands only inside them.',
  }),
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
  termTwice: (id) => ({
    fr: `Le terme « ${id} » est déjà défini plus haut. Gardez une seule définition.`,
    en: `The term “${id}” is already defined above. Keep one definition.`,
  }),
  termUnknown: (id) => ({
    fr: `Le glossaire n’a pas de terme « ${id} ». Corrigez l’identifiant, ou ajoutez le terme dans glossary.yaml.`,
    en: `The glossary has no term “${id}”. Correct the identifier, or add the term to glossary.yaml.`,
  }),
  mdx: (detail) => ({
    fr: `Ce passage ne se lit pas comme du MDX (${detail}). Les signes < et { ont un sens particulier: écrivez \\< ou \\{; une adresse s’écrit [texte](https://…).`,
    en: `This passage cannot be read as MDX (${detail}). The signs < and { have a special meaning: write \\< or \\{; an address is written [text](https://…).`,
  }),
  mdxNode: (found, allowed) => ({
    fr: `On trouve ici ${found}, qui n’est pas permis dans ce texte. Permis: ${allowed}.`,
    en: `This has ${found}, which is not allowed in this text. Allowed: ${allowed}.`,
  }),
  mdxAttribute: (name, element) => ({
    fr: `L’attribut « ${name} » de <${element}> manque, n’est pas permis ou n’est pas un texte entre guillemets droits.`,
    en: `The attribute “${name}” of <${element}> is missing, not allowed, or not a text in straight quotes.`,
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
  pictureCharacters: (file, characterList) => ({
    fr: `${file}: la police n’a pas ${characterList}. L’image de partage laisse de côté le texte où ces caractères se trouvent.`,
    en: `${file}: the font does not have ${characterList}. The sharing picture leaves out the text that has these characters.`,
  }),
  documentCharacters: (file, characterList) => ({
    fr: `${file}: aucune police n’a ${characterList}. Le PDF montre un carré vide à leur place, et ne suit pas la norme d’accessibilité PDF/UA.`,
    en: `${file}: no font has ${characterList}. The PDF shows an empty box in their place, and does not follow the accessibility standard PDF/UA.`,
  }),
} as const satisfies Record<string, Sentence>;

/**
 * Adds the no-break space before French colons. Other rules of typography are not applied: they would
 * change the code that messages quote.
 */
const withFrenchColons =
  (make: Sentence): Sentence =>
  (...details) => {
    const { fr, en } = make(...details);
    return { fr: fr.replace(/(?<=[\p{L}\p{N})»])(?=: |:$)/gu, '\u00a0'), en };
  };

/** Messages to editors, by kind of issue. Their arguments are details of the issue. */
export const issueMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;

/** Names of types of values, by their names in zod and JavaScript. */
const TYPES = new Map<string, Localized>(
  Object.entries({
    string: { fr: 'un texte', en: 'a text' },
    array: { fr: 'une liste', en: 'a list' },
    tuple: { fr: 'une liste', en: 'a list' },
    object: { fr: 'des champs', en: 'fields' },
    number: { fr: 'un nombre', en: 'a number' },
    boolean: { fr: 'oui ou non (true, false)', en: 'yes or no (true, false)' },
    null: { fr: 'rien', en: 'nothing' },
  }),
);

const typeName = (type: string): Localized => {
  const name = TYPES.get(type);
  if (!name) throw new RangeError(`No message names the type ${type}.`);
  return name;
};

/**
 * Joins names for a message.
 *
 * @param names - names of files, fields or values
 * @returns the names, separated by commas
 */
export const nameList = (names: readonly string[]): string => names.join(', ');
