import { LABEL_MAX } from '../../plan/label.ts';
import { levelNouns } from '../../plan/levels.ts';
import type { Localized } from '../../plan/locale.ts';
import { DESCRIPTION_MAX, SUBJECT_MAX, SUBJECTS } from '../frontmatter.ts';
import { NO_NUMBER, SHOWN_NUMBER_MAX } from '../../plan/shown-number.ts';
import { invisibleIn } from '../invisible.ts';
import { countCharacters } from '../zod-fields.ts';
import type { Sentence } from './sentence.ts';

// Messages about the values of fields.

/** What values that have English names mean. */
const VALUES: Readonly<Record<string, string>> = {
  echo: 'écho',
  support: 'appui',
  extension: 'suite',
  current: 'en cours',
  ended: 'terminé',
  draft: 'projet',
  kept: 'inchangée',
  reworded: 'reformulée',
  merged: 'fusionnée',
  split: 'divisée',
  dropped: 'abandonnée',
};

/** A list of values, each with what it means. */
const inFrench = (names: string): string =>
  names
    .split(', ')
    .map((name) => (VALUES[name] === undefined ? name : `${name} (${VALUES[name]})`))
    .join(', ');

const plural = (count: string): string => (count === '1' ? '' : 's');

/** What to say, by kind of issue. */
export const fieldsMessages = {
  unknownField: (name, allowed) => ({
    fr: `« ${name} » n’est pas un champ. Champs possibles: ${allowed}.`,
    en: `“${name}” is not a field. Possible fields: ${allowed}.`,
  }),
  misspeltField: (name, meant) => ({
    fr: `« ${name} » n’est pas un champ. Vouliez-vous dire « ${meant} »? Écrivez ${meant}, sans changer la suite de la ligne.`,
    en: `“${name}” is not a field. Did you mean “${meant}”? Write ${meant}, without changing the rest of the line.`,
  }),
  missingField: () => ({
    fr: 'Ce champ manque ou est vide. Ajoutez-le.',
    en: 'This field is missing or empty. Add it.',
  }),
  unquotedNumber: (found, corrected) => ({
    fr: `${found} est écrit sans guillemets et devient un nombre${/^\d+\.\d+$/.test(found) ? ' (1.10 deviendrait 1.1)' : ', là où il faut un texte'}. Écrivez: ${corrected}`,
    en: `${found} is written without quotes and becomes a number${/^\d+\.\d+$/.test(found) ? ' (1.10 would become 1.1)' : ', where a text is needed'}. Write: ${corrected}`,
  }),
  wrongType: (expected, found) => ({
    fr: `Ce champ doit contenir ${typeName(expected).fr}; on y trouve ${typeName(found).fr}.`,
    en: `This field must hold ${typeName(expected).en}; found ${typeName(found).en}.`,
  }),
  wrongForm: (found, ...expected) => ({
    fr: `Ce champ doit contenir ${expected.map((type) => typeName(type).fr).join(' ou ')}; on y trouve ${typeName(found).fr}.`,
    en: `This field must hold ${expected.map((type) => typeName(type).en).join(' or ')}; found ${typeName(found).en}.`,
  }),
  listWanted: (corrected) => ({
    fr: `Ce champ doit être une liste; on y trouve un texte. Écrivez: ${corrected}`,
    en: `This field must be a list; found a text. Write: ${corrected}`,
  }),
  colonInText: () => ({
    fr: 'Ce texte contient « : », et YAML y voit un champ. Mettez tout le texte entre guillemets droits: "…".',
    en: 'This text contains “: ”, and YAML takes it for a field. Put the whole text in straight quotes: "…".',
  }),
  notOneOf: (found, allowed) => ({
    fr: `« ${found} » n’est pas une valeur permise. Écrivez l’une de celles-ci: ${inFrench(allowed)}.`,
    en: `“${found}” is not an allowed value. Write one of these: ${allowed}.`,
  }),
  listLength: (expected, found) => ({
    fr: `Cette liste compte ${found} élément${plural(found)}; il en faut ${expected}.`,
    en: `This list has ${found} item${plural(found)}; it needs ${expected}.`,
  }),
  empty: () => ({
    fr: 'Ce texte est vide. Écrivez-le, ou retirez le champ s’il est facultatif.',
    en: 'This text is empty. Write it, or remove the field if it is optional.',
  }),
  invisible: (text) => {
    const { fr, en, word } = invisibleIn(text);
    return {
      fr: `Ce texte contient un caractère invisible, ${fr}, dans ou contre « ${word} ». Retapez ce passage à la main.`,
      en: `This text contains an invisible character, ${en}, in or beside “${word}”. Type this passage again by hand.`,
    };
  },
  line: () => ({
    fr: 'Ce texte doit tenir sur une seule ligne. Retirez les retours à la ligne et les tabulations.',
    en: 'This text must be on a single line. Remove line breaks and tabs.',
  }),
  short: (found) => ({
    fr: `Ce titre court compte ${countCharacters(found)} caractères; le maximum est ${LABEL_MAX}. Raccourcissez-le.`,
    en: `This short title has ${countCharacters(found)} characters; the maximum is ${LABEL_MAX}. Shorten it.`,
  }),
  description: (found) => ({
    fr: `Cette description compte ${countCharacters(found)} caractères; le maximum est ${DESCRIPTION_MAX}. Raccourcissez-la.`,
    en: `This description has ${countCharacters(found)} characters; the maximum is ${DESCRIPTION_MAX}. Shorten it.`,
  }),
  subject: (found) => ({
    fr: `Ce sujet compte ${countCharacters(found)} caractères; le maximum est ${SUBJECT_MAX}. Raccourcissez-le: un sujet tient en quelques mots.`,
    en: `This subject has ${countCharacters(found)} characters; the maximum is ${SUBJECT_MAX}. Shorten it: a subject is a few words.`,
  }),
  subjects: () => ({
    fr: `Une priorité a de ${SUBJECTS.min} à ${SUBJECTS.max} sujets, ou pas de champ subjects. Ajoutez-en ou retirez-en; les synonymes vont dans keywords, que la recherche lit sans les montrer.`,
    en: `A priority has ${SUBJECTS.min} to ${SUBJECTS.max} subjects, or no “subjects” field. Add or remove some; synonyms go into keywords, which search reads and does not show.`,
  }),
  keywords: () => ({
    fr: 'Cette liste a plus de 30 mots. Gardez les plus utiles.',
    en: 'This list has more than 30 words. Keep the most useful ones.',
  }),
  number: (found) => ({
    fr: `Ce numéro compte ${countCharacters(found)} caractères; le maximum est ${SHOWN_NUMBER_MAX}. Écrivez le numéro seul, tel que le plan l’imprime, ou ${NO_NUMBER} s’il n’en donne pas.`,
    en: `This number has ${countCharacters(found)} characters; the maximum is ${SHOWN_NUMBER_MAX}. Write the number alone, as the plan prints it, or ${NO_NUMBER} if it gives none.`,
  }),
  priority: (found) => ({
    fr: `« ${found} » n’est pas un numéro de priorité. Écrivez l’orientation, un point et le rang, entre guillemets: "3.2".`,
    en: `“${found}” is not the number of a priority. Write the orientation, a period and the rank, in quotes: "3.2".`,
  }),
  reference: (found) => ({
    fr: `« ${found} » ne désigne aucune priorité. Écrivez son numéro, "2.4", précédé de l’identifiant de l’autre plan et de # si elle n’est pas de celui-ci: "2021-2025#3.2".`,
    en: `“${found}” refers to no priority. Write its number, "2.4", after the identifier of the other plan and # if it is not of this one: "2021-2025#3.2".`,
  }),
  continuityCount: (kind) => ({
    fr: `Le champ « to » ne convient pas à « ${kind} »: aucun numéro pour dropped, au moins deux pour split, un seul pour kept, reworded et merged. Corrigez l’un ou l’autre.`,
    en: `The field “to” does not fit “${kind}”: no number for dropped, at least two for split, exactly one for kept, reworded and merged. Correct one or the other.`,
  }),
  year: (found) => ({
    fr: `« ${found} » n’est pas une année. Écrivez quatre chiffres entre guillemets, "2021", ou un exercice, "2022-2023".`,
    en: `“${found}” is not a year. Write four digits in quotes, "2021", or a fiscal year, "2022-2023".`,
  }),
  date: (found) => ({
    fr: `« ${found} » n’est pas une date. Écrivez ce qui est connu, entre guillemets: "2021-05-06", "2021-05" ou "2021".`,
    en: `“${found}” is not a date. Write what is known, in quotes: "2021-05-06", "2021-05" or "2021".`,
  }),
  url: (found) => ({
    fr: `« ${found} » n’est pas une adresse web. Écrivez-la en entier: https://exemple.org/.`,
    en: `“${found}” is not a web address. Write it in full: https://example.org/.`,
  }),
  email: (found) => ({
    fr: `« ${found} » n’est pas une adresse de courriel. Écrivez-la comme nom@exemple.org.`,
    en: `“${found}” is not an email address. Write it like name@example.org.`,
  }),
  id: (found) => ({
    fr: `« ${found} » ne peut pas servir d’identifiant. Employez des minuscules sans accent, des chiffres et des traits d’union: vie-associative.`,
    en: `“${found}” cannot serve as an identifier. Use lower-case letters without accents, digits and hyphens: vie-associative.`,
  }),
  digest: (found) => ({
    fr: `« ${found} » n’est pas une marque de traduction. Retirez le champ translated et relancez « npm run translate -- reviewed », qui l’écrit.`,
    en: `“${found}” is no mark of a translation. Remove the field translated and run “npm run translate -- reviewed” again, which writes it.`,
  }),
  language: (found) => ({
    fr: `Le plan n’est pas dans la langue de « ${found} ». Retirez ce texte, ou ajoutez la langue à « languages » dans plan.yaml.`,
    en: `The plan is not in the language of “${found}”. Remove this text, or add the language to “languages” in plan.yaml.`,
  }),
  levels: () => ({
    fr: `« levels » donne deux noms différents, celui des groupes et celui de ce qui s’y trouve, parmi: ${levelNouns('fr')}. Écrivez, par exemple, levels: [axe, objectif].`,
    en: `“levels” gives two different nouns, for the groups and for what is in them, among: ${levelNouns('en')}. Write, for example, levels: [axis, objective].`,
  }),
  languages: () => ({
    fr: 'Donnez la langue d’origine du plan, puis celle de sa traduction s’il en a une: [fr, en], [en, fr], [fr] ou [en].',
    en: 'Give the original language of the plan, then that of its translation if it has one: [fr, en], [en, fr], [fr] or [en].',
  }),
  synonyms: () => ({
    fr: 'Un groupe compte au moins deux mots qui veulent dire la même chose: [DEI, ÉDI]. Ajoutez-en un, ou retirez cette langue du groupe.',
    en: 'A group has at least two words that mean the same: [DEI, EDI]. Add one, or remove this language from the group.',
  }),
  sourceUrl: () => ({
    fr: 'Cette adresse est à côté de sources qui peuvent avoir chacune la leur. Mettez-la dans celle où elle mène, sous fr et en.',
    en: 'This address stands beside sources that may each have their own. Put it into the one that it leads to, below fr and en.',
  }),
  passage: (found) => ({
    fr: `Dans « ${found} », un passage dans une autre langue n’est pas marqué en entier. Écrivez <span lang="en">words</span>, avec des guillemets droits et la langue, fr ou en.`,
    en: `In “${found}”, a passage in another language is not marked in full. Write <span lang="fr">mots</span>, with straight quotes and the language, fr or en.`,
  }),
  periodOrder: (start, end) => ({
    fr: `La fin (${end}) vient avant le début (${start}). Corrigez l’une des deux années.`,
    en: `The end (${end}) comes before the start (${start}). Correct one of the two years.`,
  }),
  foreignQuotes: () => ({
    fr: 'Ce texte français contient des guillemets anglais, ou un guillemet droit sans son pendant. Écrivez « … »; “ ” ne sert qu’à l’intérieur.',
    en: 'This French text has English quotation marks, or a straight one without its pair. Write « … »; “ ” are allowed only inside them.',
  }),
} as const satisfies Record<string, Sentence>;

/** Names of types of values, by the names that zod and JavaScript give them. */
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
