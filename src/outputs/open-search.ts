import { create } from 'xmlbuilder2';
import { formatPeriod } from '../i18n/format.ts';
import { strings } from '../i18n/index.ts';
import { LANGUAGE_TAGS, type Locale } from '../model/locale.ts';
import type { Plan } from '../model/plan.ts';
import { SEARCH_PARAMETERS } from '../search/address.ts';
import { FILES, type Urls } from '../urls.ts';

/** The media type of a description of a search. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** The name that a browser gives the search once it is added. */
export const searchName = (plan: Plan, locale: Locale): string =>
  strings(locale).search.shortName(formatPeriod(plan.start, plan.end, locale));

/**
 * How a browser searches the site, for those who add it to theirs.
 *
 * @returns an XML document
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export const openSearchDescription = (plan: Plan, locale: Locale, urls: Urls): string => {
  const page = urls.absolute({ view: 'search' }, locale);
  return create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      OpenSearchDescription: {
        '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
        ShortName: searchName(plan, locale),
        Description: strings(locale).search.description(plan.text[locale].title),
        Url: {
          '@type': 'text/html',
          '@template': `${page}?${SEARCH_PARAMETERS.query}={searchTerms}`,
        },
        Image: { '@type': 'image/svg+xml', '#': urls.absoluteFile(FILES.favicon) },
        Language: LANGUAGE_TAGS[locale],
        InputEncoding: 'UTF-8',
        OutputEncoding: 'UTF-8',
      },
    },
  ).end({ prettyPrint: true });
};
