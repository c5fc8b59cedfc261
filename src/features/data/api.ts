import { localized, SOURCE_LOCALE, type Locale, type Localized } from '../../plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';
import type { GlossaryTerm, Orientation, Plan, Priority, Text } from '../../plan/plan.ts';
import { worstPart } from '../../plan/translation.ts';
import { paragraphs, plainText } from '../../plan/prose.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { cardPath, DATA, dataFile, type Urls } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import type { PlanItem } from '../../plan/plan.ts';
import {
  API_VERSION,
  type OrientationFile,
  type PlanFile,
  type PriorityFile,
} from './api-schema.ts';

/** One field of a text in both languages. */
const fieldOf = <T extends Text, V>(text: Localized<T>, pick: (text: T) => V): Record<Locale, V> =>
  localized((locale) => pick(text[locale]));

/** The same of a text that a plan may lack; a translation has it where the source does. */
const optionalField = <Name extends string, T extends Text>(
  name: Name,
  text: Localized<T>,
  pick: (text: T) => string | undefined,
): Partial<Record<Name, Record<Locale, string>>> => {
  const source = pick(text[SOURCE_LOCALE]);
  if (source === undefined) return {};
  const values: Partial<Record<Name, Record<Locale, string>>> = {};
  values[name] = fieldOf(text, (own) => pick(own) ?? source);
  return values;
};

const pageAddresses = (page: Page, urls: Urls) =>
  localized((locale) => urls.absolute(page, locale));

/** Addresses of an item: its page, its card and its data. */
const addressesOfItem = (item: PlanItem, urls: Urls) => ({
  url: pageAddresses(item, urls),
  card: localized((locale) => urls.absoluteFile(cardPath(item, locale))),
  data: urls.absoluteFile(dataFile(item)),
});

const orientationData = ({ number, text, translation, priorities }: Orientation, urls: Urls) => ({
  number,
  title: fieldOf(text, ({ title }) => title),
  ...optionalField('tagline', text, ({ tagline }) => tagline),
  note: fieldOf(text, ({ note }) => plainText(note)),
  translation,
  ...addressesOfItem({ view: 'orientation', number }, urls),
  priorities: [...priorities],
});

const priorityData = (lookup: PlanLookup, priority: Priority, urls: Urls) => {
  const { number, orientation, text, translation } = priority;
  return {
    number,
    orientation,
    statement: fieldOf(text, ({ statement }) => statement),
    ...optionalField('short', text, ({ short }) => short),
    ...(text[SOURCE_LOCALE].details.length > 0 && {
      details: fieldOf(text, ({ details }) =>
        details.map(({ label, value }) => ({
          label,
          value: typeof value === 'string' ? value : [...value],
        })),
      ),
    }),
    subjects: fieldOf(text, ({ subjects }) => [...subjects]),
    keywords: fieldOf(text, ({ keywords }) => [...keywords]),
    note: fieldOf(text, ({ note }) => plainText(note)),
    translation,
    ...addressesOfItem({ view: 'priority', number }, urls),
    related: lookup.relatedTo(number).map(({ priority: other, relation, direction }) => ({
      number: other.number,
      kind: relation.kind,
      ...(direction && { direction }),
      why: { ...relation.why },
      translation: relation.translation,
    })),
  };
};

const termData = ({ id, term, definition, sources, states }: GlossaryTerm, urls: Urls) => {
  const address = sources.find(({ url }) => url)?.url?.[SOURCE_LOCALE];
  return {
    id,
    term: { ...term },
    definition: { ...definition },
    source: localized((locale) => sources.map(({ text }) => text[locale]).join('; ')),
    ...(address === undefined ? {} : { sourceUrl: address }),
    sources: sources.map(({ text, url }) => ({
      text: { ...text },
      ...(url && { url: { ...url } }),
    })),
    translation: worstPart(states),
    url: localized((locale) => `${urls.absolute({ view: 'glossary' }, locale)}#${id}`),
  };
};

const titleOf = (plan: Plan) => fieldOf(plan.text, ({ title }) => title);

/** Data about the plan in the file of a single item. */
const parentPlan = (plan: Plan, urls: Urls) => ({
  id: plan.id,
  title: titleOf(plan),
  publisher: plan.publisher.name,
  rights: { ...plan.rights },
  data: urls.absoluteFile(DATA.plan),
});

/**
 * Returns the data of the whole plan in both languages. Addresses are absolute, notes plain text.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns content of `plan.json`
 */
export const planData = (lookup: PlanLookup, urls: Urls): PlanFile => {
  const { plan } = lookup;
  return {
    $schema: urls.absoluteFile(DATA.planSchema),
    version: API_VERSION,
    id: plan.id,
    start: plan.start,
    ...(plan.end !== undefined && { end: plan.end }),
    ...(plan.published !== undefined && { published: plan.published }),
    status: plan.status,
    publisher: { ...plan.publisher },
    ...(plan.site && { site: { ...plan.site } }),
    ...(plan.source && {
      source: { title: { ...plan.source.text }, url: { ...plan.source.url } },
    }),
    rights: { ...plan.rights },
    title: titleOf(plan),
    ...optionalField('subtitle', plan.text, ({ subtitle }) => subtitle),
    preamble: fieldOf(plan.text, ({ preamble }) => [...paragraphs(preamble)]),
    translation: plan.translation,
    url: pageAddresses({ view: 'home' }, urls),
    orientations: plan.orientations.map((orientation) => orientationData(orientation, urls)),
    priorities: plan.priorities.map((priority) => priorityData(lookup, priority, urls)),
    glossary: plan.glossary.map((term) => termData(term, urls)),
  };
};

/**
 * Returns the data of one orientation in both languages.
 *
 * @param lookup - the plan
 * @param number - number of the orientation
 * @param urls - addresses of the site
 * @returns content of `orientations/3.json`
 * @throws {RangeError} where the plan has no such number
 */
export const orientationFileOf = (
  lookup: PlanLookup,
  number: OrientationNumber,
  urls: Urls,
): OrientationFile => ({
  $schema: urls.absoluteFile(DATA.orientationSchema),
  version: API_VERSION,
  plan: parentPlan(lookup.plan, urls),
  ...orientationData(lookup.orientation(number), urls),
});

/**
 * Returns the data of one priority in both languages.
 *
 * @param lookup - the plan
 * @param number - number of the priority
 * @param urls - addresses of the site
 * @returns content of `priorities/3-2.json`
 * @throws {RangeError} where the plan has no such number
 */
export const priorityFileOf = (
  lookup: PlanLookup,
  number: PriorityNumber,
  urls: Urls,
): PriorityFile => ({
  $schema: urls.absoluteFile(DATA.prioritySchema),
  version: API_VERSION,
  plan: parentPlan(lookup.plan, urls),
  ...priorityData(lookup, lookup.priority(number), urls),
});
