import { z } from 'zod';
import { CONTINUITY_COUNTS, CONTINUITY_KINDS, parseReference } from '../plan/continuity.ts';
import { isPartialDate, isYear } from '../plan/dates.ts';
import { isPriorityNumber } from '../plan/number.ts';
import { PLAN_STATUSES } from '../plan/plan.ts';
import { RELATION_KINDS } from '../plan/relation-kinds.ts';
import { DEFAULT_FORM, type PlanForm } from '../plan/form.ts';
import { isLanguages, sourceOf, type Languages } from '../plan/languages.ts';
import { levelsOf } from '../plan/levels.ts';
import { LOCALES, localized, type Locale } from '../plan/locale.ts';
import { hasStraySpan } from './passages.ts';
import type { WrittenText } from './written-text.ts';
import { ASCII_ID, digest, line, raises, text, textOfForm, withKeywords } from './zod-fields.ts';

/** Fields of a text by language. Which of them there must be depends on the plan: see `within`. */
const byLanguage = <S extends z.ZodType>(of: () => S) =>
  z.strictObject(localized(() => of().optional()));

/** Adds to the schema of a text by language which it must have, and that it has none that the plan lacks. */
const within = <S extends z.ZodType<WrittenText>>(
  schema: S,
  languages: Languages | undefined,
  needed: readonly Locale[],
) =>
  schema.superRefine((value, context) => {
    if (!languages) return;
    for (const locale of needed) {
      if (value[locale] !== undefined) continue;
      context.addIssue({ code: 'custom', path: [locale], ...raises('empty') });
    }
    for (const locale of LOCALES) {
      if (value[locale] === undefined || languages.includes(locale)) continue;
      context.addIssue({ code: 'custom', path: [locale], ...raises('language') });
    }
  });

/** A text that must be in the language of the plan; its translation may be missing. */
const inPlan = <S extends z.ZodType<WrittenText>>(schema: S, languages: Languages | undefined) =>
  within(schema, languages, languages ? [sourceOf(languages)] : []);

/** What must be in every language of the plan. */
const inEach = <S extends z.ZodType<WrittenText>>(schema: S, languages: Languages | undefined) =>
  within(schema, languages, languages ?? []);

/** A line whose passages in another language are marked: `<span lang="fr">…</span>`. */
const markedLine = () => line().refine((value) => !hasStraySpan(value), raises('passage'));

/** The record of what a translation was made from, by its language. */
const translatedFrom = <S extends z.ZodType>(record: S) =>
  z.strictObject(localized(() => record.optional())).optional();

const year = z.string().refine(isYear, raises('year'));
const published = z
  .string()
  .refine((value) => isPartialDate(value) || z.iso.date().safeParse(value).success, raises('date'));
const webAddress = textOfForm(z.url({ protocol: /^https?$/ }), 'url');
const email = textOfForm(z.email(), 'email');
const organization = z.strictObject({ name: line(), url: webAddress });
const publisher = z.strictObject({ name: line(), url: webAddress.optional() });
const priorityNumber = z.string().refine(isPriorityNumber, raises('priority'));
/** Number of a priority that there is. */
const knownPriority = withKeywords(priorityNumber, { names: 'item' });
/** Number of a priority of this plan or, after the id of that plan, of another: `2021-2025#3.2`. */
const reference = z
  .string()
  .refine((value) => parseReference(value) !== undefined, raises('reference'));
/** Words that mean the same: one alone is no synonym of anything. */
const synonyms = () =>
  withKeywords(
    z.array(line()).refine(({ length }) => length > 1, raises('synonyms')),
    {
      minItems: 2,
    },
  );
const languages = z
  .array(z.string())
  .refine((value): value is string[] & Languages => isLanguages(value), raises('languages'));
const levels = z
  .array(z.string())
  .refine((value) => levelsOf(value) !== undefined, raises('levels'));

/**
 * Makes the schemas of the YAML files of a plan.
 *
 * @param planLanguages - languages of the plan; `undefined` for data that is checked already
 * @returns that of `plan.yaml`, and those of one item of each list
 */
