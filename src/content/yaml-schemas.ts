import { z } from 'zod';
import { isPriorityNumber } from '../plan/number.ts';
import { RELATION_KINDS } from '../plan/relation-kinds.ts';
import { localized, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../plan/locale.ts';
import { ASCII_ID, digest, line, raises, text, textOfForm } from './zod-fields.ts';

/** A text in both languages, of which the translation may come later. */
const translatable = (of: typeof line) => ({
  ...localized(() => of().optional()),
  [SOURCE_LOCALE]: of(),
});
const localizedLine = z.strictObject(translatable(line));
/** By language, the record of what a translation was made from. */
const translatedFrom = <S extends z.ZodType>(record: S) =>
  z.strictObject({ [TRANSLATION_LOCALE]: record.optional() }).optional();

const year = textOfForm(/^\d{4}$/, 'year');
const webAddress = textOfForm(z.url({ protocol: /^https?$/ }), 'url');

/** Schema of `plan.yaml`: facts about the plan, the same in every language. */
export const planFactsSchema = z.strictObject({
  id: textOfForm(/^[a-z0-9][a-z0-9-]*$/, 'id'),
  start: year,
  end: year,
  published: textOfForm(z.iso.date(), 'date'),
  status: z.enum(['current', 'ended']),
  publisher: z.strictObject({ name: line(), url: webAddress }),
  rights: z.strictObject(translatable(text)).optional(),
  translated: translatedFrom(z.strictObject({ rights: digest().optional() })),
  contact: textOfForm(z.email(), 'email').optional(),
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

/** A source of a term: its name, and where it has a public address, one for both languages or one for each. */
const source = localizedLine.extend({
  url: z.union([webAddress, z.strictObject({ fr: webAddress, en: webAddress })]).optional(),
});
/** Sources of a term: a list, or a single one; its name may be the same in both languages. */
const sources = z.union([z.array(source).min(1), source, line()]);

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
