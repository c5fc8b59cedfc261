import { z } from 'zod';
import type { Locale } from '../plan/locale.ts';
import { line } from './zod-fields.ts';

/** The most that fits a card, a breadcrumb and a title. */
export const SHORT_MAX = 60;
/** The most that search engines and sharing previews show of a description. */
export const DESCRIPTION_MAX = 160;

const short = line().max(SHORT_MAX, { error: 'short' });
const keywords = z.array(line()).max(30, { error: 'keywords' });

const plan = z.strictObject({ title: line() });
const orientation = z.strictObject({ title: line(), tagline: line() });
const priority = z.strictObject({ statement: line(), short, keywords });
const page = z.strictObject({
  title: line(),
  description: line().max(DESCRIPTION_MAX, { error: 'description' }),
});

const planOrigin = z.strictObject({ title: line(), preamble: z.array(line()) });

/**
 * A front matter in either language. A translation also holds the French that it was made from,
 * word for word: that is how the site knows that the French has changed since.
 */
type Translatable<Data, Origin> = Data & { readonly translates?: Origin };

interface FrontmatterByKind {
  readonly plan: Translatable<z.infer<typeof plan>, z.infer<typeof planOrigin>>;
  readonly orientations: Translatable<z.infer<typeof orientation>, z.infer<typeof orientation>>;
  readonly priorities: Translatable<z.infer<typeof priority>, string>;
  readonly pages: z.infer<typeof page>;
}

/** The folders of MDX files. */
export const TEXT_KINDS = ['plan', 'orientations', 'priorities', 'pages'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Front matter of the MDX files of one kind. */
export type Frontmatter<K extends TextKind> = FrontmatterByKind[K];

/** What the front matter must be, by kind and language. */
export const frontmatterSchemas: {
  readonly [K in TextKind]: Readonly<Record<Locale, z.ZodType<Frontmatter<K>>>>;
} = {
  plan: { fr: plan, en: plan.extend({ translates: planOrigin }) },
  orientations: { fr: orientation, en: orientation.extend({ translates: orientation }) },
  priorities: { fr: priority, en: priority.extend({ translates: line() }) },
  pages: { fr: page, en: page },
};
