import type { Field, ListField } from '@sveltia/cms';
import { z } from 'zod';
import { fieldText, type FieldText } from '../../content/field-texts.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import { isLocale, type Locale, type Localized } from '../../plan/locale.ts';
import { typeset } from '../../plan/typography.ts';
import { isPair, itemSchema, PAIR, richestForm, type FieldSchema } from './forms.ts';
import { languageLabel, type Labels } from './labels.ts';

/** A choice of the editor: what it shows, and what a file has. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What the fields of a plan depend on, beside their schema. */
export interface FieldContext {
  /** Language of labels and hints. */
  readonly locale: Locale;
  readonly languages: Languages;
  readonly labels: Labels;
  /** Items of the plan by their number. */
  readonly items: readonly Choice[];
  /** Terms of the glossary by their id. */
  readonly terms: readonly Choice[];
  /** Whether a file for each language has the fields. */
  readonly isTranslated: boolean;
}

/**
 * Fields that the editor does not show, by path: what a command writes; the form of a plan, which is chosen once;
 * and the address of a single source, for which the editor has the address of each.
 */
const HIDDEN: ReadonlySet<string> = new Set([
  'translated',
  'translates',
  'plan:languages',
  'plan:levels',
  'glossary:url',
]);

/** A schema whose texts by language are those of the plan, the source first. */
const inPlan = (schema: FieldSchema, languages: Languages): FieldSchema => {
  const { properties, items, anyOf } = schema;
  const inner = (each: FieldSchema) => inPlan(each, languages);
  const rank = (name: string) => languages.findIndex((each) => each === name);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => !isLocale(name) || rank(name) !== -1)
          .toSorted(([a], [b]) => (isLocale(a) && isLocale(b) ? rank(a) - rank(b) : 0))
          .map(([name, each]) => [name, inner(each)]),
      ),
    }),
    ...(items && { items: isSchemaList(items) ? items.map(inner) : inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
  };
};

const isSchemaList = (
  items: FieldSchema | readonly FieldSchema[],
): items is readonly FieldSchema[] => Array.isArray(items);

/**
 * Reads a zod schema.
 *
 * @param schema - of a file, or of an item of a list
 * @param languages - of the plan
 * @returns its JSON Schema, with the languages of the plan alone
 */
export const fieldSchema = (schema: z.ZodType, languages: Languages): FieldSchema => {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return inPlan(made as FieldSchema, languages);
};

const isShown = (path: readonly string[], name: string): boolean =>
  [path.join('.'), `${name}:${path.join('.')}`].every((each) => !HIDDEN.has(each));

/** Where a field stands. */
interface Place {
  readonly name: string;
  readonly path: readonly string[];
  readonly isRequired: boolean;
}

/** Template of what stands for an item of a list: the first of its fields that is a text. */
const summaryOf = (fields: readonly Field[], prefix = 'fields'): string | undefined => {
  for (const field of fields) {
    if (field.widget === 'list') continue;
    if (!('fields' in field)) return `{{${prefix}.${field.name}}}`;
    const inner = field.fields as readonly Field[];
    const names = PAIR.every((part, at) => inner[at]?.name === part);
    if (names) return PAIR.map((part) => `{{${prefix}.${field.name}.${part}}}`).join(' – ');
    return summaryOf(inner, `${prefix}.${field.name}`);
  }
  return undefined;
};

/**
 * Makes the field of a list whose items have fields.
 *
 * @param base - its name and what else it has
 * @param fields - of an item
 * @returns a field that shows each item by its first text
 */
export const listField = (base: CommonField, fields: Field[]): ListField => {
  const summary = summaryOf(fields);
  return {
    ...base,
    widget: 'list',
    fields,
    collapsed: true,
    ...(summary !== undefined && { summary }),
  };
};

/** What fields of all kinds may have. */
type CommonField = Pick<
  ListField,
  'name' | 'label' | 'label_singular' | 'required' | 'i18n' | 'min' | 'max' | 'hint'
>;

const textField = (
  schema: FieldSchema,
  hint: string | undefined,
  isLong: boolean,
  labels: Labels,
): Partial<Field> => ({
  widget: isLong ? 'text' : 'string',
  ...(schema.maxLength !== undefined && { maxlength: schema.maxLength }),
  ...(schema.format === 'uri' && { type: 'url' }),
  ...(schema.format === 'email' && { type: 'email' }),
  ...(schema.pattern !== undefined && { pattern: [schema.pattern, hint ?? ''] }),
  ...(isLong && !schema.isMultiline && { pattern: ['^[^\\n]*$', labels.oneLine] }),
});

