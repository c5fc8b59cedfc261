import type { Locale } from '../../../plan/locale.ts';
import { editPlainLines } from '../../plain-lines.ts';
import { digestOf } from '../digest.ts';
import type { TranslatedText } from '../items.ts';
import { readableTextsIn } from '../old-texts.ts';
import { recordChange } from '../record.ts';
import { writeRecords } from '../write-record.ts';
import type { Decision } from './decide.ts';
import type { Exchange } from './texts.ts';
import { writeText, type WrittenText } from './write-text.ts';

/** Records of the texts that are up to date now, each with its file. */
const recordsOf = (
  decisions: readonly Decision[],
  { languages }: Exchange['sources'],
): readonly (readonly [file: string, change: ReturnType<typeof recordChange>])[] => {
  const taken = decisions.flatMap(({ returned: { text, skeleton }, fate }) =>
    text.recorded && fate === 'taken' ? [{ ...text.recorded, skeleton }] : [],
  );
  return [...Map.groupBy(taken, ({ item }) => item)].map(([item, own]) => {
    const digestIn = (text: TranslatedText): string | undefined => {
      const { skeleton = '' } = own.find((each) => each.text === text) ?? {};
      return digestOf(...(readableTextsIn(item, skeleton, languages)[text.unit] ?? []));
    };
    const texts = own.map(({ text }) => text);
    return [item.file, recordChange(item, texts, digestIn)] as const;
  });
};

/** A file without any text, for a translation that has none yet. */
const NEW_FILE = '---\n---\n';

/** Content of a file with its translations and their records. */
const written = (
  before: string | undefined,
  texts: readonly WrittenText[],
  changes: readonly ReturnType<typeof recordChange>[],
): string => {
  return editPlainLines(before ?? NEW_FILE, (file) =>
    texts.reduce(writeText, changes.length > 0 ? writeRecords(file, changes) : file),
  );
};

/**
 * Writes what was decided into the files of the content. Nothing is written to disk here.
 *
 * @param decisions - on all texts that came back
 * @param exchange - content folder, read as it is
 * @param locale - language of the translation
 * @returns new contents of the files that change, by path
 */
export const changedFiles = (
  decisions: readonly Decision[],
  { sources, read }: Exchange,
  locale: Locale,
): ReadonlyMap<string, string> => {
  const records = recordsOf(decisions, sources);
  const texts = decisions
    .filter((decision) => decision.texts.some((each) => each !== undefined))
    .map(({ returned: { text, ...rest }, texts: words }) => {
      // An entry may have moved in its list since.
      const isEntry = text.place.type === 'entry';
      const source = rest.source.map((part) =>
        isEntry ? text.source.find(({ key }) => key === part.key) : part,
      );
      const { place, file } = text;
      return { file, text: { ...rest, place, locale, source, texts: words } };
    });
  const names = new Set([...texts.map(({ file }) => file), ...records.map(([file]) => file)]);
  const contents = [...names].map((name) => {
    const before = read(name);
    const own = texts.filter(({ file }) => file === name).map(({ text }) => text);
    const changes = records.filter(([file]) => file === name).map(([, change]) => change);
    return [name, written(before, own, changes), before] as const;
  });
  return new Map(
    contents.flatMap(([name, after, before]) => (after === before ? [] : [[name, after] as const])),
  );
};
