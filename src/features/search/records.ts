import { strings } from '../../site/i18n/index.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';
import type { Text } from '../../plan/plan.ts';
import { plainText } from '../../plan/prose.ts';
import { isProseKey, TOOL_KEYS } from '../../plan/pages.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { encodeRecord, recordKey, type RecordKind, type SearchRecord } from './record.ts';
import { WEIGHTS } from './tuning.ts';
import { pagePath } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import { escapeHtml } from '../../site/html.ts';
import { sitePageText } from '../../site/site-page-text.ts';

/** One thing that can be found. */
export interface FindableRecord {
  /** From the site's base, with a leading slash; with a fragment for a term. */
  readonly url: string;
  readonly orientation?: number;
  readonly record: SearchRecord;
}

/** The key, and the language where it is not the page's. */
const keyOf = (
  name: OrientationNumber | PriorityNumber | RecordKind,
  text: Text,
  locale: Locale,
): string =>
  [recordKey(String(name)), ...(text.locale === locale ? [] : [LANGUAGE_TAGS[text.locale]])].join(
    ' ',
  );

/**
 * Everything that can be found in one language, each thing once, in plan order: orientations with
 * their priorities, the plan itself, the glossary and the site's own pages.
 */
export const searchRecordsOf = (lookup: PlanLookup, locale: Locale): readonly FindableRecord[] => {
  const { plan } = lookup;
  const at = (page: Page, fragment = '') => `/${pagePath(page, locale)}${fragment}`;

  const orientations = plan.orientations.flatMap((orientation): readonly FindableRecord[] => {
    const { number } = orientation;
    const text = orientation.text[locale];
    return [
      {
        url: at({ view: 'orientation', number }),
        orientation: number,
        record: {
          key: keyOf(number, text, locale),
          title: text.title,
          statement: text.tagline,
          note: plainText(text.note),
          subjects: '',
        },
      },
      ...lookup.prioritiesOf(orientation).map((priority): FindableRecord => {
        const own = priority.text[locale];
        return {
          url: at({ view: 'priority', number: priority.number }),
          orientation: number,
          record: {
            key: keyOf(priority.number, own, locale),
            title: own.short,
            statement: own.statement,
            note: plainText(own.note),
            subjects: own.keywords.join(', '),
          },
        };
      }),
    ];
  });

  const text = plan.text[locale];
  const home: FindableRecord = {
    url: at({ view: 'home' }),
    record: {
      key: keyOf('plan', text, locale),
      title: text.title,
      statement: strings(locale).home.preamble,
      note: plainText(text.preamble),
      subjects: '',
    },
  };
  const terms = plan.glossary.map((term): FindableRecord => ({
    url: at({ view: 'glossary' }, `#${term.id}`),
    record: {
      key: recordKey('term' satisfies RecordKind),
      title: term.term[locale],
      statement: term.definition[locale],
      note: '',
      subjects: '',
    },
  }));
  const prose = plan.pages.flatMap(({ key, text: own }) =>
    isProseKey(key) ? [{ view: key, own: own[locale] }] : [],
  );
  const tools = TOOL_KEYS.map((view) => ({ view, own: sitePageText(plan, view, locale) }));
  const pages = [...tools, ...prose].map(({ view, own }): FindableRecord => ({
    url: at({ view }),
    record: {
      key: keyOf('page', own, locale),
      title: own.title,
      statement: own.description,
      note: own.paragraphs.join(' '),
      subjects: '',
    },
  }));
  return [...orientations, home, ...terms, ...pages];
};

/**
 * A record as the document that Pagefind reads: its parts by their weight, its orientation to
 * filter by, its place to sort by.
 *
 * @param rank - from 0, in plan order
 * @see https://pagefind.app/docs/weighting/
 */
export const searchDocument = (
  { record, orientation }: FindableRecord,
  rank: number,
  locale: Locale,
): string => {
  const parts = encodeRecord(
    record,
    (part, words) => `<span data-pagefind-weight="${WEIGHTS[part]}">${escapeHtml(words)}</span>`,
  );
  const filter =
    orientation === undefined ? '' : ` data-pagefind-filter="orientation:${orientation}"`;
  return `<!doctype html><html lang="${locale}"><body data-pagefind-sort="order:${rank}"${filter}>${parts}</body></html>`;
};

/** All the words of some records, to be spelt after. */
export const wordsOfRecords = (records: readonly FindableRecord[]): readonly string[] =>
  records.flatMap(({ record }) => [record.title, record.statement, record.note, record.subjects]);
