import type { GlossaryFacts, RelationFacts, RemovedFacts } from './yaml-schemas.ts';
import { cutAtWord } from '../plan/label.ts';
import {
  LANGUAGE_TAGS,
  localized,
  SOURCE_LOCALE,
  TRANSLATION_LOCALE,
  type Locale,
  type Localized,
} from '../plan/locale.ts';
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
import { isDirected } from '../plan/relation-kinds.ts';
import { worstOf, worstPart } from '../plan/translation.ts';
import { typeset } from '../plan/typography.ts';
import { NO_TEXT } from './translation/digest.ts';
import { DESCRIPTION_MAX } from './frontmatter.ts';
import type { EntryData } from './entry-schemas.ts';
import { filled, inBoth, ownerFactsOf, readName, typesetOrganization } from './owner-facts.ts';
import { readWork } from './passages.ts';
import type { PlanEntries, TextEntry, Texts } from './sources.ts';
import {
  entryStates,
  fileStates,
  reasonTexts,
  rightsTexts,
  termTexts,
  toldStates,
  type WrittenText,
} from './translation/state.ts';
import type { TextKind, Unit } from './translation/units.ts';

/** Texts of one subject in both languages. A missing translation is replaced by the source text. */
const bothTexts = <K extends TextKind, T extends Text>(
  kind: K,
  texts: Texts<TextEntry<K>>,
  make: (data: EntryData<K>) => T,
): Localized<T> => {
  const source = texts[SOURCE_LOCALE];
  const original = make(source.data);
  return {
    ...localized(() => original),
    [TRANSLATION_LOCALE]: {
      ...make((texts[TRANSLATION_LOCALE] ?? source).data),
      states: toldStates(fileStates(kind, texts)),
    },
  };
};

/** Language of a text of a file: a translation has in the source language what it lacks. */
const languageIn = <K extends TextKind>(data: EntryData<K>, unit: Unit<K>): Locale =>
  data.digests[unit] === NO_TEXT ? SOURCE_LOCALE : data.locale;

const planText = (data: EntryData<'plan'>): PlanText => ({
  locale: data.locale,
  states: {},
  title: typeset(data.title, languageIn(data, 'title')),
  ...(data.subtitle !== undefined && {
    subtitle: typeset(data.subtitle, languageIn(data, 'subtitle')),
  }),
  preamble: data.preamble,
});

const orientationText = (data: EntryData<'orientations'>): OrientationText => ({
  locale: data.locale,
  states: {},
  title: typeset(data.title, languageIn(data, 'title')),
  ...(data.tagline !== undefined && {
    tagline: typeset(data.tagline, languageIn(data, 'tagline')),
  }),
  note: data.note,
});

const priorityText = (data: EntryData<'priorities'>): PriorityText => ({
  locale: data.locale,
  states: {},
  statement: typeset(data.statement, languageIn(data, 'statement')),
  ...(data.short !== undefined && { short: typeset(data.short, languageIn(data, 'short')) }),
  subjects: (data.subjects ?? []).map((each) => typeset(each, languageIn(data, 'subjects'))),
  details: (data.details ?? []).map(({ label, value }) => {
    const set = (text: string) => typeset(text, languageIn(data, 'details'));
    return { label: set(label), value: typeof value === 'string' ? set(value) : value.map(set) };
  }),
  keywords: (data.keywords ?? []).map((word) => typeset(word, data.locale)),
  note: data.note,
});

const sitePageText = (data: EntryData<'pages'>): SitePageText => ({
  locale: data.locale,
  states: {},
  title: typeset(data.title, languageIn(data, 'title')),
  description:
    data.description === undefined
      ? cutAtWord(data.opening || data.title, DESCRIPTION_MAX)
      : typeset(data.description, languageIn(data, 'description')),
  paragraphs: data.paragraphs,
  images: data.images,
});

/** The worst state of a translation's parts. */
const translationOf = (text: Localized<Text>): Translation =>
  worstPart(text[TRANSLATION_LOCALE].states);

