import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { prioritySlug } from '../plan/number.ts';
import type { LocatePage } from '../plan/pages.ts';
import { toEntries } from './entries.ts';
import { ContentError } from './issue.ts';
import { readCheckedSources, type CheckedSources } from './read-content.ts';
import type { Sources, SourceTexts } from './sources.ts';
import type { TextKind } from './frontmatter.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly body?: string;
  /** Path in the content folder. */
  readonly file?: string;
}

const textEntries = <Id, K extends TextKind>(
  subjects: SourceTexts<Id, K> | undefined,
  folderOf: (id: Id) => string,
): readonly Entry[] =>
  [...(subjects ?? [])].flatMap(([id, texts]) => (texts ? toEntries(folderOf(id), texts) : []));

/** Entries of the collections from sources without issues. */
const ENTRIES = {
  facts: ({ facts, relations, continuity, removed, glossary, synonyms, brand }) => [
    {
      id: 'facts',
      data: {
        plan: facts,
        relations: relations?.map(({ data }) => data),
        continuity: continuity?.map(({ data }) => data),
        removed: removed?.map(({ data }) => data),
        glossary: glossary?.map(({ data }) => data),
        synonyms: synonyms?.map(({ data }) => data),
        brand,
      },
    },
  ],
  plan: ({ plan }) => (plan ? toEntries('', plan) : []),
  orientations: ({ orientations }) => textEntries(orientations, String),
  priorities: ({ priorities }) => textEntries(priorities, prioritySlug),
  pages: ({ pages }) => textEntries(pages, String),
} as const satisfies Record<string, (sources: Sources) => readonly Entry[]>;

/** Name of a collection of content. */
type ContentCollection = keyof typeof ENTRIES;

/**
 * Updates the entries of a collection. Those that did not change are left alone: Astro waits half a
 * second where an entry is removed, or where it is to be rendered.
 */
const updateEntries = async (
  context: LoaderContext,
  folder: string,
  entries: readonly Entry[],
  isRendered: boolean,
): Promise<void> => {
  const parsed = await Promise.all(
    entries.map(async ({ id, data, body, file }) => {
      const path = file === undefined ? undefined : join(folder, file);
      const entry = {
        id,
        data: await context.parseData({ id, data: { ...data }, ...(path && { filePath: path }) }),
        ...(body !== undefined && { body }),
        ...(path && { filePath: relative(fileURLToPath(context.config.root), path) }),
        ...(isRendered && { deferredRender: true }),
      };
      return { ...entry, digest: context.generateDigest(entry) };
    }),
  );
  const ids = new Set(parsed.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const entry of parsed) context.store.set(entry);
};

/** Loaders of the content collections, which share one reading. */
export interface ContentLoaders {
  /**
   * Makes the loader of one collection. If the content has issues, a build stops; the development
   * server does not change its entries, and shows the issues in place of the site.
   *
   * @param collection - name of the collection
   * @returns an Astro loader, which throws a `ContentError` in a build
   */
  readonly entriesOf: (collection: ContentCollection) => Loader;
  /** Loader of the result of the reading: one entry, `last`. */
  readonly reading: Loader;
}

/**
 * Makes the loaders of Astro's content collections. They share one reading of the content folder:
 * one in a build, and one per refresh of the content in the development server.
 *
 * @param folder - absolute path of the content folder
 * @param locate - finds the page at an address of the site
 * @returns the loaders
 */
export const contentLoaders = (folder: string, locate: LocatePage): ContentLoaders => {
  let reading: Promise<CheckedSources> | undefined;

  const loader = (
    name: string,
    fill: (context: LoaderContext, checked: CheckedSources) => Promise<void>,
  ): Loader => ({
    name: `plan-${name}`,
    load: async (context) => {
      // Astro gives a watcher in development alone.
      const isDevelopment = context.watcher !== undefined;
      const current = reading ?? readCheckedSources(folder, locate);
      reading = current;
      const checked = await current.finally(() => {
        if (isDevelopment && reading === current) reading = undefined;
      });
      if (checked.issues.length > 0 && !isDevelopment) throw new ContentError(checked.issues);
      await fill(context, checked);
    },
  });

  return {
    entriesOf: (collection) =>
      loader(collection, async (context, { sources, issues }) => {
        if (issues.length > 0) return;
        // Only pages of the site are rendered as MDX modules: docs/decisions/notes.md.
        await updateEntries(context, folder, ENTRIES[collection](sources), collection === 'pages');
      }),
    reading: loader('reading', async (context, { sources, issues }) => {
      const counts = { priorities: sources.priorities?.size ?? 0, pages: sources.pages?.size ?? 0 };
      const data = { issues, counts };
      await updateEntries(context, folder, [{ id: 'last', data }], false);
    }),
  };
};
