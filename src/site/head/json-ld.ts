import type {
  BreadcrumbList,
  CreativeWork,
  DefinedTermSet,
  Graph,
  Organization,
  Report,
  Thing,
  WebPage,
} from 'schema-dts';
import { calendarYears, periodOf } from '../../plan/dates.ts';
import { LANGUAGE_TAGS, type Localized, type Locale } from '../../plan/locale.ts';
import { otherLanguage, sourceOf } from '../../plan/languages.ts';
import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';
import { asShown, type ShownNumber } from '../../plan/shown-number.ts';
import type { OtherPlan, Plan, Publisher, Text } from '../../plan/plan.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Urls } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';
import { breadcrumbOf } from './breadcrumb.ts';

/** Media type of JSON-LD. */
export const JSON_LD_TYPE = 'application/ld+json';

/** Reference to a work by the address of its page, for links between both languages. */
interface Reference {
  readonly '@id': string;
}

/** Language of a work, with its original or its translation. */
const languageOf = (page: Page, text: Localized<Text>, locale: Locale, urls: Urls) => {
  const inLanguage = LANGUAGE_TAGS[text[locale].locale];
  const language = otherLanguage(urls.languages, locale);
  // A text that is not translated is the same work on both pages.
  if (language === undefined || text[locale].locale === text[language].locale) {
    return { inLanguage };
  }
  const other: Reference = { '@id': urls.absolute(page, language) };
  return locale === sourceOf(urls.languages)
    ? { inLanguage, workTranslation: other }
    : { inLanguage, translationOfWork: other };
};

const HOME: Page = { view: 'home' };

/** An organization, the same on every page: its address is its identifier. */
const organization = ({ name, url }: Publisher): Organization => ({
  '@type': 'Organization',
  ...(url !== undefined && { '@id': url }),
  name,
  ...(url !== undefined && { url }),
});

/** Who publishes the words of the site: who runs it, where that is stated. */
const sitePublisher = ({ site, publisher }: Plan) => {
  const known = site ?? publisher;
  return known && { publisher: organization(known) };
};

/** By whom and when a work was published: a part, with the plan. */
const publicationOf = (plan: Plan) => ({
  ...(plan.published !== undefined && { datePublished: plan.published }),
  ...(plan.publisher && { publisher: organization(plan.publisher) }),
});

/** Number that a part is shown with: as the number of its folder has it where they are the same. */
const positionOf = <N extends OrientationNumber | PriorityNumber>(
  shown: ShownNumber | undefined,
  number: N,
): { readonly position?: N | ShownNumber } =>
  shown === undefined ? {} : { position: shown === asShown(number) ? number : shown };

/** Name and address of an orientation within another work. */
const orientationName = (
  lookup: PlanLookup,
  number: OrientationNumber,
  locale: Locale,
  urls: Urls,
) => ({
  '@type': 'CreativeWork' as const,
  '@id': urls.absolute({ view: 'orientation', number }, locale),
  ...positionOf(lookup.orientation(number).text[locale].shown, number),
  name: lookup.orientation(number).text[locale].title,
});

/** Name and address of a priority within another work. */
const priorityName = (lookup: PlanLookup, number: PriorityNumber, locale: Locale, urls: Urls) => ({
  '@type': 'CreativeWork' as const,
  '@id': urls.absolute({ view: 'priority', number }, locale),
  ...positionOf(lookup.priority(number).text[locale].shown, number),
  name: lookup.priority(number).text[locale].statement,
});

/** Name and address of the plan within another work. */
const planName = ({ text }: Plan, locale: Locale, urls: Urls) => ({
  '@type': 'Report' as const,
  '@id': urls.absolute(HOME, locale),
  name: text[locale].title,
});

/** Calendar years of a plan as an interval of ISO 8601, open where no end is set. */
const coverageOf = (plan: Plan) => {
  const period = periodOf(plan);
  if (!period) return undefined;
  const { start, end = '..' } = calendarYears(period);
  return { temporalCoverage: `${start}/${end}` };
};

/** Name and address of the plan before or after a plan. */
const otherPlanName = ({ text, url }: OtherPlan, locale: Locale): Report => ({
  '@type': 'Report',
  '@id': url[locale],
  name: text[locale],
  url: url[locale],
});

/** What a plan was made from: the original document and the plan before it. */
const basedOn = ({ source, predecessor }: Plan, locale: Locale): Pick<Report, 'isBasedOn'> => {
  const works = [
    ...(source ? [source.url[locale]] : []),
    ...(predecessor ? [otherPlanName(predecessor, locale)] : []),
  ];
  const [first] = works;
  return first === undefined ? {} : { isBasedOn: works.length > 1 ? works : first };
};

/** The plan after a plan: the vocabulary says of a work what came before it alone. */
const successorWork = ({ plan }: PlanLookup, locale: Locale, urls: Urls): readonly Report[] =>
  plan.successor
    ? [
        {
          ...otherPlanName(plan.successor, locale),
          isBasedOn: { '@id': urls.absolute(HOME, locale) },
        },
      ]
    : [];

