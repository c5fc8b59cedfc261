import { z } from 'zod';
import type { Locale } from '../plan/locale.ts';
import { countCharacters, line, raises } from './zod-fields.ts';

/** Most characters that fit a card, a breadcrumb and a title. */
export const SHORT_MAX = 60;
/** Most characters that search engines and sharing previews show of a description. */
export const DESCRIPTION_MAX = 160;
/** Fewest and most subjects of a priority that has any. */
export const SUBJECTS = { min: 3, max: 5 } as const;
/** Most characters of a subject. */
export const SUBJECT_MAX = 60;
/** Most keywords of a priority. */
const KEYWORDS_MAX = 30;

const short = line().refine((value) => countCharacters(value) <= SHORT_MAX, raises('short'));
const description = line().refine(
  (value) => countCharacters(value) <= DESCRIPTION_MAX,
  raises('description'),
);
const subject = line().refine((value) => countCharacters(value) <= SUBJECT_MAX, raises('subject'));
const subjects = z
  .array(subject)
  .refine(({ length }) => length >= SUBJECTS.min && length <= SUBJECTS.max, raises('subjects'));
const keywords = z.array(line()).refine(({ length }) => length <= KEYWORDS_MAX, raises('keywords'));

const titles = { title: line(), subtitle: line().optional() };
const plan = z.strictObject(titles);
const orientation = z.strictObject({ title: line(), tagline: line() });
const priority = z.strictObject({
  statement: line(),
  short,
  subjects: subjects.optional(),
  keywords: keywords.optional(),
});
const page = z.strictObject({ title: line(), description });

const planOrigin = z.strictObject({ ...titles, preamble: z.array(line()) });

/** Schemas of front matter, by kind and language, open to further fields. */
export const frontmatterObjects = {
  plan: { fr: plan, en: plan.extend({ translates: planOrigin }) },
  orientations: { fr: orientation, en: orientation.extend({ translates: orientation }) },
  priorities: { fr: priority, en: priority.extend({ translates: line() }) },
  pages: { fr: page, en: page },
} as const;

/**
 * Front matter in either language. A translation also has its French source, word for word: the
 * translation is stale if today's French differs.
 */
type Translatable<Data, Origin> = Data & { readonly translates?: Origin };

interface FrontmatterByKind {
  readonly plan: Translatable<z.infer<typeof plan>, z.infer<typeof planOrigin>>;
  readonly orientations: Translatable<z.infer<typeof orientation>, z.infer<typeof orientation>>;
  readonly priorities: Translatable<z.infer<typeof priority>, string>;
  readonly pages: z.infer<typeof page>;
}

/** Folders of MDX files. */
export const TEXT_KINDS = ['plan', 'orientations', 'priorities', 'pages'] as const;
/** Kind of an MDX file: the name of its folder. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Front matter of the MDX files of one kind. */
export type Frontmatter<K extends TextKind> = FrontmatterByKind[K];

/** Schemas of front matter, by kind and language. */
export const frontmatterSchemas: {
  readonly [K in TextKind]: Readonly<Record<Locale, z.ZodType<Frontmatter<K>>>>;
} = frontmatterObjects;
