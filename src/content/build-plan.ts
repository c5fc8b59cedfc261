import type { GlossaryFacts, RelationFacts, RemovedFacts } from './yaml-schemas.ts';
import { cutAtWord } from '../plan/label.ts';
import { LANGUAGE_TAGS, localized, type Locale, type Localized } from '../plan/locale.ts';
import { sourceOf, type Languages } from '../plan/languages.ts';
import {
  byPlanOrder,
  inPlanOrder,
  orientationOf,
  type OrientationNumber,
  type PriorityNumber,
} from '../plan/number.ts';
import { asShown, shownNumber, type ShownNumber } from '../plan/shown-number.ts';
import { isPageKey, PAGE_KEYS } from '../plan/pages.ts';
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
import { buildContinuity } from './continuity.ts';
import { filled, inEvery, ownerFactsOf, readName, typesetOrganization } from './owner-facts.ts';
import { otherPlan } from './other-plan.ts';
import { readWork } from './passages.ts';
import type { PlanEntries, TextEntry, Texts } from './sources.ts';
import {
  entryStates,
  fileStates,
  reasonTexts,
  rightsTexts,
  termTexts,
  toldStates,
} from './translation/state.ts';
import type { TextKind, Unit } from './translation/units.ts';
import { byRole, type WrittenText } from './written-text.ts';

/** Texts of one subject in every language. A missing translation is replaced by the source text. */
const everyLanguage = <K extends TextKind, T extends Text>(
  [source, other]: Languages,
  kind: K,
  texts: Texts<TextEntry<K>>,
  make: (data: EntryData<K>, source: Locale) => T,
): Localized<T> => {
  const original = make(texts.source.data, source);
  const translation: T = {
    ...make((texts.translation ?? texts.source).data, source),
    states: toldStates(fileStates(kind, texts)),
  };
  return localized((locale) => (locale === other ? translation : original));
};

/** Language of a text of a file: a translation has in the source language what it lacks. */
const languageIn = <K extends TextKind>(
  data: EntryData<K>,
  source: Locale,
  unit: Unit<K>,
): Locale => (data.digests[unit] === NO_TEXT ? source : data.locale);

const planText = (data: EntryData<'plan'>, source: Locale): PlanText => ({
  locale: data.locale,
  source,
  states: {},
  title: typeset(data.title, languageIn(data, source, 'title')),
  ...(data.subtitle !== undefined && {
    subtitle: typeset(data.subtitle, languageIn(data, source, 'subtitle')),
  }),
  preamble: data.preamble,
});

/** Number that an item is shown with, typeset like any text of the plan. */
const numberIn = (
  { number, locale }: { readonly number?: string | undefined; readonly locale: Locale },
  own: OrientationNumber | PriorityNumber,
): ShownNumber | undefined =>
  shownNumber(number === undefined ? undefined : typeset(number, locale), own);

const orientationText = (
  number: OrientationNumber,
  data: EntryData<'orientations'>,
  source: Locale,
): OrientationText => ({
  shown: numberIn(data, number),
  locale: data.locale,
  source,
  states: {},
  title: typeset(data.title, languageIn(data, source, 'title')),
  ...(data.tagline !== undefined && {
    tagline: typeset(data.tagline, languageIn(data, source, 'tagline')),
  }),
  note: data.note,
});

const priorityText = (
  number: PriorityNumber,
  data: EntryData<'priorities'>,
  source: Locale,
): PriorityText => ({
  shown: numberIn(data, number),
  locale: data.locale,
  source,
  states: {},
  statement: typeset(data.statement, languageIn(data, source, 'statement')),
  ...(data.short !== undefined && {
    short: typeset(data.short, languageIn(data, source, 'short')),
  }),
  subjects: (data.subjects ?? []).map((each) =>
    typeset(each, languageIn(data, source, 'subjects')),
  ),
  details: (data.details ?? []).map(({ label, value }) => {
    const set = (text: string) => typeset(text, languageIn(data, source, 'details'));
    return { label: set(label), value: typeof value === 'string' ? set(value) : value.map(set) };
  }),
  keywords: (data.keywords ?? []).map((word) => typeset(word, data.locale)),
  note: data.note,
});

const sitePageText = (data: EntryData<'pages'>, source: Locale): SitePageText => ({
  locale: data.locale,
  source,
  states: {},
  title: typeset(data.title, languageIn(data, source, 'title')),
  description:
    data.description === undefined
      ? cutAtWord(data.opening || data.title, DESCRIPTION_MAX)
      : typeset(data.description, languageIn(data, source, 'description')),
  paragraphs: data.paragraphs,
  images: data.images,
});

/** The worst state of a translation's parts. */
const translationOf = (text: Localized<Text>): Translation =>
  worstOf(Object.values(text).map(({ states }) => worstPart(states)));

const buildOrientations = ({
  languages,
  orientations,
  priorities,
}: PlanEntries): Plan['orientations'] =>
  [...orientations]
    .sort(([a], [b]) => a - b)
    .map(([number, texts]) => {
      const text = everyLanguage(languages, 'orientations', texts, (data, source) =>
        orientationText(number, data, source),
      );
      return {
        number,
        text,
        translation: translationOf(text),
        priorities: [...priorities.keys()]
          .filter((priority) => orientationOf(priority) === number)
          .sort(byPlanOrder),
      };
    });

