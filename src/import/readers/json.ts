import { z } from 'zod';
import { isLocale, LOCALES, type Locale } from '../../plan/locale.ts';
import { isDirected, RELATION_KINDS } from '../../plan/relation-kinds.ts';
import { cleanLine, cleanParagraphs } from '../clean-text.ts';
import { importError, noteAt } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import type {
  Imported,
  Outline,
  OutlineBlock,
  OutlineFacts,
  OutlineWork,
  OutlineGroup,
  OutlineItem,
  OutlineRelation,
  OutlineTerm,
  OutlineWords,
  SourceFile,
} from '../outline.ts';
import { decodeText } from './text.ts';

// plan.json of a site: fields that later versions add are ignored, and what some plans lack is optional.

/** One value per language of the plan. */
const each = <S extends z.ZodType>(value: S) => z.partialRecord(z.enum(LOCALES), value);
const words = each(z.string());
const lists = each(z.array(z.string()));
const state = z.enum(['current', 'stale', 'missing']).optional();
const number = z.union([z.string(), z.number()]).optional();
const organization = z.object({ name: z.string(), url: z.string().optional() });
const detail = z.object({ label: z.string(), value: z.union([z.string(), z.array(z.string())]) });

/** Document that a plan names: its original, the plan before it, the one after it. */
const work = z.object({ title: words, url: z.union([z.string(), words]) });

const orientation = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  number,
  numbers: words.optional(),
  title: words,
  tagline: words.optional(),
  note: words.optional(),
  translation: state,
});
const priority = z.object({
  id: z.string().optional(),
  number,
  numbers: words.optional(),
  orientation: z.union([z.number(), z.string()]),
  statement: words,
  short: words.optional(),
  subjects: lists.optional(),
  keywords: lists.optional(),
  details: each(z.array(detail)).optional(),
  note: words.optional(),
  translation: state,
  related: z
    .array(
      z.object({
        number: z.string(),
        kind: z.enum(RELATION_KINDS),
        direction: z.enum(['from', 'to']).optional(),
        why: words,
      }),
    )
    .optional(),
});
const term = z.object({
  id: z.string(),
  term: words,
  definition: words,
  source: words.optional(),
  sources: z
    .array(z.object({ text: words, url: z.union([z.string(), words]).optional() }))
    .optional(),
});
const planFile = z.object({
  version: z.literal(1),
  id: z.string(),
  languages: z.array(z.enum(LOCALES)).min(1).max(2).optional(),
  officialLanguages: z.array(z.enum(LOCALES)).optional(),
  levels: z.array(z.string()).optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  published: z.string().optional(),
  status: z.string().optional(),
  publisher: organization.optional(),
  site: organization.optional(),
  source: work.optional(),
  predecessor: work.optional(),
  successor: work.optional(),
  rights: words.optional(),
  title: words,
  subtitle: words.optional(),
  preamble: lists.optional(),
  translation: state,
  orientations: z.array(orientation),
  priorities: z.array(priority),
  glossary: z.array(term).optional(),
});

type PlanFile = z.infer<typeof planFile>;
type Work = z.infer<typeof work>;
type Words = z.infer<typeof words>;

const parse = ({ name, ...file }: SourceFile): PlanFile => {
  let value: unknown;
  const text = decodeText({ name, ...file }).replace(/^\ufeff/, '');
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, written] = /line (\d+)/.exec(said) ?? [];
    const line = written === undefined ? undefined : Number(written);
    throw importError({ file: name, line }, importMessages.jsonBroken(said));
  }
  const { data, error } = planFile.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (data === undefined) {
    throw importError({ file: name }, importMessages.jsonForm(issue?.path.join('.') ?? ''));
  }
  return data;
};

/** Languages of the plan: those it states, else those of its title, in their order. */
const languagesOf = ({ languages, title }: PlanFile): readonly Locale[] =>
  languages ?? Object.keys(title).filter(isLocale);

const lineIn = (value: Words | undefined, locale: Locale): string | undefined => {
  const line = cleanLine(value?.[locale] ?? '', locale);
  return line === '' ? undefined : line;
};

const blocksOf = (texts: readonly string[], locale: Locale): readonly OutlineBlock[] =>
  texts
    .flatMap((text) => cleanParagraphs(text, locale))
    .map((text) => ({ type: 'paragraph', text }));

const numberOf = (
  {
    number: value,
    numbers,
  }: {
    readonly number?: string | number | undefined;
    readonly numbers?: Words | undefined;
  },
  locale: Locale,
): string | undefined => {
  const shown = numbers?.[locale] ?? (value === undefined ? '' : String(value));
  return shown === '' ? undefined : shown;
};

const folderOf = ({
  id,
  number,
}: {
  readonly id?: string | number | undefined;
  readonly number?: string | number | undefined;
}): string => String(id ?? number).replace('.', '-');

