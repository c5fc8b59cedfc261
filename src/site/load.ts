import { getCollection, getEntry, render } from 'astro:content';
import { ContentError } from '../content/issue.ts';
import type { Locale } from '../plan/locale.ts';
import { parseOrientationNumber, parsePrioritySlug } from '../plan/number.ts';
import { PAGE_KEYS, type PageKey } from '../plan/pages.ts';
import { buildPlan } from '../content/build-plan.ts';
import { locate } from './urls.ts';
import { fromEntries } from '../content/entries.ts';
import { createLookup, type PlanLookup } from '../plan/lookup.ts';

/** Names a map's folders as what they stand for. */
const keyed = <Id, T>(
  texts: ReadonlyMap<string, T>,
  parse: (folder: string) => Id | undefined,
): ReadonlyMap<Id, T> =>
  new Map(
    [...texts].flatMap(([folder, value]) => {
      const id = parse(folder);
      return id === undefined ? [] : [[id, value] as const];
    }),
  );

const listed = <T>(entries: readonly { readonly data: T; readonly id: string }[]) =>
  entries.map(({ data, id }) => ({ file: id, line: 1, data }));

const loadPlan = async (): Promise<PlanLookup> => {
  const [facts] = await getCollection('facts');
  const { plan, faults } = buildPlan(
    {
      facts: facts?.data,
      relations: listed(await getCollection('relations')),
      glossary: listed(await getCollection('glossary')),
      plan: fromEntries<'plan'>(await getCollection('plan')).get(''),
      orientations: keyed(fromEntries(await getCollection('orientations')), parseOrientationNumber),
      priorities: keyed(fromEntries(await getCollection('priorities')), parsePrioritySlug),
      pages: keyed(fromEntries(await getCollection('pages')), (folder) =>
        PAGE_KEYS.find((key) => key === folder),
      ),
    },
    locate,
  );
  if (!plan) throw new ContentError(faults);
  return createLookup(plan);
};

/** The plan that is being published: loaded once, given to every page and file. */
export const lookup: PlanLookup = await loadPlan();

/**
 * The prose of one of the site's own pages.
 *
 * @param locale - language of the text, which the page may not have: see `Text.locale`
 * @returns an Astro component
 * @throws {RangeError} where the content has no such page
 */
export const renderSitePage = async (key: PageKey, locale: Locale) => {
  const entry = await getEntry('pages', `${key}/${locale}`);
  if (!entry) throw new RangeError(`The content has no page ${key}/${locale}.mdx.`);
  return (await render(entry)).Content;
};
