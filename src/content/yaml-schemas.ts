import { z } from 'zod';
import { isPriorityNumber } from '../plan/number.ts';
import { RELATION_KINDS } from '../plan/relation-kinds.ts';
import { ASCII_ID, line, text } from './zod-fields.ts';

const localizedLine = z.strictObject({ fr: line(), en: line() });

const year = z.string().regex(/^\d{4}$/, { error: 'year' });
const webAddress = z.url({ protocol: /^https?$/, error: 'url' });

/** `plan.yaml`: what is true of the plan in any language. */
export const planFactsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'id' }),
  start: year,
  end: year,
  published: z.iso.date({ error: 'date' }),
  status: z.enum(['current', 'ended']),
  publisher: z.strictObject({ name: line(), url: webAddress }),
  rights: z.strictObject({ fr: text(), en: text() }).optional(),
  contact: z.email({ error: 'email' }).optional(),
});
export type PlanFacts = z.infer<typeof planFactsSchema>;

const priorityNumber = z.string().refine(isPriorityNumber, { error: 'priority' });

/** One item of `relations.yaml`. */
export const relationSchema = z.strictObject({
  between: z.tuple([priorityNumber, priorityNumber]),
  kind: z.enum(RELATION_KINDS),
  why: localizedLine,
});
export type RelationFacts = z.infer<typeof relationSchema>;

/** One item of `glossary.yaml`. A source is one text for both languages, or one for each. */
export const glossaryTermSchema = z.strictObject({
  id: z.string().regex(ASCII_ID, { error: 'id' }),
  term: localizedLine,
  definition: localizedLine,
  source: z.union([localizedLine, line()], { error: 'source' }),
  url: webAddress.optional(),
});
export type GlossaryFacts = z.infer<typeof glossaryTermSchema>;
