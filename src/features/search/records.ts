import { strings } from '../../site/i18n/index.ts';
import { otherLanguage } from '../../plan/languages.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';
import type { Translation } from '../../plan/plan.ts';
import { detailPairs } from '../../plan/details.ts';
import { labelOf } from '../../plan/label.ts';
import { languageOf, partLanguage, stateIn, statesIn } from '../../plan/translation.ts';
import { toldAmong } from '../../site/translation-notices.ts';
import { plainText } from '../../plan/prose.ts';
import { pageOfKey, TOOL_KEYS } from '../../plan/pages.ts';
import { prosePagesOf, type PlanLookup } from '../../plan/lookup.ts';
import { foreignFields, foreignStopWords } from './foreign-keys.ts';
import { createFormLister } from './form-keys.ts';
import {
  encodeRecord,
  recordKey,
  type RecordKind,
  type RecordTexts,
  type RecordWords,
  type SearchRecord,
} from './record.ts';
import { withSynonyms } from './synonyms.ts';
import { sourceNamesOf } from './term-names.ts';
import { FIELD_WEIGHTS, SOURCES_WEIGHT } from './tuning.ts';
import { pagePath } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import { escapeHtml } from '../../site/html.ts';
import { sitePageText } from '../../site/site-page-text.ts';

/** Searchable item, with its address. */
interface Findable<Fields> {
  /** Path from the site's base, with a leading slash; with a fragment for a term. */
  readonly url: string;
  /** Group of the item: the number of its orientation, or one of `OTHER_GROUPS`. */
  readonly group: string;
  readonly record: Fields;
}

/** Record of one searchable item, with its address. */
export type FindableRecord = Findable<SearchRecord>;

/**
 * Makes the key field: the key, then the language tag of a heading in another language than the
 * page's, and the states of its texts that readers are told of.
 */
const keyOf = (
  name: OrientationNumber | PriorityNumber | RecordKind,
  language: Locale,
  locale: Locale,
  states: readonly (Translation | undefined)[],
): string =>
  [
    recordKey(String(name)),
    ...(language === locale ? [] : [LANGUAGE_TAGS[language]]),
    ...toldAmong(states).map(recordKey),
  ].join(' ');

/**
 * Lists the searchable items of one language in plan order: orientations with their priorities, the
 * plan itself, the glossary and the site's own pages. The order is the same in all languages.
 */
const itemsOf = (lookup: PlanLookup, locale: Locale): readonly Findable<RecordWords>[] => {
  const { plan } = lookup;
  const t = strings(locale, plan.levels);
  const at = (page: Page, fragment = '') => `/${pagePath(page, locale, plan)}${fragment}`;

  const orientations = plan.orientations.flatMap(
    (orientation): readonly Findable<RecordTexts>[] => {
      const { number } = orientation;
      const text = orientation.text[locale];
      return [
        {
          url: at({ view: 'orientation', number }),
          group: String(number),
          record: {
            key: keyOf(number, partLanguage(text, 'title'), locale, statesIn(text)),
            heading: text.title,
            summary: text.tagline ?? '',
            body: plainText(text.note),
            subjects: '',
            keywords: '',
          },
        },
        ...lookup.prioritiesOf(orientation).map((priority): Findable<RecordTexts> => {
          const own = priority.text[locale];
          const { text: heading } = labelOf(own);
          return {
            url: at({ view: 'priority', number: priority.number }),
            group: String(number),
            record: {
              key: keyOf(priority.number, partLanguage(own, 'statement'), locale, statesIn(own)),
              heading,
              // A statement that is its own label is said once.
              summary: own.statement === heading ? '' : own.statement,
              body: [
                ...detailPairs(own.details).map(([label, value]) => t.plain.detail(label, value)),
                plainText(own.note),
              ]
                .filter(Boolean)
                .join('\n'),
              subjects: own.subjects.join(', '),
              keywords: own.keywords.join(', '),
            },
          };
        }),
      ];
    },
  );

  const text = plan.text[locale];
  const home: Findable<RecordTexts> = {
    url: at({ view: 'home' }),
    group: 'site',
    record: {
      key: keyOf('plan', partLanguage(text, 'title'), locale, statesIn(text)),
      heading: text.title,
      summary: text.preamble.length > 0 ? strings(locale, plan.levels).home.preamble : '',
      body: [text.subtitle, plainText(text.preamble)].filter(Boolean).join('\n'),
      subjects: '',
      keywords: '',
    },
  };
  const terms = plan.glossary.map((term): Findable<RecordTexts> => ({
    url: at({ view: 'glossary' }, `#${term.id}`),
    group: 'glossary',
    record: {
      key: keyOf(
        'term',
        languageOf(plan.languages, locale, stateIn(plan.languages, locale, term.states.term)),
        locale,
        Object.values(term.states).map((state) => stateIn(plan.languages, locale, state)),
      ),
      heading: term.term[locale],
      summary: term.definition[locale],
      body: sourceNamesOf(term, plan.glossary, locale),
      subjects: '',
      keywords: '',
    },
  }));
  const prose = prosePagesOf(plan).map(({ key, text: own }) => ({
    page: pageOfKey(key),
    own: own[locale],
  }));
  const tools = TOOL_KEYS.map((view) => ({
    page: { view },
    own: sitePageText(plan, { view }, locale),
  }));
  const pages = [...tools, ...prose].map(({ page, own }): Findable<RecordTexts> => ({
    url: at(page),
    group: 'site',
    record: {
      key: keyOf('page', partLanguage(own, 'title'), locale, statesIn(own)),
      heading: own.title,
      summary: own.description,
      body: own.paragraphs.join('\n'),
      subjects: '',
      keywords: '',
    },
  }));
  const items = [...orientations, home, ...terms, ...pages];
  const records = withSynonyms(
    items.map(({ record }) => record),
    plan.synonyms[locale],
  );
  return items.flatMap((item, rank) => {
    const record = records[rank];
    return record ? [{ ...item, record }] : [];
  });
};

