import { create } from 'xmlbuilder2';
import { writeXml } from '../../content/write-xml.ts';
import { ICO_TYPE, PNG_TYPE } from '../../site/file-types.ts';
import { ICO_SIZES, TOUCH_ICON_SIZE } from '../../site/head/icons.ts';
import { searchName } from '../../site/head/search-name.ts';
import { strings } from '../../site/i18n/index.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { SEARCH_PARAMETERS } from '../../site/search-url.ts';
import { FILES, type Urls } from '../../site/urls.ts';

/** Images of the search: browsers look for one of 16 pixels. */
const IMAGES = [
  { type: ICO_TYPE, size: ICO_SIZES[0], file: FILES.ico },
  { type: PNG_TYPE, size: TOUCH_ICON_SIZE, file: FILES.touchIcon },
] as const;

/**
 * Writes the OpenSearch description, by which a browser offers the site as a search engine.
 *
 * @param plan - the plan
 * @param locale - language of the search page
 * @param urls - addresses of the site
 * @returns an XML document
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export const openSearchDescription = (plan: Plan, locale: Locale, urls: Urls): string => {
  const page = urls.absolute({ view: 'search' }, locale);
  return writeXml(
    create(
      { version: '1.0', encoding: 'UTF-8' },
      {
        OpenSearchDescription: {
          '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
          ShortName: searchName(plan, locale),
          Description: strings(locale, plan.levels).search.description(
            plan.text[locale].title,
            plan.glossary.length > 0,
          ),
          Url: {
            '@type': 'text/html',
            '@template': `${page}?${SEARCH_PARAMETERS.query}={searchTerms}`,
          },
          Image: IMAGES.map(({ type, size, file }) => ({
            '@height': String(size),
            '@width': String(size),
            '@type': type,
            '#': urls.absoluteFile(file),
          })),
          Language: LANGUAGE_TAGS[locale],
          InputEncoding: 'UTF-8',
          OutputEncoding: 'UTF-8',
        },
      },
    ),
    { prettyPrint: true },
  );
};
