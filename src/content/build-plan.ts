import type { ContentIssue } from './issue.ts';
import type { GlossaryFacts, RelationFacts } from './yaml-schemas.ts';
import { LANGUAGE_TAGS, localized, SOURCE_LOCALE, type Localized } from '../plan/locale.ts';
import { byPlanOrder, orientationOf, prioritySlug, type PriorityNumber } from '../plan/number.ts';
import type { GlossaryTerm, Plan, Relation, Text, Translation } from '../plan/plan.ts';
import { paragraphs, type Prose } from '../plan/prose.ts';
import { type TextKind } from './frontmatter.ts';
import { PAGE_KEYS } from '../plan/pages.ts';
import { faults as say } from './issue-messages.ts';
import { plainWording, typeset } from '../plan/typography.ts';
import { NOTE, PAGE, parseMdx } from './mdx.ts';
import { paragraphsOf, toProse } from './to-prose.ts';
import { checkReferences } from './references.ts';
import type { LocatePage } from '../plan/pages.ts';
import type { Listed, Sources, SourceText, Texts } from './sources.ts';

/** The plan where the sources allow one, and all that keeps it from being published. */
export interface BuiltPlan {
  readonly plan: Plan | undefined;
  readonly faults: readonly ContentIssue[];
}

type Report = (...found: readonly ContentIssue[]) => void;

/** The French of today, in the shape that a translation keeps it in. */
const sameWording = (then: unknown, today: unknown): boolean => {
  if (typeof then === 'string' && typeof today === 'string') {
    return plainWording(then) === plainWording(today);
  }
  if (typeof then !== 'object' || typeof today !== 'object' || !then || !today) return false;
  const keys = Object.keys(today);
  return (
    keys.length === Object.keys(then).length &&
    keys.every((key) => sameWording(Reflect.get(then, key), Reflect.get(today, key)))
  );
};

/**
 * Turns the files of one subject into its texts in both languages. Where there is no English,
 * the French stands in for it, and keeps saying that it is French.
 */
const bothTexts = <K extends TextKind, T extends Text>(
  { fr, en }: Texts<K>,
  make: (source: SourceText<K>) => T,
): Localized<T> => {
  const french = make(fr);
  return { fr: french, en: en ? make(en) : french };
};

const translationOf = <K extends TextKind>(
  { en }: Texts<K>,
  frenchOfToday: unknown,
): Translation => {
  if (!en) return 'missing';
  const then: unknown = 'translates' in en.data ? en.data.translates : frenchOfToday;
  return sameWording(then, frenchOfToday) ? 'current' : 'stale';
};

/** Reads the body of a text as prose, and reports what it points to in vain. */
const proseReader =
  (sources: Sources, locate: LocatePage, report: Report) =>
  <K extends TextKind>(source: SourceText<K>): Prose => {
    const parsed = parseMdx({ ...source, text: source.body }, NOTE);
    report(...parsed.faults, ...checkReferences(parsed.references, source, sources, locate));
    return toProse(parsed.nodes, source.locale);
  };

const buildRelations = (
  listed: readonly Listed<RelationFacts>[],
  numbers: ReadonlySet<PriorityNumber>,
  report: Report,
): readonly Relation[] => {
  const seen = new Set<string>();
  const relations = listed.map(({ file, line, data }): Relation => {
    const between = data.between.toSorted(byPlanOrder);
    const [a = data.between[0], b = data.between[1]] = between;
    const key = `${a} ${b}`;
    for (const number of new Set(between)) {
      if (!numbers.has(number)) {
        report({ file, line, field: 'between', message: say.relationUnknown(number) });
      }
    }
    if (a === b) report({ file, line, field: 'between', message: say.relationSelf(a) });
    if (seen.has(key)) report({ file, line, field: 'between', message: say.relationTwice(a, b) });
    seen.add(key);
    return {
      between: [a, b],
      kind: data.kind,
      why: localized((locale) => typeset(data.why[locale], locale)),
    };
  });
  return relations.toSorted(
    (x, y) => byPlanOrder(x.between[0], y.between[0]) || byPlanOrder(x.between[1], y.between[1]),
  );
};

const buildGlossary = (
  listed: readonly Listed<GlossaryFacts>[],
  report: Report,
): readonly GlossaryTerm[] => {
  const seen = new Set<string>();
  const terms = listed.map(({ file, line, data }): GlossaryTerm => {
    if (seen.has(data.id)) report({ file, line, field: 'id', message: say.termTwice(data.id) });
    seen.add(data.id);
    const source =
      typeof data.source === 'string' ? { fr: data.source, en: data.source } : data.source;
    return {
      id: data.id,
      term: localized((locale) => typeset(data.term[locale], locale)),
      definition: localized((locale) => typeset(data.definition[locale], locale)),
      source: localized((locale) => typeset(source[locale], locale)),
      url: data.url,
    };
  });
  const alphabet = new Intl.Collator(LANGUAGE_TAGS[SOURCE_LOCALE]);
  return terms.toSorted((a, b) => alphabet.compare(a.term.fr, b.term.fr));
};