const buildOrientations = ({ orientations, priorities }: PlanEntries): Plan['orientations'] =>
  [...orientations]
    .sort(([a], [b]) => a - b)
    .map(([number, texts]) => {
      const text = bothTexts('orientations', texts, orientationText);
      return {
        number,
        text,
        translation: translationOf(text),
        priorities: [...priorities.keys()]
          .filter((priority) => orientationOf(priority) === number)
          .sort(byPlanOrder),
      };
    });

const buildPriorities = ({ priorities }: PlanEntries): Plan['priorities'] =>
  [...priorities]
    .sort(([a], [b]) => byPlanOrder(a, b))
    .map(([number, texts]) => {
      const text = bothTexts('priorities', texts, priorityText);
      return {
        number,
        orientation: orientationOf(number),
        text,
        translation: translationOf(text),
      };
    });

const buildRemoved = ({ number, see, why }: RemovedFacts): RemovedPriority => ({
  number,
  see,
  why: why && readName(why),
});

/** A text in both languages, typeset; the source text where there is no translation. */
const typesetBoth = (text: WrittenText): Localized =>
  localized((locale) => {
    const own = text[locale];
    return own === undefined ? typeset(text[SOURCE_LOCALE], SOURCE_LOCALE) : typeset(own, locale);
  });

const buildRelation = (facts: RelationFacts): Relation => ({
  between: inPlanOrder(facts.between),
  kind: facts.kind,
  ...(isDirected(facts.kind) && { from: facts.between[0] }),
  why: typesetBoth(facts.why),
  translation: worstPart(toldStates(entryStates(reasonTexts(facts)))),
});

/** Sources of a term. A single one may be written without a list, with its address beside it. */
const buildSources = ({ source, url }: GlossaryFacts): GlossaryTerm['sources'] =>
  [source].flat().map((each) => {
    const address = (typeof each === 'string' ? undefined : each.url) ?? url;
    return {
      ...readWork(typeof each === 'string' ? inBoth(each) : filled(each)),
      url: address === undefined ? undefined : inBoth(address),
    };
  });

const buildTerm = (facts: GlossaryFacts): GlossaryTerm => ({
  id: facts.id,
  term: typesetBoth(facts.term),
  definition: typesetBoth(facts.definition),
  sources: buildSources(facts),
  states: toldStates(entryStates(termTexts(facts))),
});

const buildSynonyms = ({ synonyms }: PlanEntries): Plan['synonyms'] =>
  localized((locale) =>
    synonyms.flatMap((group) => {
      const words = group[locale];
      return words ? [words.map((word) => typeset(word, locale))] : [];
    }),
  );

const buildPages = ({ pages }: PlanEntries): Plan['pages'] =>
  PAGE_KEYS.flatMap((key) => {
    const texts = pages.get(key);
    return texts ? [{ key, text: bothTexts('pages', texts, sitePageText) }] : [];
  });

/**
 * Builds the plan from its entries, in plan order and typeset.
 *
 * @param entries - entries without issues, checked against each other
 * @returns the plan
 */
export const buildPlan = (entries: PlanEntries): Plan => {
  const { facts, plan: texts } = entries;
  const publisher = typesetOrganization(facts.publisher);
  const alphabet = new Intl.Collator(LANGUAGE_TAGS[SOURCE_LOCALE]);
  const text = bothTexts('plan', texts, planText);
  const rightsTranslation = worstPart(toldStates(entryStates(rightsTexts(facts))));
  return {
    ...facts,
    publisher,
    ...ownerFactsOf(facts),
    rights: facts.rights ? typesetBoth(facts.rights) : localized(() => `© ${publisher.name}`),
    rightsTranslation,
    text,
    translation: worstOf([translationOf(text), rightsTranslation]),
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
    synonyms: buildSynonyms(entries),
    pages: buildPages(entries),
  };
};
