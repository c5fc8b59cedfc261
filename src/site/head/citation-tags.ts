import { strings } from '../i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import { partLanguage } from '../../plan/translation.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { documentFile } from '../document-file.ts';
import { type Urls } from '../urls.ts';
import type { Skipped } from '../skippable.ts';
import type { CitedPage } from './reference.ts';

/** A `meta` element for reference managers. */
export interface CitationTag {
  readonly name: `citation_${string}`;
  readonly content: string;
}

/** Signs at which reference managers divide a name into several, or into surname and first name. */
const DIVIDERS = /[,;،]/g;

/**
 * Writes the name of an organization as an author. Reference managers take the last word of a name for the
 * surname of a person; a name that ends with a comma is a surname alone, and stays whole.
 */
const corporateAuthor = (name: string): string => `${name.replaceAll(DIVIDERS, '')},`;

/**
 * Writes the citation of a page for reference managers, under the names of HighWire Press: a report
 * for the plan, a part of it for an orientation or a priority.
 *
 * @param lookup - the plan
 * @param page - cited page
 * @param locale - language of the page
 * @param urls - addresses of the site
 * @param skipped - parts that the build leaves out
 * @returns `meta` elements in the order of the page
 * @throws {RangeError} where the plan has no such number
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export const citationTags = (
  lookup: PlanLookup,
  page: CitedPage,
  locale: Locale,
  urls: Urls,
  skipped: Skipped,
): readonly CitationTag[] => {
  const { plan } = lookup;
  const t = strings(locale, plan.levels);
  const planText = plan.text[locale];
  const institution = (name: CitationTag['name']): readonly CitationTag[] =>
    plan.publisher ? [{ name, content: plan.publisher.name }] : [];
  const part = (() => {
    switch (page.view) {
      case 'priority': {
        const own = lookup.priority(page.number).text[locale];
        return {
          title: t.priority.title(own.shown, own.statement),
          locale: partLanguage(own, 'statement'),
        };
      }
      case 'orientation': {
        const own = lookup.orientation(page.number).text[locale];
        return {
          title: t.orientation.title(own.shown, own.title),
          locale: partLanguage(own, 'title'),
        };
      }
      default:
        return undefined;
    }
  })();
  return [
    { name: 'citation_title', content: part?.title ?? planText.title },
    ...(plan.publisher
      ? [{ name: 'citation_author' as const, content: corporateAuthor(plan.publisher.name) }]
      : []),
    ...(plan.published === undefined
      ? []
      : [
          {
            name: 'citation_publication_date' as const,
            content: plan.published.replaceAll('-', '/'),
          },
        ]),
    { name: 'citation_language', content: part?.locale ?? partLanguage(planText, 'title') },
    ...(part
      ? [
          { name: 'citation_inbook_title' as const, content: planText.title },
          ...institution('citation_publisher'),
        ]
      : institution('citation_technical_report_institution')),
    { name: 'citation_public_url', content: urls.absolute(page, locale) },
    ...(part || skipped.has('documents')
      ? []
      : [
          {
            name: 'citation_pdf_url' as const,
            content: urls.absoluteFile(documentFile(plan, locale, 'pdf')),
          },
        ]),
  ];
};
