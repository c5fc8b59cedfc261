import { isLocale } from '../plan/locale.ts';
import type { Frontmatter, TextKind } from './frontmatter.ts';
import type { SourceText, Texts } from './sources.ts';

// How MDX files stand in Astro's collections, both ways: `3-2/fr` is the French of what the
// folder `3-2` holds; the plan's own two files are `fr` and `en`.

/** An MDX file as an entry of a collection. */
export interface TextEntry<K extends TextKind> {
  readonly id: string;
  readonly data: Frontmatter<K>;
  readonly body?: string;
  readonly filePath?: string;
}

/** The entries of one subject. */
export const toEntries = <K extends TextKind>(
  folder: string,
  texts: Texts<K> | undefined,
): readonly TextEntry<K>[] =>
  [texts?.fr, texts?.en].flatMap((source) =>
    source
      ? [
          {
            id: folder ? `${folder}/${source.locale}` : source.locale,
            data: source.data,
            body: source.body,
            filePath: source.file,
          },
        ]
      : [],
  );

const toSource = <K extends TextKind>(
  entry: TextEntry<K>,
  locale: SourceText<K>['locale'],
): SourceText<K> => ({
  file: entry.filePath ?? entry.id,
  locale,
  data: entry.data,
  body: entry.body ?? '',
  firstLine: 1,
});

/**
 * The texts that a collection holds, by folder (`''` for the plan's own).
 *
 * @param entries - as `toEntries` made them
 */
export const fromEntries = <K extends TextKind>(
  entries: readonly TextEntry<K>[],
): ReadonlyMap<string, Texts<K>> => {
  const sources = new Map<string, Partial<Record<string, SourceText<K>>>>();
  for (const entry of entries) {
    const cut = entry.id.lastIndexOf('/');
    const folder = entry.id.slice(0, Math.max(cut, 0));
    const locale = entry.id.slice(cut + 1);
    if (!isLocale(locale)) continue;
    sources.set(folder, { ...sources.get(folder), [locale]: toSource(entry, locale) });
  }
  return new Map(
    [...sources].flatMap(([folder, { fr, en }]) => (fr ? [[folder, { fr, en }] as const] : [])),
  );
};
