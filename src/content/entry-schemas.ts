import { z } from 'zod';
import type { Brand, Hex } from '../plan/brand.ts';
import { LOCALES, type Locale } from '../plan/locale.ts';
import type { ImageFile, Prose } from '../plan/prose.ts';
import { frontmatterObjects, type Frontmatter, type TextKind } from './frontmatter.ts';
import type { Digests } from './translation/units.ts';
import type { ContentIssue } from './issue.ts';
import { imageFields, proseSchema } from './prose-schema.ts';
import { yamlSchemas } from './yaml-schemas.ts';

// Data of the entries of the content collections: front matter, by the same schemas as in the check of
// the content, and the parsed body of the file.

interface BodyByKind {
  readonly plan: { readonly preamble: Prose };
  readonly orientations: { readonly note: Prose };
  readonly priorities: { readonly note: Prose };
  /** Words of a page; Astro renders its MDX. */
  readonly pages: {
    readonly paragraphs: readonly string[];
    /** Words of its first paragraph; empty where it has none. */
    readonly opening: string;
    readonly images: readonly ImageFile[];
  };
}

/**
 * Data of one MDX file: its language, its front matter, its parsed body, and the digests of its texts as
 * they are in the file. What a translation lacks is there in the source language.
 */
export type EntryData<K extends TextKind> = Frontmatter<K> &
  BodyByKind[K] & { readonly locale: Locale; readonly digests: Digests };

const digests = z.record(z.string(), z.string());
const own = { locale: z.enum(LOCALES), digests };
const preamble = { preamble: proseSchema };
const note = { note: proseSchema };
const paragraphs = {
  paragraphs: z.array(z.string()),
  opening: z.string(),
  images: z.array(z.strictObject(imageFields)),
};

const { plan, orientations, priorities, pages } = frontmatterObjects;

/** Schemas of the data of MDX files, by kind. */
export const entrySchemas: { readonly [K in TextKind]: z.ZodType<EntryData<K>> } = {
  plan: plan.translation.extend({ ...own, ...preamble }),
  orientations: orientations.translation.extend({ ...own, ...note }),
  priorities: priorities.translation.extend({ ...own, ...note }),
  pages: pages.translation.extend({ ...own, ...paragraphs }),
};

const hex = z.custom<Hex>((value) => typeof value === 'string' && value.startsWith('#'));
const drawing = z.strictObject({ svg: z.string(), width: z.number(), height: z.number() });
const brand: z.ZodType<Brand> = z.strictObject({
  logo: drawing.optional(),
  favicon: drawing.optional(),
  hues: z.array(z.strictObject({ light: hex, dark: hex })).optional(),
});

const facts = yamlSchemas();

/** Schema of the data of all YAML files, and of what the publisher gives its site. */
export const factsSchema = z.strictObject({
  plan: facts.plan,
  relations: z.array(facts.relation),
  continuity: z.array(facts.continuity),
  removed: z.array(facts.removed),
  glossary: z.array(facts.term),
  synonyms: z.array(facts.synonyms),
  brand,
});

const bothLanguages = z.strictObject({ fr: z.string(), en: z.string() });

const issueSchema: z.ZodType<ContentIssue> = z.strictObject({
  file: z.string(),
  line: z.number().optional(),
  field: z.union([z.string(), bothLanguages]).optional(),
  message: bothLanguages,
});

/** Schema of the result of a reading of the content folder. */
export const readingSchema = z.strictObject({
  /** Issues of the content; with any, the other collections may be out of date. */
  issues: z.array(issueSchema),
  /** Collections that may be empty, with their number of texts: Astro warns when an empty one is read. */
  counts: z.strictObject({ priorities: z.number(), pages: z.number() }),
});
