import { inLanguages, sourceOf } from '../../plan/languages.ts';
import type { Locale, Localized } from '../../plan/locale.ts';
import {
  parseOrientationNumber,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../../plan/number.ts';
import type { ShownNumber } from '../../plan/shown-number.ts';
import type {
  GlossaryTerm,
  Orientation,
  Plan,
  PlanItem,
  PlanRole,
  Priority,
  SourceDocument,
} from '../../plan/plan.ts';
import { isOfficialIn, worstPart } from '../../plan/translation.ts';
import { paragraphs, plainText } from '../../plan/prose.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { cardPath, DATA, dataFile, type Urls } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import {
  API_VERSION,
  type ContinuityFile,
  type OrientationFile,
  type PlanFile,
  type PriorityFile,
} from './api-schema.ts';

/** One field of a text in every language of the plan. */
const fieldOf = <T, V>(
  { languages }: Pick<Plan, 'languages'>,
  text: Localized<T>,
  pick: (text: T) => V,
): Partial<Record<Locale, V>> => inLanguages(languages, (locale) => pick(text[locale]));

/** The same of a text that a plan may lack; a translation has it where the source does. */
const optionalField = <Name extends string, T>(
  plan: Pick<Plan, 'languages'>,
  name: Name,
  text: Localized<T>,
  pick: (text: T) => string | undefined,
): Partial<Record<Name, Partial<Record<Locale, string>>>> => {
  const source = pick(text[sourceOf(plan.languages)]);
  if (source === undefined) return {};
  const values: Partial<Record<Name, Partial<Record<Locale, string>>>> = {};
  values[name] = fieldOf(plan, text, (own) => pick(own) ?? source);
  return values;
};

/** A text in every language of the plan. */
const own = (plan: Pick<Plan, 'languages'>, text: Localized): Partial<Record<Locale, string>> =>
  fieldOf(plan, text, (words) => words);

const pageAddresses = (page: Page, urls: Urls) =>
  inLanguages(urls.languages, (locale) => urls.absolute(page, locale));

/** Addresses of an item: its page, its card and its data. */
const addressesOfItem = (item: PlanItem, urls: Urls) => ({
  url: pageAddresses(item, urls),
  card: inLanguages(urls.languages, (locale) =>
    urls.absoluteFile(cardPath(item, locale, urls.languages)),
  ),
  data: urls.absoluteFile(dataFile(item)),
});

type Shown = Localized<{ readonly shown: ShownNumber | undefined }>;

/** Number that an item is shown with; by language too where the languages differ. */
const shownFields = (plan: Plan, text: Shown) => {
  const { shown } = text[sourceOf(plan.languages)];
  const differs = plan.languages.some((locale) => text[locale].shown !== shown);
  return {
    ...(shown !== undefined && { number: shown as string }),
    ...(differs && { numbers: fieldOf(plan, text, (own) => own.shown ?? '') }),
  };
};

/** The same of an orientation, whose number is a number where it has nothing but digits. */
const numberField = (plan: Plan, text: Shown) => {
  const { number, ...numbers } = shownFields(plan, text);
  return number === undefined
    ? numbers
    : { number: parseOrientationNumber(number) ?? number, ...numbers };
};

const orientationData = (
  plan: Plan,
  { number, text, translation, priorities }: Orientation,
  urls: Urls,
) => ({
  plan: plan.id,
  id: String(number),
  ...numberField(plan, text),
  title: fieldOf(plan, text, ({ title }) => title),
  ...optionalField(plan, 'tagline', text, ({ tagline }) => tagline),
  note: fieldOf(plan, text, ({ note }) => plainText(note)),
  translation,
  ...addressesOfItem({ view: 'orientation', number }, urls),
  priorities: [...priorities],
});

const priorityData = (lookup: PlanLookup, priority: Priority, urls: Urls) => {
  const { plan } = lookup;
  const { number, orientation, text, translation } = priority;
  return {
    plan: plan.id,
    id: prioritySlug(number),
    ...shownFields(plan, text),
    orientation,
    statement: fieldOf(plan, text, ({ statement }) => statement),
    ...optionalField(plan, 'short', text, ({ short }) => short),
    ...(text[sourceOf(plan.languages)].details.length > 0 && {
      details: fieldOf(plan, text, ({ details }) =>
        details.map(({ label, value }) => ({
          label,
          value: typeof value === 'string' ? value : [...value],
        })),
      ),
    }),
    subjects: fieldOf(plan, text, ({ subjects }) => [...subjects]),
    keywords: fieldOf(plan, text, ({ keywords }) => [...keywords]),
    note: fieldOf(plan, text, ({ note }) => plainText(note)),
    translation,
    ...addressesOfItem({ view: 'priority', number }, urls),
    related: lookup.relatedTo(number).map(({ priority: other, relation, direction }) => ({
      number: other.number,
      kind: relation.kind,
      ...(direction && { direction }),
      why: own(plan, relation.why),
      translation: relation.translation,
    })),
  };
};