const buildPriorities = ({ languages, priorities }: PlanEntries): Plan['priorities'] =>
  [...priorities]
    .sort(([a], [b]) => byPlanOrder(a, b))
    .map(([number, texts]) => {
      const text = everyLanguage(languages, 'priorities', texts, (data, source) =>
        priorityText(number, data, source),
      );
      return {
        number,
        orientation: orientationOf(number),
        text,
        translation: translationOf(text),
      };
    });

/** Whether the plan writes the number of an item. */
const hasOwnNumber = ({ source }: Texts<TextEntry<'orientations' | 'priorities'>>): boolean =>
  source.data.number !== undefined;

const buildRemoved = (
  { number, see, why }: RemovedFacts,
  { languages, orientations, priorities }: PlanEntries,
): RemovedPriority => ({
  number,
  shown: [...orientations.values(), ...priorities.values()].some(hasOwnNumber)
    ? undefined
    : asShown(number),
  see,
  why: why && readName(why, languages),
});

/** A text in every language, typeset; the source text where there is no translation. */
const typesetEvery = (text: WrittenText, languages: Languages): Localized => {
  const [source, other] = languages;
  const written = byRole(text, languages);
  const original = typeset(written.source, source);
  return localized((locale) =>
    locale === other && written.translation !== undefined
      ? typeset(written.translation, locale)
      : original,
  );
};

const buildRelation = (facts: RelationFacts, languages: Languages): Relation => ({
  between: inPlanOrder(facts.between),
  kind: facts.kind,
  ...(isDirected(facts.kind) && { from: facts.between[0] }),
  why: typesetEvery(facts.why, languages),
  translation: worstPart(toldStates(entryStates(reasonTexts(facts, languages)))),
});

/** Sources of a term. A single one may be written without a list, with its address beside it. */
const buildSources = (
  { source, url }: GlossaryFacts,
  languages: Languages,
): GlossaryTerm['sources'] =>
  [source].flat().map((each) => {
    const address = (typeof each === 'string' ? undefined : each.url) ?? url;
    return {
      ...readWork(typeof each === 'string' ? localized(() => each) : filled(each, languages)),
      url: address === undefined ? undefined : inEvery(address, languages),
    };
  });

const buildTerm = (facts: GlossaryFacts, languages: Languages): GlossaryTerm => ({
  id: facts.id,
  term: typesetEvery(facts.term, languages),
  definition: typesetEvery(facts.definition, languages),
  sources: buildSources(facts, languages),
  states: toldStates(entryStates(termTexts(facts, languages))),
});

const buildSynonyms = ({ synonyms }: PlanEntries): Plan['synonyms'] =>
  localized((locale) =>
    synonyms.flatMap((group) => {
      const words = group[locale];
      return words ? [words.map((word) => typeset(word, locale))] : [];
    }),
  );

const buildPages = ({ languages, pages }: PlanEntries): Plan['pages'] =>
  [...PAGE_KEYS, ...[...pages.keys()].filter((key) => !isPageKey(key)).sort()].flatMap((key) => {
    const texts = pages.get(key);
    return texts ? [{ key, text: everyLanguage(languages, 'pages', texts, sitePageText) }] : [];
  });

/**
 * Builds the plan from its entries, in plan order and typeset.
 *
 * @param entries - entries without issues, checked against each other
 * @returns the plan
 */
export const buildPlan = (entries: PlanEntries): Plan => {
  const { languages, facts, plan: texts } = entries;
  const source = sourceOf(languages);
  const publisher = facts.publisher && typesetOrganization(facts.publisher, source);
  const alphabet = new Intl.Collator(LANGUAGE_TAGS[source]);
  const text = everyLanguage(languages, 'plan', texts, planText);
  const rightsTranslation = worstPart(toldStates(entryStates(rightsTexts(facts, languages))));
  return {
    ...facts,
    languages,
    levels: entries.levels,
    isTranslationOfficial: facts.translation === 'official',
    publisher,
    ...ownerFactsOf(facts, languages),
    predecessor: otherPlan(facts.predecessor, languages),
    successor: otherPlan(facts.successor, languages),
    rights: facts.rights
      ? typesetEvery(facts.rights, languages)
      : publisher && localized(() => `© ${publisher.name}`),
    rightsTranslation,
    text,
    translation: worstOf([translationOf(text), rightsTranslation]),
    orientations: buildOrientations(entries),
    priorities: buildPriorities(entries),
    removed: entries.removed
      .map((facts) => buildRemoved(facts, entries))
      .sort((a, b) => byPlanOrder(a.number, b.number)),
    relations: entries.relations
      .map((facts) => buildRelation(facts, languages))
      .sort(
        (x, y) =>
          byPlanOrder(x.between[0], y.between[0]) || byPlanOrder(x.between[1], y.between[1]),
      ),
    glossary: entries.glossary
      .map((facts) => buildTerm(facts, languages))
      .sort((a, b) => alphabet.compare(a.term[source], b.term[source])),
    continuity: buildContinuity(entries.continuity, facts.id, languages, typesetEvery),
    synonyms: buildSynonyms(entries),
    pages: buildPages(entries),
    brand: entries.brand,
  };
};
