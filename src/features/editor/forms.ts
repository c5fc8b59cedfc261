// A field of a file may have several forms: a text, or a text by language; one source, or a list of them. A
// field of the editor has one: the richest. These functions go from what a file has to what the editor shows, and back.

/** A JSON Schema, as far as the editor reads it. */
export interface FieldSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  /** One schema for all items, or one for each. */
  readonly items?: FieldSchema | readonly FieldSchema[];
  readonly anyOf?: readonly FieldSchema[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isMultiline?: boolean;
  readonly names?: string;
}

/** Names of the parts of a pair, in the editor. */
export const PAIR = ['first', 'second'] as const;

/**
 * What a file has beside its fields, for the CMS: the text that it was read from, which a save changes; the list,
 * in a file of a list; the text after the front matter.
 */
export const PARTS = { original: 'original', entries: 'entries', body: 'body' } as const;
/** Mark of a reviewed translation: it is recorded, never written. */
export const REVIEWED = 'reviewed';

/** Names of the formats of files; the CMS takes no other ending for the one of MDX. */
export const FORMATS = { mdx: '-frontmatter', yaml: '-yaml' } as const;

/** Forms of a value, the richest first. */
const FORMS = ['array', 'object', 'string'];

/**
 * Chooses the form that the editor shows.
 *
 * @param schema - of a field
 * @returns the schema itself, or the richest of its alternatives
 */
export const richestForm = (schema: FieldSchema): FieldSchema =>
  schema.anyOf?.toSorted((a, b) => FORMS.indexOf(a.type ?? '') - FORMS.indexOf(b.type ?? ''))[0] ??
  schema;

/**
 * Tells whether a schema is that of a pair: a list that has a schema for each item.
 *
 * @param schema - of a field
 * @returns `true` for a pair
 */
export const isPair = (
  schema: FieldSchema,
): schema is FieldSchema & { readonly items: readonly FieldSchema[] } =>
  Array.isArray(schema.items);

/**
 * Returns the schema of the items of a list.
 *
 * @param schema - of the list
 * @returns their schema; an empty one for a pair, whose items have one each
 */
export const itemSchema = ({ items }: FieldSchema): FieldSchema =>
  items && !isList(items) ? items : {};

/** Values by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks whether a value is a list.
 *
 * @param value - any value
 * @returns `true` for a list
 */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * Checks whether a value has values by name.
 *
 * @param value - any value
 * @returns `true` for an object that is no list
 */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * Compares two values of files: texts, lists and fields in any order.
 *
 * @param a - one
 * @param b - the other
 * @returns whether they say the same
 */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (!isFields(a) || !isFields(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
};

/**
 * Gives a value of a file the form that the editor shows.
 *
 * @param schema - of the value
 * @param value - as the file has it, valid or not
 * @returns the value in its richest form
 */
export const spread = (schema: FieldSchema, value: unknown): unknown => {
  const form = richestForm(schema);
  if (form.type === 'array') {
    const list = isList(value) ? value : schema.anyOf && value !== undefined ? [value] : value;
    if (!isList(list)) return list;
    if (isPair(form)) return Object.fromEntries(PAIR.map((name, at) => [name, list[at]]));
    return list.map((each) => spread(itemSchema(form), each));
  }
  if (form.type !== 'object' || !form.properties) return value;
  const { properties } = form;
  // A text that is the same in every language stands in the first field.
  const [first = ''] = Object.keys(properties);
  const fields = typeof value === 'string' ? { [first]: value } : value;
  if (!isFields(fields)) return fields;
  return mapFields(fields, (name, field) =>
    properties[name] ? spread(properties[name], field) : field,
  );
};

const mapFields = (fields: Fields, map: (name: string, field: unknown) => unknown) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(name, field)]));

/** The simplest form of a value that may have several. */
const simplest = (schema: FieldSchema, value: unknown): unknown => {
  const may = (type: string) => schema.anyOf?.some((each) => each.type === type);
  if (isList(value))
    return value.length === 1 && may('string') && !may('object') ? value[0] : value;
  if (!isFields(value) || !may('string')) return value;
  const [first = ''] = Object.keys(richestForm(schema).properties ?? {});
  const [[name, text] = [], ...others] = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return name === first && others.length === 0 ? text : value;
};

/**
 * Tells whether a value of the editor stands for nothing: what was never filled in.
 *
 * @param value - any value
 * @returns `true` for none, for empty text, and for lists and fields of nothing else
 */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/**
 * Gives a value of the editor a form that a file has: that of the file where it is the same, else the simplest.
 *
 * @param schema - of the value
 * @param value - as the editor has it
 * @param before - what the file has in its place
 * @returns the value for the file
 */
export const gather = (schema: FieldSchema, value: unknown, before: unknown): unknown => {
  if (isSame(value, spread(schema, before))) return before;
  const form = richestForm(schema);
  if (form.type === 'array' && isPair(form) && isFields(value))
    return PAIR.map((name) => value[name]);
  if (form.type === 'array' && isList(value)) {
    const known = isList(before) ? before : [];
    const item = itemSchema(form);
    const items = value.map((each, at) =>
      gather(item, each, known.find((old) => isSame(each, spread(item, old))) ?? known[at]),
    );
    return isList(before) ? items : simplest(schema, items);
  }
  if (form.type !== 'object' || !form.properties || !isFields(value)) return value;
  const { properties } = form;
  const fields = mapFields(value, (name, field) =>
    properties[name]
      ? gather(properties[name], field, isFields(before) ? before[name] : undefined)
      : field,
  );
  return isFields(before) ? fields : simplest(schema, fields);
};