const termData = (
  plan: Plan,
  { id, term, definition, sources, states }: GlossaryTerm,
  urls: Urls,
) => {
  const address = sources.find(({ url }) => url)?.url?.[sourceOf(plan.languages)];
  return {
    plan: plan.id,
    id,
    term: own(plan, term),
    definition: own(plan, definition),
    source: inLanguages(plan.languages, (locale) =>
      sources.map(({ text }) => text[locale]).join('; '),
    ),
    ...(address === undefined ? {} : { sourceUrl: address }),
    sources: sources.map(({ text, url }) => ({
      text: own(plan, text),
      ...(url && { url: own(plan, url) }),
    })),
    translation: worstPart(states),
    url: inLanguages(
      plan.languages,
      (locale) => `${urls.absolute({ view: 'glossary' }, locale)}#${id}`,
    ),
  };
};

const titleOf = (plan: Plan) => fieldOf(plan, plan.text, ({ title }) => title);

/** A work at an address: the original document, the plan before this one or the one after it. */
const workData = (plan: Plan, { text, url }: SourceDocument) => ({
  title: own(plan, text),
  url: own(plan, url),
});

/** Field of the plan before or after this one. */
const otherPlanData = <Role extends PlanRole>(
  plan: Plan,
  role: Role,
): Partial<Record<Role, ReturnType<typeof workData>>> => {
  const { [role]: other } = plan;
  const field: Partial<Record<Role, ReturnType<typeof workData>>> = {};
  if (other) field[role] = workData(plan, other);
  return field;
};

/** Data about the plan in the file of a single item. */
const parentPlan = (plan: Plan, urls: Urls) => ({
  id: plan.id,
  title: titleOf(plan),
  ...(plan.publisher && { publisher: plan.publisher.name }),
  ...(plan.rights && { rights: own(plan, plan.rights) }),
  data: urls.absoluteFile(DATA.plan),
});

/**
 * Returns the data of the whole plan in every language. Addresses are absolute, notes plain text.
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
    languages: [...plan.languages],
    officialLanguages: plan.languages.filter((locale) => isOfficialIn(plan, locale)),
    levels: [...plan.levels],
    ...(plan.start !== undefined && { start: plan.start }),
    ...(plan.end !== undefined && { end: plan.end }),
    ...(plan.published !== undefined && { published: plan.published }),
    ...(plan.status !== undefined && { status: plan.status }),
    ...(plan.publisher && { publisher: { ...plan.publisher } }),
    ...(plan.site && { site: { ...plan.site } }),
    ...(plan.source && { source: workData(plan, plan.source) }),
    ...otherPlanData(plan, 'predecessor'),
    ...otherPlanData(plan, 'successor'),
    ...(plan.rights && { rights: own(plan, plan.rights) }),
    title: titleOf(plan),
    ...optionalField(plan, 'subtitle', plan.text, ({ subtitle }) => subtitle),
    preamble: fieldOf(plan, plan.text, ({ preamble }) => [...paragraphs(preamble)]),
    translation: plan.translation,
    url: pageAddresses({ view: 'home' }, urls),
    orientations: plan.orientations.map((orientation) => orientationData(plan, orientation, urls)),
    priorities: plan.priorities.map((priority) => priorityData(lookup, priority, urls)),
    glossary: plan.glossary.map((term) => termData(plan, term, urls)),
  };
};

/**
 * Returns what became of each priority, from the plan before this one and to the plan after it. Every number
 * has its plan before it, so that the entries can be copied into the folder of either plan.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns content of `continuity.json`
 */
export const continuityFileOf = ({ plan }: PlanLookup, urls: Urls): ContinuityFile => ({
  $schema: urls.absoluteFile(DATA.continuitySchema),
  version: API_VERSION,
  plan: plan.id,
  ...otherPlanData(plan, 'predecessor'),
  ...otherPlanData(plan, 'successor'),
  continuity: plan.continuity.map(
    ({ role, plan: other = '', from, to, kind, why, translation }) => {
      const [earlier, later] = role === 'predecessor' ? [other, plan.id] : [plan.id, other];
      return {
        from: `${earlier}#${from}`,
        to: to.map((number) => `${later}#${number}`),
        kind,
        ...(why && { why: own(plan, why) }),
        translation,
      };
    },
  ),
});

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
  ...orientationData(lookup.plan, lookup.orientation(number), urls),
  plan: parentPlan(lookup.plan, urls),
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
  ...priorityData(lookup, lookup.priority(number), urls),
  plan: parentPlan(lookup.plan, urls),
});
