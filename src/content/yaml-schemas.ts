import { z } from 'zod';
import { isPartialDate, isYear } from '../plan/dates.ts';
import { isPriorityNumber } from '../plan/number.ts';
import { PLAN_STATUSES } from '../plan/plan.ts';
import { RELATION_KINDS } from '../plan/relation-kinds.ts';
import { localized, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../plan/locale.ts';
import { hasStraySpan } from './passages.ts';
import { ASCII_ID, digest, line, raises, text, textOfForm } from './zod-fields.ts';

/** A text in both languages, of which the translation may come later. */
const translatable = (of: typeof line) => ({
  ...localized(() => of().optional()),
  [SOURCE_LOCALE]: of(),
});
const localizedLine = z.strictObject(translatable(line));
/** A line whose passages in another language are marked: `<span lang="fr">…</span>`. */
const markedLine = () => line().refine((value) => !hasStraySpan(value), raises('passage'));
const localizedMarkedLine = z.strictObject(translatable(markedLine));
/** By language, the record of what a translation was made from. */
const translatedFrom = <S extends z.ZodType>(record: S) =>
  z.strictObject({ [TRANSLATION_LOCALE]: record.optional() }).optional();

const year = z.string().refine(isYear, raises('year'));
const published = z
  .string()
  .refine((value) => isPartialDate(value) || z.iso.date().safeParse(value).success, raises('date'));
const webAddress = textOfForm(z.url({ protocol: /^https?$/ }), 'url');
/** One address for both languages, or one for each. */
const webAddresses = z.union([webAddress, z.strictObject({ fr: webAddress, en: webAddress })]);
const email = textOfForm(z.email(), 'email');
const organization = z.strictObject({ name: line(), url: webAddress });
/** A name that stays in the language of the plan, or one name for each language. */
const name = z.union([markedLine(), localizedMarkedLine]);

/** Schema of `plan.yaml`: facts about the plan, the same in every language. */
export const planFactsSchema = z.strictObject({
  id: textOfForm(/^[a-z0-9][a-z0-9-]*$/, 'id'),
  start: year,
  end: year.optional(),
  published: published.optional(),
  status: z.enum(PLAN_STATUSES),
  publisher: organization,
  site: organization.optional(),
  source: z.strictObject({ title: name, url: webAddresses }).optional(),
  rights: z.strictObject(translatable(text)).optional(),
  translated: translatedFrom(z.strictObject({ rights: digest().optional() })),
  privacy: z.strictObject({ title: name, email }).optional(),
  contact: email.optional(),
});
/** Data of `plan.yaml`. */
export type PlanFacts = z.infer<typeof planFactsSchema>;

const priorityNumber = z.string().refine(isPriorityNumber, raises('priority'));

/** Schema of one item of `relations.yaml`. */
export const relationSchema = z.strictObject({
  between: z.tuple([priorityNumber, priorityNumber]),
  kind: z.enum(RELATION_KINDS),
  why: localizedLine,
  translated: translatedFrom(digest()),
});
/** Data of one item of `relations.yaml`. */
export type RelationFacts = z.infer<typeof relationSchema>;

/** Schema of one item of `removed.yaml`. */
export const removedSchema = z.strictObject({
  number: priorityNumber,
  see: priorityNumber.optional(),
  why: localizedLine.optional(),
});
/** Data of one item of `removed.yaml`. */
export type RemovedFacts = z.infer<typeof removedSchema>;

/** Words that mean the same: one alone is no synonym of anything. */
const synonyms = () => z.array(line()).refine(({ length }) => length > 1, raises('synonyms'));

/** Schema of one item of `synonyms.yaml`. */
export const synonymsSchema = z.strictObject(localized(() => synonyms().optional()));
/** Data of one item of `synonyms.yaml`. */
export type SynonymsFacts = z.infer<typeof synonymsSchema>;

/** A source of a term: its name, and where it has a public address, one for both languages or one for each. */
const source = localizedMarkedLine.extend({ url: webAddresses.optional() });
/** Sources of a term: a list, or a single one; its name may be the same in both languages. */
const sources = z.union([z.array(source).min(1), source, markedLine()]);

/** Schema of one item of `glossary.yaml`. */
export const glossaryTermSchema = z
  .strictObject({
    id: textOfForm(ASCII_ID, 'id'),
    term: localizedLine,
    definition: localizedLine,
    source: sources,
    /** Address of a single source. */
    url: webAddress.optional(),
    translated: translatedFrom(digest()),
  })
  .superRefine(({ source: written, url }, context) => {
    const hasPlace = Array.isArray(written) || (typeof written === 'object' && written.url);
    if (url === undefined || !hasPlace) return;
    context.addIssue({ code: 'custom', input: url, path: ['url'], ...raises('sourceUrl') });
  });
/** Data of one item of `glossary.yaml`. */
export type GlossaryFacts = z.infer<typeof glossaryTermSchema>;
