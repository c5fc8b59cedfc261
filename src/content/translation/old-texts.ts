import { parse } from 'yaml';
import type { Languages } from '../../plan/languages.ts';
import { digestOf } from './digest.ts';
import { git, readObjects } from '../git.ts';
import { plainLines } from '../plain-lines.ts';
import { splitText } from '../split-text.ts';
import type { TranslatedItem, TranslatedText } from './items.ts';
import { continuityKey, relationKey } from './items.ts';
import { reasonTexts, rightsTexts, sourceTextsOf, termTexts } from './state.ts';
import { unitTexts } from './units.ts';
import { yamlSchemas } from '../yaml-schemas.ts';

// The text that a translation was made from is in the history of its file: the version whose digest is
// the recorded one.

/** Most versions of a file that are looked at. */
const MAX_VERSIONS = 100;
/** Versions of a file, the latest first, under its earlier names too. */
const versionsOf = (folder: string, file: string): readonly string[] => {
  const log = git(folder, [
    'log',
    '--follow',
    '--format=commit %H',
    '--name-only',
    `--max-count=${MAX_VERSIONS}`,
    '--',
    file,
  ]);
  let commit = '';
  const names = (log?.toString('utf8') ?? '').split('\n').flatMap((line) => {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    return line === '' || line.startsWith('commit ') ? [] : [`${commit}:${line}`];
  });
  return readObjects(folder, names).filter((version) => version !== undefined);
};

const itemIn = (list: unknown, isItem: (item: unknown) => boolean): unknown =>
  Array.isArray(list) ? list.find(isItem) : undefined;

type VersionedItem = Pick<TranslatedItem, 'place' | 'texts'>;

/** Source texts of an item in one version of its file; none where it was not there, or not sound. */
const textsIn = (
  { place, texts: [first] }: VersionedItem,
  text: string,
  languages: Languages,
): Readonly<Record<string, readonly string[]>> => {
  if (place.type === 'text') {
    const split = splitText(text);
    const data: unknown = split && parse(split.yaml);
    return unitTexts(place.kind, typeof data === 'object' && data ? data : {}, split?.body ?? '');
  }
  const data: unknown = parse(text);
  const unit = first?.unit ?? '';
  const schemas = yamlSchemas(languages);
  switch (place.type) {
    case 'facts': {
      const { data: facts } = schemas.plan.safeParse(data);
      return facts ? { [unit]: sourceTextsOf(rightsTexts(facts, languages)) } : {};
    }
    case 'term': {
      const found = itemIn(data, (item) => schemas.term.safeParse(item).data?.id === place.key);
      const { data: term } = schemas.term.safeParse(found);
      return term ? { [unit]: sourceTextsOf(termTexts(term, languages)) } : {};
    }
    case 'continuity': {
      const found = itemIn(data, (item) => {
        const { data: entry } = schemas.continuity.safeParse(item);
        return entry !== undefined && continuityKey(entry) === place.key;
      });
      const { data: entry } = schemas.continuity.safeParse(found);
      return entry ? { [unit]: sourceTextsOf(reasonTexts(entry, languages)) } : {};
    }
    case 'relation': {
      const keyOf = (item: unknown) => {
        const { data: relation } = schemas.relation.safeParse(item);
        return relation && relationKey(relation);
      };
      const { data: relation } = schemas.relation.safeParse(
        itemIn(data, (item) => keyOf(item) === place.key),
      );
      return relation ? { [unit]: sourceTextsOf(reasonTexts(relation, languages)) } : {};
    }
  }
};

/**
 * Reads the source texts of an item in one version of its file.
 *
 * @param item - what is translated
 * @param text - version of its file
 * @param languages - of the plan
 * @returns parts of each text, by its name; none where the version cannot be read
 */
export const readableTextsIn = (
  item: VersionedItem,
  text: string,
  languages: Languages,
): ReturnType<typeof textsIn> => {
  try {
    return textsIn(item, plainLines(text), languages);
  } catch {
    return {};
  }
};

/** Finds the source text that a translation was made from. */
export type FindOldText = (
  item: TranslatedItem,
  text: TranslatedText,
) => readonly string[] | undefined;

/**
 * Makes the function that finds earlier source texts in the history of the content folder. Git is
 * asked once per file.
 *
 * @param folder - absolute path of the content folder
 * @param languages - of the plan
 * @returns function that returns the parts of a text, or `undefined` where no version has its digest
 */
export const oldTextsIn = (folder: string, languages: Languages): FindOldText => {
  const versions = new Map<string, readonly string[]>();
  return (item, { unit, recorded }) => {
    const known = versions.get(item.sourceFile) ?? versionsOf(folder, item.sourceFile);
    versions.set(item.sourceFile, known);
    for (const version of known) {
      const parts = readableTextsIn(item, version, languages)[unit];
      if (parts && digestOf(...parts) === recorded) return parts;
    }
    return undefined;
  };
};
