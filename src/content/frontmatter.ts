import { z } from 'zod';
import { LABEL_MAX } from '../plan/label.ts';
import { SHOWN_NUMBER_MAX } from '../plan/shown-number.ts';
import { UNIT_NAMES, type TextKind, type Unit } from './translation/units.ts';
import { digest, line, lineOf, listOf } from './zod-fields.ts';

export type { TextKind } from './translation/units.ts';

/** Most characters that search engines and sharing previews show of a description. */
export const DESCRIPTION_MAX = 160;
/** Fewest and most subjects of a priority that has any. */
export const SUBJECTS = { min: 3, max: 5 } as const;
/** Most characters of a subject. */
export const SUBJECT_MAX = 60;
/** Most keywords of a priority. */
const KEYWORDS_MAX = 30;

const short = lineOf(LABEL_MAX, 'short');
const description = lineOf(DESCRIPTION_MAX, 'description');
const subjects = listOf(lineOf(SUBJECT_MAX, 'subject'), SUBJECTS, 'subjects');
const keywords = listOf(line(), { max: KEYWORDS_MAX }, 'keywords');
const number = lineOf(SHOWN_NUMBER_MAX, 'number');

const detail = z.strictObject({
  label: line(),
  value: z.union([line(), z.array(line()).min(1)]),
});

const titles = { title: line(), subtitle: line().optional() };
const plan = z.strictObject(titles);
const orientationTexts = { title: line(), tagline: line().optional() };
const orientation = z.strictObject({ number: number.optional(), ...orientationTexts });
const priority = z.strictObject({
  number: number.optional(),
  statement: line(),
  short: short.optional(),
  subjects: subjects.optional(),
  keywords: keywords.optional(),
  details: z.array(detail).optional(),
});
const page = z.strictObject({ title: line(), description: description.optional() });

/** Digests of the source texts that a translation was made from, by name of the text. */
const translated = (units: readonly Unit[]) =>
  z.strictObject(Object.fromEntries(units.map((unit) => [unit, digest().optional()])));

const planOrigin = z.strictObject({ ...titles, preamble: z.array(line()) });

/**
 * What a translation has beside its texts: the record of what each was made from, or, as written in
 * earlier files, source texts word for word.
 */
const records = {
  plan: { translated: translated(UNIT_NAMES.plan), translates: planOrigin },
  orientations: {
    translated: translated(UNIT_NAMES.orientations),
    translates: z.strictObject(orientationTexts),
  },
  priorities: { translated: translated(UNIT_NAMES.priorities), translates: line() },
  pages: { translated: translated(UNIT_NAMES.pages) },
} as const;
const optional = <S extends Readonly<Record<string, z.ZodType>>>(shape: S) =>
  z.strictObject(shape).partial().shape;

/** Whether a file is in the language of the source or of the translation. */
export type TextRole = 'source' | 'translation';

/** Schemas of complete front matter, by kind and role, open to further fields. */
export const frontmatterObjects = {
  plan: { source: plan, translation: plan.extend(optional(records.plan)) },
  orientations: {
    source: orientation,
    translation: orientation.extend(optional(records.orientations)),
  },
  priorities: {
    source: priority,
    translation: priority.extend(optional(records.priorities)),
  },
  pages: { source: page, translation: page.extend(optional(records.pages)) },
} as const;

/** Front matter, with what a translation has beside its texts. */
type Translatable<K extends TextKind, Data> = Data & {
  readonly [Name in keyof (typeof records)[K]]?:
    z.infer<Extract<(typeof records)[K][Name], z.ZodType>> | undefined;
};

interface FrontmatterByKind {
  readonly plan: Translatable<'plan', z.infer<typeof plan>>;
  readonly orientations: Translatable<'orientations', z.infer<typeof orientation>>;
  readonly priorities: Translatable<'priorities', z.infer<typeof priority>>;
  readonly pages: Translatable<'pages', z.infer<typeof page>>;
}

/** Front matter of the MDX files of one kind. */
export type Frontmatter<K extends TextKind> = FrontmatterByKind[K];

const schemas: {
  readonly [K in TextKind]: Readonly<Record<TextRole, z.ZodType<Frontmatter<K>>>>;
} = frontmatterObjects;

/**
 * Returns the schema of complete front matter.
 *
 * @param kind - of the file
 * @param role - of the file
 * @returns its schema
 */
export const schemaOf = <K extends TextKind>(kind: K, role: TextRole): z.ZodType<Frontmatter<K>> =>
  schemas[kind][role];

/** Schemas of the front matter of a translation: no text must be there yet. */
export const translationSchemas: Readonly<Record<TextKind, z.ZodType>> = {
  plan: frontmatterObjects.plan.translation.partial(),
  orientations: frontmatterObjects.orientations.translation.partial(),
  priorities: frontmatterObjects.priorities.translation.partial(),
  pages: frontmatterObjects.pages.translation.partial(),
};