const planWork = (lookup: PlanLookup, locale: Locale, urls: Urls): Report => {
  const { plan } = lookup;
  const { subtitle } = plan.text[locale];
  return {
    ...planName(plan, locale, urls),
    ...languageOf(HOME, plan.text, locale, urls),
    ...(subtitle !== undefined && { alternativeHeadline: subtitle }),
    url: urls.absolute(HOME, locale),
    ...publicationOf(plan),
    ...coverageOf(plan),
    ...(plan.status === 'draft' && { creativeWorkStatus: 'Draft' }),
    ...(plan.rights && { copyrightNotice: plan.rights[locale] }),
    ...basedOn(plan, locale),
    hasPart: plan.orientations.map(({ number }) => orientationName(lookup, number, locale, urls)),
  };
};

const orientationWork = (
  lookup: PlanLookup,
  number: OrientationNumber,
  locale: Locale,
  urls: Urls,
): CreativeWork => {
  const { text, priorities } = lookup.orientation(number);
  const { tagline } = text[locale];
  const page: Page = { view: 'orientation', number };
  return {
    ...orientationName(lookup, number, locale, urls),
    ...languageOf(page, text, locale, urls),
    url: urls.absolute(page, locale),
    ...(tagline !== undefined && { alternativeHeadline: tagline }),
    ...publicationOf(lookup.plan),
    isPartOf: planName(lookup.plan, locale, urls),
    hasPart: priorities.map((priority) => priorityName(lookup, priority, locale, urls)),
  };
};

const priorityWork = (
  lookup: PlanLookup,
  number: PriorityNumber,
  locale: Locale,
  urls: Urls,
): CreativeWork => {
  const { orientation, text } = lookup.priority(number);
  const { short, subjects } = text[locale];
  const page: Page = { view: 'priority', number };
  const { plan } = lookup;
  return {
    ...priorityName(lookup, number, locale, urls),
    ...languageOf(page, text, locale, urls),
    url: urls.absolute(page, locale),
    ...(short !== undefined && { headline: short }),
    ...(subjects.length > 0 && { keywords: [...subjects] }),
    ...publicationOf(plan),
    isPartOf: {
      ...orientationName(lookup, orientation, locale, urls),
      isPartOf: planName(plan, locale, urls),
    },
  };
};

const glossaryTerms = ({ plan }: PlanLookup, locale: Locale, urls: Urls): DefinedTermSet => {
  const set = urls.absolute({ view: 'glossary' }, locale);
  const other = otherLanguage(plan.languages, locale);
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    inLanguage: LANGUAGE_TAGS[locale],
    ...sitePublisher(plan),
    hasDefinedTerm: plan.glossary.map(({ id, term, definition, sources }) => ({
      '@type': 'DefinedTerm',
      '@id': `${set}#${id}`,
      name: term[locale],
      ...(other !== undefined && term[other] !== term[locale] && { alternateName: term[other] }),
      description: definition[locale],
      inDefinedTermSet: { '@id': set },
      subjectOf: sources.flatMap(({ text, url }) =>
        url ? [{ '@type': 'CreativeWork' as const, name: text[locale], url: url[locale] }] : [],
      ),
    })),
  };
};

const breadcrumb = (
  lookup: PlanLookup,
  page: Page,
  locale: Locale,
  urls: Urls,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: breadcrumbOf(lookup, page, locale).map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.label,
    item: urls.absolute(crumb.page, locale),
  })),
});

/** Words of the site: who runs it publishes them. */
const sitePage = ({ plan }: PlanLookup, page: Page, locale: Locale, urls: Urls): WebPage => ({
  '@type': 'WebPage',
  '@id': urls.absolute(page, locale),
  inLanguage: LANGUAGE_TAGS[locale],
  ...sitePublisher(plan),
});

/** Returns the main entities of a page. */
const mainEntitiesOf = (
  lookup: PlanLookup,
  page: Page,
  locale: Locale,
  urls: Urls,
): readonly Thing[] => {
  switch (page.view) {
    case 'home':
    case 'fullText':
      return [planWork(lookup, locale, urls), ...successorWork(lookup, locale, urls)];
    case 'orientation':
      return [orientationWork(lookup, page.number, locale, urls)];
    case 'priority':
      return [priorityWork(lookup, page.number, locale, urls)];
    case 'glossary':
      return [glossaryTerms(lookup, locale, urls)];
    case 'search':
      // A tool without words of its own, whose every byte is before the first answer.
      return [];
    default:
      return [sitePage(lookup, page, locale, urls)];
  }
};

/**
 * Writes the structured data of a page in schema.org's vocabulary: its main entity and its
 * breadcrumb.
 *
 * @param lookup - the plan
 * @param page - any page
 * @param locale - language of the page
 * @param urls - addresses of the site
 * @returns a JSON-LD document
 * @throws {RangeError} where the plan has no such orientation or priority
 * @see https://schema.org
 */
export const jsonLdOf = (lookup: PlanLookup, page: Page, locale: Locale, urls: Urls): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    ...mainEntitiesOf(lookup, page, locale, urls),
    ...(page.view === 'home' ? [] : [breadcrumb(lookup, page, locale, urls)]),
  ],
});

/**
 * Serializes data for a `script` element, which no text in it can end.
 *
 * @param data - any JSON
 * @returns JSON with every `<` escaped
 * @example inScript({ a: '</script>' }) // String.raw`{"a":"\u003c/script>"}`
 */
export const inScript = (data: object): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
