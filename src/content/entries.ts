import { sourceOf, type Languages } from '../plan/languages.ts';
import type { Locale } from '../plan/locale.ts';
import type { EntryData } from './entry-schemas.ts';
import type { TextKind } from './frontmatter.ts';
import { filesOf, type SourceText, type Texts } from './sources.ts';

// MDX files as entries of Astro's collections: `3-2/fr` is the French file of the folder `3-2`; the
// plan's own files are `fr` and `en`.

/** MDX file as an entry of a collection. */
export interface FileEntry<K extends TextKind> {
  readonly id: string;
  readonly data: EntryData<K>;
  /** Text after the front matter, as it is written. */
  readonly body: string;
  /** Path in the content folder. */
  readonly file: string;
}

/**
 * Makes the collection entries of one subject.
 *
 * @param folder - name of the subject's folder; empty for the plan itself
 * @param texts - files of the subject
 * @returns one entry per file, the source first
 */
export const toEntries = <K extends TextKind>(
  folder: string,
  texts: Texts<SourceText<K>>,
): readonly FileEntry<K>[] =>
  filesOf(texts).map(({ file, data, body }) => ({
    id: folder === '' ? data.locale : `${folder}/${data.locale}`,
    data,
    body,
    file,
  }));

/**
 * Groups the entries of a collection by subject.
 *
 * @param entries - entries made by `toEntries`
 * @param parse - reads the id of a subject from the name of its folder
 * @param languages - of the plan
 * @returns texts by id of their subject
 * @throws {RangeError} for a folder with another name or without a file in the source language
 */
export const groupEntries = <
  Id,
  Entry extends { readonly id: string; readonly data: { readonly locale: Locale } },
>(
  entries: readonly Entry[],
  parse: (folder: string) => Id | undefined,
  languages: Languages,
): ReadonlyMap<Id, Texts<Entry>> => {
  const folders = Map.groupBy(entries, ({ id }) => id.slice(0, Math.max(id.lastIndexOf('/'), 0)));
  return new Map(
    [...folders].map(([folder, files]) => {
      const id = parse(folder);
      const source = files.find(({ data }) => data.locale === sourceOf(languages));
      if (id === undefined || !source)
        throw new RangeError(`No text is in the folder “${folder}”.`);
      return [id, { source, translation: files.find((file) => file !== source) }];
    }),
  );
};
