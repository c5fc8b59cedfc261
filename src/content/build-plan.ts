import type { GlossaryFacts, RelationFacts, RemovedFacts } from './yaml-schemas.ts';
import { LANGUAGE_TAGS, localized, SOURCE_LOCALE, type Localized } from '../plan/locale.ts';
import { byPlanOrder, inPlanOrder, orientationOf } from '../plan/number.ts';
import { PAGE_KEYS } from '../plan/pages.ts';
import type {
  GlossaryTerm,
  OrientationText,
  Plan,
  PlanText,
  PriorityText,
  Relation,
  RemovedPriority,
  SitePageText,
  Text,
  Translation,
} from '../plan/plan.ts';
import { paragraphs } from '../plan/prose.ts';
import { isDirected } from '../plan/relation-kinds.ts';
import { plainWording, typeset } from '../plan/typography.ts';
import type { EntryData } from './entry-schemas.ts';
import { inBoth, ownerFactsOf, typesetOrganization } from './owner-facts.ts';
import { readWork } from './passages.ts';
import type { PlanEntries, Texts } from './sources.ts';

/** Compares today's French with the French that a translation was made from, typography aside. */
const isSameWording = (then: unknown, today: unknown): boolean => {
  if (typeof then === 'string' && typeof today === 'string') {
    return plainWording(then) === plainWording(today);
  }
  if (typeof then !== 'object' || typeof today !== 'object' || !then || !today) return false;
  const keys = Object.keys(today);
  return (
    keys.length === Object.keys(then).length &&
    keys.every((key) => isSameWording(Reflect.get(then, key), Reflect.get(today, key)))
  );
};

const translationOf = (
  english: { readonly data: { readonly translates?: unknown } } | undefined,
  frenchOfToday: unknown,
): Translation => {
  if (!english) return 'missing';
  return isSameWording(english.data.translates, frenchOfToday) ? 'current' : 'stale';
};

/** Texts of one subject in both languages. Missing English is replaced by French, marked as French. */
const bothTexts = <Data, T extends Text>(
  { fr, en }: Texts<{ readonly data: Data }>,
  make: (data: Data) => T,
): Localized<T> => {
  const french = make(fr.data);
  return { fr: french, en: en ? make(en.data) : french };
};

const planText = ({ locale, title, subtitle, preamble }: EntryData<'plan'>): PlanText => ({
  locale,
  title: typeset(title, locale),
  ...(subtitle !== undefined && { subtitle: typeset(subtitle, locale) }),
  preamble,
});

const orientationText = (data: EntryData<'orientations'>): OrientationText => ({
  locale: data.locale,
  title: typeset(data.title, data.locale),
  tagline: typeset(data.tagline, data.locale),
  note: data.note,
});

const priorityText = (data: EntryData<'priorities'>): PriorityText => ({
  locale: data.locale,
  statement: typeset(data.statement, data.locale),
  short: typeset(data.short, data.locale),
  subjects: (data.subjects ?? []).map((subject) => typeset(subject, data.locale)),
  keywords: (data.keywords ?? []).map((word) => typeset(word, data.locale)),
  note: data.note,
});

const sitePageText = (data: EntryData<'pages'>): SitePageText => ({
  locale: data.locale,
  title: typeset(data.title, data.locale),
  description: typeset(data.description, data.locale),
  paragraphs: data.paragraphs,
  images: data.images,
});

const buildOrientations = ({ orientations, priorities }: PlanEntries): Plan['orientations'] =>
  [...orientations]
    .sort(([a], [b]) => a - b)
    .map(([number, texts]) => {
      const { title, tagline } = texts.fr.data;
      return {
        number,
        text: bothTexts(texts, orientationText),
        translation: translationOf(texts.en, { title, tagline }),
        priorities: [...priorities.keys()]
          .filter((priority) => orientationOf(priority) === number)
          .sort(byPlanOrder),
      };
    });

const buildPriorities = ({ priorities }: PlanEntries): Plan['priorities'] =>
  [...priorities]
    .sort(([a], [b]) => byPlanOrder(a, b))
    .map(([number, texts]) => ({
      number,
      orientation: orientationOf(number),
      text: bothTexts(texts, priorityText),
      translation: translationOf(texts.en, texts.fr.data.statement),
    }));

const buildRemoved = ({ number, see, why }: RemovedFacts): RemovedPriority => ({
  number,
  see,
  why: why && localized((locale) => typeset(why[locale], locale)),
});

const buildRelation = ({ between, kind, why }: RelationFacts): Relation => ({
  between: inPlanOrder(between),
  kind,
  ...(isDirected(kind) && { from: between[0] }),
  why: localized((locale) => typeset(why[locale], locale)),
});

/** Sources of a term. A single one may be written without a list, with its address beside it. */
const buildSources = ({ source, url }: GlossaryFacts): GlossaryTerm['sources'] =>
  [source].flat().map((each) => {
    const address = (typeof each === 'string' ? undefined : each.url) ?? url;
    return {
      ...readWork(inBoth(each)),
      url: address === undefined ? undefined : inBoth(address),
    };
  });

const buildTerm = (facts: GlossaryFacts): GlossaryTerm => ({
  id: facts.id,
  term: localized((locale) => typeset(facts.term[locale], locale)),
  definition: localized((locale) => typeset(facts.definition[locale], locale)),
  sources: buildSources(facts),
});

const buildPages = ({ pages }: PlanEntries): Plan['pages'] =>
  PAGE_KEYS.flatMap((key) => {
    const texts = pages.get(key);
    return texts ? [{ key, text: bothTexts(texts, sitePageText) }] : [];
  });

/**
 * Builds the plan from its entries, in plan order and typeset.
 *
 * @param entries - entries without issues, checked against each other
 * @returns the plan
 */
export const buildPlan = (entries: PlanEntries): Plan => {
  const { facts, plan: texts } = entries;
  const { title, subtitle, preamble } = texts.fr.data;
  const publisher = typesetOrganization(facts.publisher);
  const { rights } = facts;
  const alphabet = new Intl.Collator(LANGUAGE_TAGS[SOURCE_LOCALE]);
  return {
    ...facts,
    publisher,
    ...ownerFactsOf(facts),
    rights: localized((locale) =>
      rights ? typeset(rights[locale], locale) : `© ${publisher.name}`,
    ),
    text: bothTexts(texts, planText),
    translation: translationOf(texts.en, {
      title,
      ...(subtitle !== undefined && { subtitle }),
      preamble: paragraphs(preamble),
    }),
    orientations: buildOrientations(entries),
    priorities: buildPriorities(entries),
    removed: entries.removed.map(buildRemoved).sort((a, b) => byPlanOrder(a.number, b.number)),
    relations: entries.relations
      .map(buildRelation)
      .sort(
        (x, y) =>
          byPlanOrder(x.between[0], y.between[0]) || byPlanOrder(x.between[1], y.between[1]),
      ),
    glossary: entries.glossary
      .map(buildTerm)
      .sort((a, b) => alphabet.compare(a.term.fr, b.term.fr)),
    pages: buildPages(entries),
  };
};
