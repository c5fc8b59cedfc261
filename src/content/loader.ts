import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { prioritySlug } from '../plan/number.ts';
import { toEntries } from './entries.ts';
import type { LocatePage } from '../plan/pages.ts';
import { ContentError } from './issue.ts';
import { readContent, type Content } from './read-content.ts';
import type { Sources } from './sources.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly body?: string;
  /** Path in the content folder. */
  readonly filePath?: string;
}

/** What each collection takes from the sources. */
const ENTRIES = {
  facts: ({ facts }) => (facts ? [{ id: 'plan', data: facts }] : []),
  relations: ({ relations }) =>
    (relations ?? []).map(({ data }) => ({ id: data.between.join(' '), data })),
  glossary: ({ glossary }) => (glossary ?? []).map(({ data }) => ({ id: data.id, data })),
  plan: ({ plan }) => toEntries('', plan),
  orientations: ({ orientations }) =>
    [...orientations].flatMap(([number, texts]) => toEntries(String(number), texts)),
  priorities: ({ priorities }) =>
    [...priorities].flatMap(([number, texts]) => toEntries(prioritySlug(number), texts)),
  pages: ({ pages }) => [...pages].flatMap(([key, texts]) => toEntries(key, texts)),
} as const satisfies Record<string, (sources: Sources) => readonly Entry[]>;

/** Readings that collections share. */
const readings = new Map<string, Promise<Content>>();

/**
 * Reads the content once for all collections of a build; in development, once for all that ask at the
 * same time, since the next one to ask does so after a change.
 */
const readOnce = (folder: string, locate: LocatePage, isKept: boolean): Promise<Content> => {
  const known = readings.get(folder);
  if (known) return known;
  const reading = readContent(folder, locate);
  readings.set(folder, reading);
  if (!isKept) void reading.finally(() => readings.delete(folder));
  return reading;
};

/**
 * Loads one collection through our own reading of the content, so that all faults are told at
 * once and in the editor's words, by the same code as `npm run check`.
 *
 * @param folder - absolute path of the content
 * @param collection - which part of it
 * @returns an Astro loader; it throws a `ContentError` where the content is not sound, but in
 *   development, where the server shows the faults in place of the site: `src/build/dev-content.ts`
 */
export const contentLoader = (
  folder: string,
  locate: LocatePage,
  collection: keyof typeof ENTRIES,
): Loader => ({
  name: `plan-${collection}`,
  load: async ({ store, config, watcher }) => {
    const isDevelopment = watcher !== undefined;
    const root = fileURLToPath(config.root);
    const { sources, plan, faults } = await readOnce(folder, locate, !isDevelopment);
    if (!plan && isDevelopment) return;
    if (!plan) throw new ContentError(faults);
    const entries: readonly Entry[] = ENTRIES[collection](sources);
    store.clear();
    // A plan may have no glossary. Astro warns of a collection that was never written to, so this
    // one is, and is empty again.
    store.set({ id: 'none', data: {} });
    store.delete('none');
    for (const { id, data, body, filePath } of entries) {
      store.set({
        id,
        data: { ...data },
        ...(body !== undefined && { body }),
        ...(filePath !== undefined && { filePath: relative(root, join(folder, filePath)) }),
        // The site's own pages alone are rendered as MDX modules; see the README.
        ...(collection === 'pages' && { deferredRender: true }),
      });
    }
  },
});