/** Site pages stay MDX; here their bodies are checked, and their words taken. */
const buildPages = (sources: Sources, locate: LocatePage, report: Report): Plan['pages'] =>
  PAGE_KEYS.flatMap((key) => {
    const texts = sources.pages.get(key);
    if (!texts) return [];
    const text = bothTexts(texts, (source) => {
      const { locale, data, body } = source;
      const { nodes, references, faults } = parseMdx({ ...source, text: body }, PAGE);
      report(...faults, ...checkReferences(references, source, sources, locate));
      return {
        locale,
        title: typeset(data.title, locale),
        description: typeset(data.description, locale),
        paragraphs: paragraphsOf(nodes, locale),
      };
    });
    return [{ key, text }];
  });

const buildOrientations = (
  sources: Sources,
  locate: LocatePage,
  report: Report,
): Plan['orientations'] => {
  const readProse = proseReader(sources, locate, report);
  const priorities = [...sources.priorities.keys()].sort(byPlanOrder);
  return [...sources.orientations]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, texts]) => {
      if (!texts) return [];
      const { title, tagline } = texts.fr.data;
      return [
        {
          number,
          text: bothTexts(texts, (source) => ({
            locale: source.locale,
            title: typeset(source.data.title, source.locale),
            tagline: typeset(source.data.tagline, source.locale),
            note: readProse(source),
          })),
          translation: translationOf(texts, { title, tagline }),
          priorities: priorities.filter((priority) => orientationOf(priority) === number),
        },
      ];
    });
};

const buildPriorities = (
  sources: Sources,
  locate: LocatePage,
  report: Report,
): Plan['priorities'] => {
  const readProse = proseReader(sources, locate, report);
  return [...sources.priorities]
    .sort(([a], [b]) => byPlanOrder(a, b))
    .flatMap(([number, texts]) => {
      const orientation = orientationOf(number);
      if (!sources.orientations.has(orientation)) {
        const file = `priorities/${prioritySlug(number)}`;
        report({ file, message: say.unknownOrientation(String(orientation)) });
      }
      if (!texts) return [];
      return [
        {
          number,
          orientation,
          text: bothTexts(texts, (source) => ({
            locale: source.locale,
            statement: typeset(source.data.statement, source.locale),
            short: typeset(source.data.short, source.locale),
            keywords: source.data.keywords.map((word) => typeset(word, source.locale)),
            note: readProse(source),
          })),
          translation: translationOf(texts, texts.fr.data.statement),
        },
      ];
    });
};

/**
 * Builds the plan out of the sources, and checks that they fit together.
 *
 * @param locate - finds the page that an editor's link leads to
 * @returns the plan where there is no fault, and all faults at once otherwise
 */
export const buildPlan = (sources: Sources, locate: LocatePage): BuiltPlan => {
  const faults: ContentIssue[] = [];
  const report: Report = (...found) => void faults.push(...found);
  const { facts, plan: planTexts } = sources;

  if (facts && facts.end < facts.start) {
    const message = say.periodOrder(facts.start, facts.end);
    report({ file: 'plan.yaml', field: 'end', message });
  }
  if (sources.priorities.size === 0) report({ file: 'priorities', message: say.emptyPlan() });

  const readProse = proseReader(sources, locate, report);
  const text =
    planTexts &&
    bothTexts(planTexts, (source) => ({
      locale: source.locale,
      title: typeset(source.data.title, source.locale),
      preamble: readProse(source),
    }));
  const orientations = buildOrientations(sources, locate, report);
  const priorities = buildPriorities(sources, locate, report);
  const numbers = new Set(sources.priorities.keys());
  const relations = buildRelations(sources.relations ?? [], numbers, report);
  const glossary = buildGlossary(sources.glossary ?? [], report);
  const pages = buildPages(sources, locate, report);

  if (!facts || !planTexts || !text || faults.length > 0) return { plan: undefined, faults };
  const { title } = planTexts.fr.data;
  const publisher = { ...facts.publisher, name: typeset(facts.publisher.name, SOURCE_LOCALE) };
  const plan: Plan = {
    ...facts,
    publisher,
    rights: facts.rights
      ? localized((locale) => typeset(facts.rights?.[locale] ?? '', locale))
      : localized(() => `© ${publisher.name}`),
    text,
    translation: translationOf(planTexts, { title, preamble: paragraphs(text.fr.preamble) }),
    orientations,
    priorities,
    relations,
    glossary,
    pages,
  };
  return { plan, faults };
};
