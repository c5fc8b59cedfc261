import type {
  BreadcrumbList,
  CreativeWork,
  DefinedTermSet,
  Graph,
  Organization,
  Report,
  Thing,
} from 'schema-dts';
import { LANGUAGE_TAGS, otherLocale, type Locale } from '../model/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../model/number.ts';
import type { Plan, Text, Translation } from '../model/plan.ts';
import type { PlanIndex } from '../plan/queries.ts';
import type { Page, Urls } from '../urls.ts';
import { trailTo } from './trail.ts';

/** Media type of JSON-LD. */
export const JSON_LD_TYPE = 'application/ld+json';

/** Works are known by the address of their page, so that those of both languages can name each other. */
interface Reference {
  readonly '@id': string;
}

/** Which language a work is in, and of or into which it is translated. */
const languageOf = (
  page: Page,
  text: Text,
  translation: Translation,
  locale: Locale,
  urls: Urls,
) => {
  const inLanguage = LANGUAGE_TAGS[text.locale];
  if (translation === 'missing') return { inLanguage };
  const other: Reference = { '@id': urls.absolute(page, otherLocale(locale)) };
  return locale === 'fr'
    ? { inLanguage, workTranslation: other }
    : { inLanguage, translationOfWork: other };
};

const HOME: Page = { view: 'home' };

const publisherOf = ({ publisher }: Plan): Organization => ({
  '@type': 'Organization',
  name: publisher.name,
  url: publisher.url,
});

/** A work as part of what it is named in: enough to know it by. */
const orientationName = (
  index: PlanIndex,
  number: OrientationNumber,
  locale: Locale,
  urls: Urls,
) => ({
  '@type': 'CreativeWork' as const,
  '@id': urls.absolute({ view: 'orientation', number }, locale),
  position: number,
  name: index.orientation(number).text[locale].title,
});

const priorityName = (index: PlanIndex, number: PriorityNumber, locale: Locale, urls: Urls) => ({
  '@type': 'CreativeWork' as const,
  '@id': urls.absolute({ view: 'priority', number }, locale),
  position: number,
  name: index.priority(number).text[locale].statement,
});

const planName = ({ text }: Plan, locale: Locale, urls: Urls) => ({
  '@type': 'Report' as const,
  '@id': urls.absolute(HOME, locale),
  name: text[locale].title,
});

const planWork = (index: PlanIndex, locale: Locale, urls: Urls): Report => {
  const { plan } = index;
  return {
    ...planName(plan, locale, urls),
    ...languageOf(HOME, plan.text[locale], plan.translation, locale, urls),
    url: urls.absolute(HOME, locale),
    datePublished: plan.published,
    temporalCoverage: `${plan.start}/${plan.end}`,
    publisher: publisherOf(plan),
    copyrightNotice: plan.rights[locale],
    hasPart: plan.orientations.map(({ number }) => orientationName(index, number, locale, urls)),
  };
};

const orientationWork = (
  index: PlanIndex,
  number: OrientationNumber,
  locale: Locale,
  urls: Urls,
): CreativeWork => {
  const { text, translation, priorities } = index.orientation(number);
  const page: Page = { view: 'orientation', number };
  return {
    ...orientationName(index, number, locale, urls),
    ...languageOf(page, text[locale], translation, locale, urls),
    url: urls.absolute(page, locale),
    alternativeHeadline: text[locale].tagline,
    isPartOf: planName(index.plan, locale, urls),
    hasPart: priorities.map((each) => priorityName(index, each, locale, urls)),
  };
};

const priorityWork = (
  index: PlanIndex,
  number: PriorityNumber,
  locale: Locale,
  urls: Urls,
): CreativeWork => {
  const { orientation, text, translation } = index.priority(number);
  const page: Page = { view: 'priority', number };
  const { plan } = index;
  return {
    ...priorityName(index, number, locale, urls),
    ...languageOf(page, text[locale], translation, locale, urls),
    url: urls.absolute(page, locale),
    headline: text[locale].short,
    keywords: [...text[locale].keywords],
    datePublished: plan.published,
    publisher: publisherOf(plan),
    isPartOf: {
      ...orientationName(index, orientation, locale, urls),
      isPartOf: planName(plan, locale, urls),
    },
  };
};

const glossaryTerms = ({ plan }: PlanIndex, locale: Locale, urls: Urls): DefinedTermSet => {
  const set = urls.absolute({ view: 'glossary' }, locale);
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    inLanguage: LANGUAGE_TAGS[locale],
    hasDefinedTerm: plan.glossary.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${set}#${id}`,
      name: term[locale],
      description: definition[locale],
      inDefinedTermSet: { '@id': set },
    })),
  };
};

const breadcrumb = (index: PlanIndex, page: Page, locale: Locale, urls: Urls): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trailTo(index, page, locale).map((step, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: step.label,
    item: urls.absolute(step.page, locale),
  })),
});

/** What a page is about, beside the way to it. */
const subjectOf = (index: PlanIndex, page: Page, locale: Locale, urls: Urls): readonly Thing[] => {
  switch (page.view) {
    case 'home':
    case 'fullText':
      return [planWork(index, locale, urls)];
    case 'orientation':
      return [orientationWork(index, page.number, locale, urls)];
    case 'priority':
      return [priorityWork(index, page.number, locale, urls)];
    case 'glossary':
      return [glossaryTerms(index, locale, urls)];
    default:
      return [];
  }
};

/**
 * What a page says to programs, in schema.org's vocabulary: the work that it shows, and the way to it.
 *
 * @param urls of the site that is being built
 * @throws {RangeError} where the plan has no such orientation or priority
 * @see https://schema.org
 */
export const jsonLdOf = (index: PlanIndex, page: Page, locale: Locale, urls: Urls): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    ...subjectOf(index, page, locale, urls),
    ...(page.view === 'home' ? [] : [breadcrumb(index, page, locale, urls)]),
  ],
});

/** JSON as it stands in a `script` element: nothing in it can end the element. */
export const inScript = (data: object): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