/**
 * Words of a field: its label, what one of its items is called, and what to write where its label or its choices do not
 * say it.
 *
 * @param name - of the field
 * @param text - its texts
 * @param locale - language of the words
 * @returns words in the form of the CMS
 */
export const fieldWords = (
  name: string,
  text: FieldText | undefined,
  locale: Locale,
): Pick<ListField, 'hint' | 'label_singular'> & { readonly label: string } => {
  if (isLocale(name)) return { label: languageLabel(name, locale) };
  if (!text) return { label: name };
  const set = (words: Localized) => typeset(words[locale], locale);
  const hint = set(text.inForm ?? text.hint);
  return {
    label: set(text.label),
    ...(text.one && { label_singular: set(text.one) }),
    ...(hint !== set(text.label) && !text.choices && { hint }),
  };
};

/** A choice of some values; a text where there are none yet, since the CMS takes no choice of nothing. */
const choiceOf = (options: readonly Choice[]) =>
  options.length > 0
    ? ({ widget: 'select', options: [...options] } as const)
    : ({ widget: 'string' } as const);

/** Values of a field in words. */
const wordsOf = (values: readonly string[], text: FieldText | undefined, locale: Locale) =>
  values.map((value) => ({
    value,
    label: typeset(text?.choices?.[value]?.[locale] ?? value, locale),
  }));

/** Makes the fields of the CMS for the fields of a schema. */
const innerFields = (schema: FieldSchema, place: Place, context: FieldContext): Field[] =>
  Object.entries(schema.properties ?? {})
    .map(([field, each]) => ({ field, each, path: [...place.path, field] }))
    .filter(({ path }) => isShown(path, place.name))
    .map(({ field, each, path }) => {
      // Of a text by language, the source has to be there; lists by language stand for themselves.
      const isRequired = isLocale(field)
        ? field === sourceOf(context.languages) && each.type !== 'array'
        : (schema.required?.includes(field) ?? false);
      return fieldOf(each, { name: place.name, path, isRequired }, context);
    });

/** Makes the field of the CMS for one field of a schema. */
const fieldOf = (schema: FieldSchema, place: Place, context: FieldContext): Field => {
  const { locale, languages, labels, items, isTranslated } = context;
  const { name, path, isRequired } = place;
  const own = path.at(-1) ?? '';
  const text = fieldText(path, name);
  const { label_singular, ...words } = fieldWords(own, text, locale);
  const form = richestForm(schema);
  const base = {
    name: own,
    ...words,
    ...(isTranslated && { i18n: true }),
    required: isTranslated && isRequired ? [sourceOf(languages)] : isRequired,
  };
  if (isPair(form)) {
    const parts = PAIR.map((part) => ({ ...choiceOf(items), name: part, label: labels[part] }));
    return { ...base, widget: 'object', fields: parts };
  }
  if (form.type === 'array') {
    const item = richestForm(itemSchema(form));
    const list = {
      ...base,
      ...(label_singular !== undefined && { label_singular }),
      ...(form.minItems !== undefined && { min: form.minItems }),
      ...(form.maxItems !== undefined && { max: form.maxItems }),
    };
    if (item.names === 'item' && items.length > 0) {
      return { ...list, ...choiceOf(items), multiple: true };
    }
    if (item.type !== 'object') return { ...list, widget: 'list' };
    return listField(list, innerFields(item, place, context));
  }
  if (form.type === 'object') {
    return { ...base, widget: 'object', fields: innerFields(form, place, context) };
  }
  if (form.names === 'item') return { ...base, ...choiceOf(items) };
  if (form.enum) return { ...base, ...choiceOf(wordsOf(form.enum, text, locale)) };
  const { isLong = false } = (isLocale(own) ? fieldText(path.slice(0, -1), name) : text) ?? {};
  return { ...base, ...textField(form, words.hint, isLong, labels) } as Field;
};

/**
 * Makes the fields of the CMS for a schema.
 *
 * @param schema - of the front matter of a file, of a YAML file or of an item of its list
 * @param name - of the schema
 * @param context - what the fields of the plan depend on
 * @returns fields in the order of the schema, without those that people do not fill in
 */
export const fieldsOf = (schema: z.ZodType, name: string, context: FieldContext): Field[] =>
  innerFields(
    fieldSchema(schema, context.languages),
    { name, path: [], isRequired: true },
    context,
  );