export const yamlSchemas = (planLanguages?: Languages) => {
  const localizedLine = inPlan(byLanguage(line), planLanguages);
  const localizedMarkedLine = inPlan(byLanguage(markedLine), planLanguages);
  /** One address for every language, or one for each. */
  const webAddresses = z.union([
    webAddress,
    inEach(
      byLanguage(() => webAddress),
      planLanguages,
    ),
  ]);
  /** A name that stays in the language of the plan, or one name for each language. */
  const name = z.union([markedLine(), localizedMarkedLine]);
  /** A source of a term: its name, and where it has a public address, one for every language or one for each. */
  const source = inPlan(
    byLanguage(markedLine).extend({ url: webAddresses.optional() }),
    planLanguages,
  );

  /** A work at a public address. */
  const work = z.strictObject({ title: name, url: webAddresses });

  return {
    /** `plan.yaml`: facts about the plan, the same in every language. */
    plan: z.strictObject({
      id: textOfForm(/^[a-z0-9][a-z0-9-]*$/, 'id'),
      languages: languages.optional(),
      translation: z.enum(['unofficial', 'official']).optional(),
      levels: levels.optional(),
      start: year.optional(),
      end: year.optional(),
      published: published.optional(),
      status: z.enum(PLAN_STATUSES).optional(),
      publisher: publisher.optional(),
      site: organization.optional(),
      source: work.optional(),
      predecessor: work.optional(),
      successor: work.optional(),
      rights: inPlan(byLanguage(text), planLanguages).optional(),
      translated: translatedFrom(z.strictObject({ rights: digest().optional() })),
      privacy: z.strictObject({ title: name, email }).optional(),
      contact: email.optional(),
    }),
    relation: z.strictObject({
      between: z.tuple([knownPriority, knownPriority]),
      kind: z.enum(RELATION_KINDS),
      why: localizedLine,
      translated: translatedFrom(digest()),
    }),
    /** What became of a priority from one plan to the next. */
    continuity: z
      .strictObject({
        from: reference,
        to: z.array(reference).optional(),
        kind: z.enum(CONTINUITY_KINDS),
        why: localizedLine.optional(),
        translated: translatedFrom(digest()),
      })
      .superRefine(({ to = [], kind }, context) => {
        const { min, max } = CONTINUITY_COUNTS[kind];
        if (to.length >= min && to.length <= max) return;
        context.addIssue({
          code: 'custom',
          input: kind,
          path: ['kind'],
          ...raises('continuityCount'),
        });
      }),
    removed: z.strictObject({
      number: priorityNumber,
      see: knownPriority.optional(),
      why: localizedLine.optional(),
    }),
    synonyms: z.strictObject(localized(() => synonyms().optional())),
    term: z
      .strictObject({
        id: textOfForm(ASCII_ID, 'id'),
        term: localizedLine,
        definition: localizedLine,
        /** A list, or a single one; its name may be the same in every language. */
        source: z.union([z.array(source).min(1), source, markedLine()]),
        /** Address of a single source. */
        url: webAddress.optional(),
        translated: translatedFrom(digest()),
      })
      .superRefine(({ source: written, url }, context) => {
        const hasPlace = Array.isArray(written) || (typeof written === 'object' && written.url);
        if (url === undefined || !hasPlace) return;
        context.addIssue({ code: 'custom', input: url, path: ['url'], ...raises('sourceUrl') });
      }),
  };
};

/** Data of the YAML files: of `plan.yaml`, and of one item of each list. */
type FactsOf<Name extends keyof ReturnType<typeof yamlSchemas>> = z.infer<
  ReturnType<typeof yamlSchemas>[Name]
>;
/** Data of `plan.yaml`. */
export type PlanFacts = FactsOf<'plan'>;
/** Data of one item of `relations.yaml`. */
export type RelationFacts = FactsOf<'relation'>;
/** Data of one item of `continuity.yaml`. */
export type ContinuityFacts = FactsOf<'continuity'>;
/** Data of one item of `removed.yaml`. */
export type RemovedFacts = FactsOf<'removed'>;
/** Data of one item of `synonyms.yaml`. */
export type SynonymsFacts = FactsOf<'synonyms'>;
/** Data of one item of `glossary.yaml`. */
export type GlossaryFacts = FactsOf<'term'>;

/**
 * Reads the form of a plan from `plan.yaml`, valid or not.
 *
 * @param facts - value of the file
 * @returns its languages and its levels; the default where it states none, or none that are known
 */
export const formIn = (facts: unknown): PlanForm => {
  const stated = (field: keyof PlanForm): unknown =>
    typeof facts === 'object' && facts !== null ? Reflect.get(facts, field) : undefined;
  const languages = stated('languages');
  return {
    languages: isLanguages(languages) ? languages : DEFAULT_FORM.languages,
    levels: levelsOf(stated('levels')) ?? DEFAULT_FORM.levels,
  };
};