/**
 * Lists the searchable items of one language in plan order, with the words by which they are found.
 *
 * @param lookup - the plan with its look-ups
 * @param locale - language of the records
 * @returns one record per item
 * @throws {Error} where the other language lacks an item
 */
export const searchRecordsOf = (lookup: PlanLookup, locale: Locale): readonly FindableRecord[] => {
  const other = otherLanguage(lookup.plan.languages, locale);
  const items = itemsOf(lookup, locale);
  const others = other === undefined ? [] : itemsOf(lookup, other);
  const formsOf = createFormLister(
    items.map(({ record }) => record),
    locale,
  );
  return items.map((item, rank) => {
    const forms = formsOf(item.record);
    if (other === undefined) {
      return { ...item, record: { ...item.record, forms, foreignHeading: '', foreign: '' } };
    }
    const counterpart = others[rank];
    if (!counterpart) throw new Error(`${item.url} has no counterpart in ${other}.`);
    const { foreignHeading, foreign } = foreignFields(counterpart.record, other);
    const stops = rank === 0 ? ` ${foreignStopWords(other)}` : '';
    return { ...item, record: { ...item.record, forms, foreignHeading, foreign: foreign + stops } };
  });
};

/**
 * Writes a record as an HTML document for Pagefind: weighted fields, the group as a filter,
 * the rank as a sort key.
 *
 * @param record - record with its orientation
 * @param rank - position in plan order, from 0
 * @param locale - language of the index
 * @returns an HTML document
 * @see https://pagefind.app/docs/weighting/
 */
export const searchDocument = (
  { record, group }: FindableRecord,
  rank: number,
  locale: Locale,
): string => {
  const weights = group === 'glossary' ? { ...FIELD_WEIGHTS, body: SOURCES_WEIGHT } : FIELD_WEIGHTS;
  const fields = encodeRecord(
    record,
    (field, words) => `<span data-pagefind-weight="${weights[field]}">${escapeHtml(words)}</span>`,
  );
  return `<!doctype html><html lang="${locale}"><body data-pagefind-sort="order:${rank}" data-pagefind-filter="group:${group}">${fields}</body></html>`;
};

/**
 * Lists the texts for the vocabulary.
 *
 * @param records - records of one language
 * @returns every field but the keys and the forms
 */
export const wordsOfRecords = (records: readonly FindableRecord[]): readonly string[] =>
  records.flatMap(({ record: { heading, summary, body, subjects, keywords, aliases } }) => [
    ...[heading, summary, body, subjects, keywords, aliases],
  ]);
