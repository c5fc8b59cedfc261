import { getCollection, getEntry, render } from 'astro:content';
import { buildPlan } from '../content/build-plan.ts';
import { groupEntries } from '../content/entries.ts';
import { formIn } from '../content/yaml-schemas.ts';
import { ContentError } from '../content/issue.ts';
import type { Locale } from '../plan/locale.ts';
import { createLookup, type PlanLookup } from '../plan/lookup.ts';
import { parseOrientationNumber, parsePrioritySlug } from '../plan/number.ts';
import { isDevelopment } from './context.ts';

const found = <T>(entry: T | undefined, name: string): T => {
  if (entry === undefined) throw new RangeError(`The content collections have no ${name}.`);
  return entry;
};

const readPlan = async (): Promise<PlanLookup> => {
  const { issues, counts } = found(await getEntry('reading', 'last'), 'reading').data;
  if (issues.length > 0) throw new ContentError(issues);
  const {
    plan: facts,
    relations,
    continuity,
    removed,
    glossary,
    synonyms,
    brand,
  } = found(await getEntry('facts', 'facts'), 'facts').data;
  const form = formIn(facts);
  const { languages } = form;
  const [plan] = groupEntries(await getCollection('plan'), (folder) => folder, languages).values();
  return createLookup(
    buildPlan({
      ...form,
      facts,
      relations,
      continuity,
      removed,
      glossary,
      synonyms,
      brand,
      plan: found(plan, 'plan'),
      orientations: groupEntries(
        await getCollection('orientations'),
        parseOrientationNumber,
        languages,
      ),
      priorities: groupEntries(
        counts.priorities > 0 ? await getCollection('priorities') : [],
        parsePrioritySlug,
        languages,
      ),
      pages: groupEntries(
        counts.pages > 0 ? await getCollection('pages') : [],
        (folder) => folder,
        languages,
      ),
    }),
  );
};

let loading: Promise<PlanLookup> | undefined;

/**
 * Loads the plan from the content collections: once in a build, at every request in development.
 * For routes and the middleware; components find the plan in `Astro.locals.route`.
 *
 * @returns the plan with its look-ups
 * @throws {ContentError} in development, with every issue of the content
 */
export const loadPlan = (): Promise<PlanLookup> => {
  if (isDevelopment) return readPlan();
  loading ??= readPlan();
  return loading;
};

/**
 * Renders the prose of one of the site's own pages.
 *
 * @param key - name of the page
 * @param locale - language of the text, which may differ from the page's: see `Text.locale`
 * @returns an Astro component
 * @throws {RangeError} where the content has no such page
 */
export const renderSitePage = async (key: string, locale: Locale) =>
  (await render(found(await getEntry('pages', `${key}/${locale}`), `page ${key}/${locale}`)))
    .Content;