const outlineIn = (plan: PlanFile, locale: Locale, file: string, isSource: boolean): Outline => {
  const place = { file };
  const stateOf = (value: z.infer<typeof state>) => (isSource ? undefined : value);
  const item = (each: PlanFile['priorities'][number]): OutlineItem => ({
    place,
    number: numberOf(each, locale),
    folder: folderOf(each),
    statement: lineIn(each.statement, locale) ?? '',
    short: lineIn(each.short, locale),
    subjects: each.subjects?.[locale] ?? [],
    keywords: each.keywords?.[locale] ?? [],
    details: each.details?.[locale] ?? [],
    note: blocksOf([each.note?.[locale] ?? ''], locale),
    state: stateOf(each.translation),
  });
  const group = (each: PlanFile['orientations'][number]): OutlineGroup => ({
    place,
    number: numberOf(each, locale),
    folder: folderOf(each),
    title: lineIn(each.title, locale) ?? '',
    tagline: lineIn(each.tagline, locale),
    note: blocksOf([each.note?.[locale] ?? ''], locale),
    state: stateOf(each.translation),
    items: plan.priorities.filter(({ orientation: of }) => String(of) === folderOf(each)).map(item),
  });
  return {
    locale,
    title: lineIn(plan.title, locale),
    subtitle: lineIn(plan.subtitle, locale),
    preamble: blocksOf(plan.preamble?.[locale] ?? [], locale),
    groups: plan.orientations.map(group),
    state: stateOf(plan.translation),
  };
};

/** Words in the languages of the plan. */
const written = (value: Words, languages: readonly Locale[]): OutlineWords =>
  Object.fromEntries(
    languages.flatMap((locale) => {
      const text = value[locale];
      return text === undefined ? [] : [[locale, text] as const];
    }),
  );

/** A link stands on both of its items: it is taken from the one that it starts from. */
const relationsOf = (plan: PlanFile, languages: readonly Locale[]): readonly OutlineRelation[] => {
  const found = new Map<string, OutlineRelation>();
  for (const each of plan.priorities) {
    const own = folderOf(each).replace('-', '.');
    for (const { number: other, kind, direction, why } of each.related ?? []) {
      const isFirst = isDirected(kind) ? direction === 'from' : !found.has(`${other} ${own}`);
      if (!isFirst) continue;
      found.set(`${own} ${other}`, {
        between: [own, other],
        kind,
        why: written(why, languages),
      });
    }
  }
  return [...found.values()];
};

const glossaryOf = (plan: PlanFile, languages: readonly Locale[]): readonly OutlineTerm[] =>
  (plan.glossary ?? []).map(({ id, term: name, definition, sources = [], source }) => ({
    id,
    term: written(name, languages),
    definition: written(definition, languages),
    source:
      sources.length > 0
        ? sources.map(({ text, url }) => ({ ...written(text, languages), ...(url && { url }) }))
        : written(source ?? name, languages),
  }));

const workOf = ({ title, url }: Work, languages: readonly Locale[]): OutlineWork => ({
  title: written(title, languages),
  url,
});

const factsOf = (plan: PlanFile, languages: readonly Locale[]): OutlineFacts => ({
  id: plan.id,
  start: plan.start,
  end: plan.end,
  published: plan.published,
  status: plan.status,
  ...(plan.officialLanguages && {
    translation: plan.officialLanguages.length > 1 ? 'official' : 'unofficial',
  }),
  ...(plan.levels && { levels: { group: plan.levels[0], item: plan.levels[1] } }),
  publisher: plan.publisher,
  ...(plan.site?.url !== undefined && { site: { name: plan.site.name, url: plan.site.url } }),
  ...(plan.source && { source: workOf(plan.source, languages) }),
  ...(plan.predecessor && { predecessor: workOf(plan.predecessor, languages) }),
  ...(plan.successor && { successor: workOf(plan.successor, languages) }),
  ...(plan.rights && { rights: written(plan.rights, languages) }),
});

/**
 * Reads the data of a plan, as a site of this software publishes it: `plan.json`.
 *
 * @param file - the data
 * @returns the plan in all its languages, its links and its glossary
 * @throws {ImportError} where it is not such a file
 */
export const readJson = (file: SourceFile): Imported => {
  const plan = parse(file);
  const languages = languagesOf(plan);
  const [source, translation] = languages;
  if (source === undefined)
    throw importError({ file: file.name }, importMessages.jsonForm('title'));
  const place = { file: file.name };
  const isStale = [...plan.orientations, ...plan.priorities].some(
    (each) => each.translation === 'stale',
  );
  const first = outlineIn(plan, source, file.name, true);
  return {
    facts: factsOf(plan, languages),
    outlines:
      translation === undefined ? [first] : [first, outlineIn(plan, translation, file.name, false)],
    relations: relationsOf(plan, languages),
    glossary: glossaryOf(plan, languages),
    notes: [
      noteAt(place, importMessages.termsLost()),
      ...(isStale ? [noteAt(place, importMessages.staleKept())] : []),
    ],
  };
};
