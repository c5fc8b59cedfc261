import { digestOf } from './digest.ts';

/**
 * The texts of each kind of MDX file that have a translation: fields of the front matter, and the name
 * of what follows it. Keywords are not among them: each language has its own.
 */
const UNITS = {
  plan: { fields: ['title', 'subtitle'], body: 'preamble' },
  orientations: { fields: ['title', 'tagline'], body: 'note' },
  priorities: { fields: ['statement', 'short', 'subjects', 'details'], body: 'note' },
  pages: { fields: ['title', 'description'], body: 'body' },
} as const;

/** Kind of an MDX file: the name of its folder. */
export type TextKind = keyof typeof UNITS;

/** All kinds: folders of MDX files. */
export const TEXT_KINDS = [
  'plan',
  'orientations',
  'priorities',
  'pages',
] as const satisfies readonly TextKind[];

/** Name of a translated text in files of one kind. */
export type Unit<K extends TextKind = TextKind> =
  (typeof UNITS)[K]['fields'][number] | (typeof UNITS)[K]['body'];

/** Names of the translated texts of each kind of file, in the order of the file. */
export const UNIT_NAMES: { readonly [K in TextKind]: readonly Unit<K>[] } = {
  plan: [...UNITS.plan.fields, UNITS.plan.body],
  orientations: [...UNITS.orientations.fields, UNITS.orientations.body],
  priorities: [...UNITS.priorities.fields, UNITS.priorities.body],
  pages: [...UNITS.pages.fields, UNITS.pages.body],
};

/**
 * Names the translated fields of the front matter of a file.
 *
 * @param kind - of the file
 * @returns their names
 */
export const fieldUnitsOf = (kind: TextKind): readonly Unit[] => UNITS[kind].fields;

/**
 * Names the text after the front matter of a file.
 *
 * @param kind - of the file
 * @returns its name
 */
export const bodyUnitOf = (kind: TextKind): Unit => UNITS[kind].body;

/** Lines of a field: of a text, of a list, of a list of labels with their values. */
const linesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesOf) : [];
};

/**
 * Collects the translated texts of one file, as written.
 *
 * @param kind - of the file
 * @param data - its front matter, valid or not
 * @param body - text after the front matter
 * @returns the parts of each text: one for a line, several for a list, none for what is not there
 */
export const unitTexts = (
  kind: TextKind,
  data: object,
  body: string,
): Readonly<Record<string, readonly string[]>> => {
  const { fields, body: name } = UNITS[kind];
  const texts = fields.map((field) => {
    const value: unknown = Reflect.get(data, field);
    return [field, linesOf(value)] as const;
  });
  return { ...Object.fromEntries(texts), [name]: body.trim() === '' ? [] : [body.trim()] };
};

/** Digests of the translated texts of a file, by name. */
export type Digests = Readonly<Record<string, string>>;

/**
 * Makes the digests of all translated texts of a file.
 *
 * @param kind - of the file
 * @param data - its front matter
 * @param body - text after the front matter
 * @returns digests by name of the text; `NO_TEXT` for what is not there
 */
export const unitDigests = (kind: TextKind, data: object, body: string): Digests =>
  Object.fromEntries(
    Object.entries(unitTexts(kind, data, body)).map(([unit, parts]) => [unit, digestOf(...parts)]),
  );
