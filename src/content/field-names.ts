import distance from 'damerau-levenshtein';
import type { Localized } from '../plan/locale.ts';
import type { FieldName } from './issue.ts';

/** Names the field at a path of a value read from YAML. */
export type NameField = (path: readonly PropertyKey[], value: unknown) => FieldName | undefined;

const ORDINALS: readonly Localized[] = [
  { fr: 'premier numéro', en: 'first number' },
  { fr: 'second numéro', en: 'second number' },
];

/** Counts items of lists as people do. */
const itemName = (index: number): Localized => ({
  fr: `élément ${index + 1}`,
  en: `item ${index + 1}`,
});

const joined = (names: readonly FieldName[]): FieldName | undefined => {
  if (names.length === 0) return undefined;
  const inFrench = names.map((name) => (typeof name === 'string' ? name : name.fr)).join(', ');
  const inEnglish = names.map((name) => (typeof name === 'string' ? name : name.en)).join(', ');
  return inFrench === inEnglish ? inFrench : { fr: inFrench, en: inEnglish };
};

/**
 * Names the field at a path: `why.fr`, `keywords, item 2`, or `source, item 1, url`.
 *
 * @param path - of the field
 * @returns its name, or `undefined` for the whole value
 */
export const fieldPath = (path: readonly PropertyKey[]): FieldName | undefined => {
  const at = path.findIndex((key) => typeof key === 'number');
  const fields = at === -1 ? path : path.slice(0, at);
  const item = path[at];
  const rest = at === -1 ? undefined : fieldPath(path.slice(at + 1));
  return joined([
    ...(fields.length > 0 ? [fields.map(String).join('.')] : []),
    ...(typeof item === 'number' ? [itemName(item)] : []),
    ...(rest === undefined ? [] : [rest]),
  ]);
};

/**
 * Finds the value at a path.
 *
 * @param value - any value
 * @param path - names and ranks from it
 * @returns what is there; `undefined` for nothing
 * @example valueAt({ why: { fr: 'Mot' } }, ['why', 'fr']) // 'Mot'
 */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );

/**
 * Names a field of the list of relations by the rank of its relation: `link 1, first number`.
 *
 * @param path - of the field
 * @returns its name, or `undefined` for the whole list
 */
export const relationField: NameField = ([index, ...path]) => {
  if (typeof index !== 'number') return undefined;
  const ordinal =
    path[0] === 'between' && typeof path[1] === 'number' ? ORDINALS[path[1]] : undefined;
  const field = ordinal ?? fieldPath(path);
  return joined([
    { fr: `lien ${index + 1}`, en: `link ${index + 1}` },
    ...(field === undefined ? [] : [field]),
  ]);
};

/**
 * Names a field of the glossary by its entry: by id, else by term, else by rank.
 *
 * @param path - of the field
 * @param value - the whole list
 * @returns its name, or `undefined` for the whole list
 */
export const termField: NameField = ([index, ...path], value) => {
  if (typeof index !== 'number') return undefined;
  const name = [valueAt(value, [index, 'id']), valueAt(value, [index, 'term', 'fr'])].find(
    (found) => typeof found === 'string' && found !== '',
  );
  const entry = typeof name === 'string' ? name : String(index + 1);
  const field = fieldPath(path);
  return joined([
    { fr: `terme ${entry}`, en: `term ${entry}` },
    ...(field === undefined ? [] : [field]),
  ]);
};

/** What people call the fields that have English names. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['titre'],
  tagline: ['sous-titre', 'slogan'],
  short: ['titre-court', 'court', 'short-title'],
  statement: ['enonce', 'priorite', 'texte'],
  details: ['precisions', 'indicateurs', 'cibles', 'detail'],
  label: ['etiquette', 'nom', 'libelle'],
  value: ['valeur', 'valeurs', 'values'],
  keywords: ['mots-cles', 'mots', 'sujets', 'tags'],
  translates: ['traduit', 'traduction', 'source'],
  start: ['debut'],
  end: ['fin'],
  published: ['publie', 'publication', 'date'],
  status: ['statut', 'etat'],
  publisher: ['editeur', 'organisme'],
  name: ['nom'],
  site: ['site-web', 'responsable', 'exploitant', 'operator'],
  source: ['original', 'document', 'origine'],
  privacy: ['confidentialite', 'vie-privee', 'renseignements-personnels'],
  rights: ['droits', 'licence'],
  contact: ['courriel', 'email'],
  email: ['courriel', 'e-mail', 'mail'],
  between: ['entre'],
  kind: ['genre', 'type', 'sorte'],
  number: ['numero'],
  see: ['voir'],
  why: ['pourquoi', 'raison'],
  term: ['terme'],
  fr: ['francais', 'french'],
  en: ['anglais', 'english'],
  url: ['adresse', 'lien'],
};

/** Letters alone, so that accents, capitals and signs between words make no difference. */
const levelled = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Most letters that a slip gets wrong, of a name of this length. */
const slipOf = (name: string): number => Math.max(1, Math.floor(name.length / 4));

/** Letters that differ; of names of too different a length, at least those that one has more. */
const stepsBetween = (a: string, b: string): number => {
  const longer = Math.abs(a.length - b.length);
  return longer > slipOf(a) ? longer : distance(a, b).steps;
};

/**
 * Finds the field that a wrong name was meant for.
 *
 * @param name - as it is written
 * @param allowed - fields that could stand there
 * @returns the nearest, or `undefined` where none is near
 * @example meantField('titre_court', ['short', 'statement']) // 'short'
 */
export const meantField = (name: string, allowed: readonly string[]): string | undefined => {
  const written = levelled(name);
  const [nearest] = allowed
    .map((field) => ({
      field,
      steps: Math.min(
        ...[field, ...(OTHER_NAMES[field] ?? [])].map((each) => stepsBetween(written, each)),
      ),
    }))
    .filter(({ steps }) => steps <= slipOf(written))
    .sort((a, b) => a.steps - b.steps);
  return nearest?.field;
};
