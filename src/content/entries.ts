import type { Locale } from '../plan/locale.ts';
import type { EntryData } from './entry-schemas.ts';
import type { TextKind } from './frontmatter.ts';
import type { SourceText, Texts } from './sources.ts';

// MDX files as entries of Astro's collections: `3-2/fr` is the French file of the folder `3-2`; the
// plan's own two files are `fr` and `en`.

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
 * Entries of the files of one subject.
 *
 * @param folder - name of the subject's folder; empty for the plan itself
 * @param texts - its files
 * @returns one entry a file, French first
 */
export const toEntries = <K extends TextKind>(
  folder: string,
  { fr, en }: Texts<SourceText<K>>,
): readonly FileEntry<K>[] =>
  [fr, ...(en ? [en] : [])].map(({ file, data, body }) => ({
    id: folder === '' ? data.locale : `${folder}/${data.locale}`,
    data,
    body,
    file,
  }));

/**
 * Groups the entries of a collection by subject.
 *
 * @param entries - as `toEntries` made them
 * @param parse - what the name of a folder stands for
 * @returns the texts of each subject
 * @throws {RangeError} for a folder that stands for nothing, or has no French
 */
export const groupEntries = <
  Id,
  Entry extends { readonly id: string; readonly data: { readonly locale: Locale } },
>(
  entries: readonly Entry[],
  parse: (folder: string) => Id | undefined,
): ReadonlyMap<Id, Texts<Entry>> => {
  const folders = Map.groupBy(entries, ({ id }) => id.slice(0, Math.max(id.lastIndexOf('/'), 0)));
  return new Map(
    [...folders].map(([folder, files]) => {
      const id = parse(folder);
      const fr = files.find(({ data }) => data.locale === 'fr');
      if (id === undefined || !fr) throw new RangeError(`No text is in the folder “${folder}”.`);
      return [id, { fr, en: files.find(({ data }) => data.locale === 'en') }];
    }),
  );
};
