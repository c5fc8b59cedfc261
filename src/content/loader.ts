import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { prioritySlug } from '../plan/number.ts';
import { toEntries } from './entries.ts';
import type { LocatePage } from '../plan/pages.ts';
import { readSoundContent } from './read-content.ts';
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

/** The content is read once per change, however many collections ask for it. */
const readings = new Map<string, ReturnType<typeof readSoundContent>>();

/** What was already said of a reading that failed: once is enough. */
const told = new Set<unknown>();

const readOnce = (folder: string, locate: LocatePage): ReturnType<typeof readSoundContent> => {
  const reading = readings.get(folder) ?? readSoundContent(folder, locate);
  readings.set(folder, reading);
  return reading;
};

/**
 * Loads one collection through our own reading of the content, so that all faults are told at
 * once and in the editor's words, by the same code as `npm run check`.
 *
 * @param folder - absolute path of the content
 * @param collection - which part of it
 * @returns an Astro loader; it throws a `ContentError` where the content is not sound
 */
export const contentLoader = (
  folder: string,
  locate: LocatePage,
  collection: keyof typeof ENTRIES,
): Loader => ({
  name: `plan-${collection}`,
  load: async ({ store, config, watcher, logger }) => {
    const root = fileURLToPath(config.root);
    const fill = async () => {
      const { sources } = await readOnce(folder, locate);
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
    };
    await fill();

    watcher?.add(folder);
    watcher?.on('all', (_event, path) => {
      if (!path.startsWith(folder)) return;
      // Every collection hears of the change; all forget the old reading before one makes the new.
      readings.delete(folder);
      queueMicrotask(() => {
        fill().catch((error: unknown) => {
          if (told.has(error)) return;
          told.add(error);
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    });
  },
});
