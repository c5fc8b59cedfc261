import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import type { Sources } from '../sources.ts';
import {
  sourceDigest,
  textName,
  translatedItems,
  type TranslatedItem,
  type TranslatedText,
} from './items.ts';
import { writeRecords, type RecordChange } from './write-record.ts';

/** What was recorded. */
export interface Recorded {
  /** Changed files. */
  readonly files: readonly string[];
  /** Number of texts whose translation is now recorded as up to date. */
  readonly texts: number;
  /** Names of texts without translation, among those that were named. */
  readonly untranslated: readonly string[];
}

/** A name that no item has, with those that there are. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly found: string;
  readonly known: readonly string[];

  /**
   * @param found - the name
   * @param known - names that there are
   */
  constructor(found: string, known: readonly string[]) {
    super(`Nothing is named ${found}.`);
    this.found = found;
    this.known = known;
  }
}

/** Names of items, those that stand for many first. */
const knownNames = (items: readonly TranslatedItem[]): readonly string[] => [
  ...new Set([
    ...items.flatMap(({ names: [, ...groups] }) => groups),
    ...items.flatMap(({ names }) => names),
  ]),
];

/** Items and texts by a name such as `3.2`, `glossary` or `3.2:note`. */
const selected = (
  items: readonly TranslatedItem[],
  name: string,
): readonly (readonly [TranslatedItem, readonly TranslatedText[]])[] => {
  const [own = '', unit] = name.split(':', 2);
  const found = items
    .filter(({ names }) => names.includes(own))
    .map((item) => {
      const texts = item.texts.filter((text) => unit === undefined || text.unit === unit);
      return [item, texts] as const;
    })
    .filter(([, texts]) => texts.length > 0);
  if (found.length > 0) return found;
  const units = items
    .filter(({ names }) => names.includes(own))
    .flatMap((item) => item.texts.map((text) => textName(item, text)));
  throw new UnknownNameError(name, units.length > 0 ? units : knownNames(items));
};

/**
 * Makes the record of an item after some of its texts were reviewed.
 *
 * @param item - that has the record
 * @param reviewed - some of its texts
 * @param digestOf - digest of the source text that each of them was reviewed against; none for one that
 *   has nothing to record
 * @returns the change to its file
 */
export const recordChange = (
  { place, locale, texts, hasTranslates }: TranslatedItem,
  reviewed: readonly TranslatedText[],
  digestOf: (text: TranslatedText) => string | undefined,
): RecordChange => {
  const digests = texts.flatMap((text) => {
    const digest = (reviewed.includes(text) ? digestOf(text) : undefined) ?? text.recorded;
    return digest === undefined ? [] : [[text.unit, digest] as const];
  });
  const isWhole = texts.every((text) => reviewed.includes(text));
  const replaced: RecordChange['replaced'] =
    hasTranslates && !isWhole ? ['translated'] : ['translated', 'translates'];
  if (place.type === 'text') return { path: [], record: Object.fromEntries(digests), replaced };
  const digest = digests[0]?.[1] ?? '';
  const record = { [locale]: place.type === 'facts' ? { rights: digest } : digest };
  return { path: 'index' in place ? [place.index] : [], record, replaced: ['translated'] };
};

/** Whether a text has a translation, or one that stands alone. */
const isReviewable = ({ state, source, recorded }: TranslatedText): boolean =>
  state !== 'missing' && (source.length > 0 || state !== 'current' || recorded !== undefined);

/**
 * Records that translations were reviewed against today's source text.
 *
 * @param folder - absolute path of the content folder
 * @param sources - its files, without issues
 * @param names - of what was reviewed; `undefined` for everything
 * @returns the changed files
 * @throws {UnknownNameError} for a name that nothing has; nothing is written then
 */
export const recordTranslations = async (
  folder: string,
  sources: Sources,
  names: readonly string[] | undefined,
): Promise<Recorded> => {
  const items = translatedItems(sources);
  const wanted =
    names?.flatMap((name) => selected(items, name)) ??
    items.map((item) => [item, item.texts] as const);
  const reviewed = new Map<TranslatedItem, readonly TranslatedText[]>();
  for (const [item, texts] of wanted) {
    reviewed.set(item, [...(reviewed.get(item) ?? []), ...texts]);
  }
  const written = [...reviewed].filter(([{ exists }, texts]) => exists && texts.some(isReviewable));
  const files: string[] = [];
  for (const [file, changes] of Map.groupBy(written, ([item]) => item.file)) {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = writeRecords(
      before,
      changes.map(([item, texts]) =>
        recordChange(item, texts, (text) => (isReviewable(text) ? sourceDigest(text) : undefined)),
      ),
    );
    if (after === before) continue;
    await replaceFile(path, after);
    files.push(file);
  }
  return {
    files,
    texts: written.flatMap(([, texts]) => texts.filter(isReviewable)).length,
    untranslated: [...reviewed].flatMap(([item, texts]) =>
      texts.filter(({ state }) => state === 'missing').map((text) => textName(item, text)),
    ),
  };
};
