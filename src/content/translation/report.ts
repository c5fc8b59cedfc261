import { formatIssues, type ContentIssue } from '../issue.ts';
import { translationMessages } from '../messages/translations.ts';
import type { FindOldText } from './old-texts.ts';
import { textName, type TranslatedItem, type TranslatedText } from './items.ts';

/** What to do for one translation. */
export interface TranslationTask extends ContentIssue {
  /** The source text that it was made from, and today's, where they are worth comparing. */
  readonly change?: readonly [before: readonly string[] | undefined, now: readonly string[]];
  /** Whether a text is stale or missing, and not only without a record. */
  readonly isBehind: boolean;
}

const placeOf = ({ file, line }: TranslatedItem, fields: readonly string[]) => ({
  file,
  line,
  field: fields.join(', '),
});

/** What to do for the translations of one item. */
const tasksOf = (item: TranslatedItem, findOld: FindOldText): readonly TranslationTask[] => {
  const { sourceFile, exists, texts } = item;
  const of = (state: TranslatedText['state']) => texts.filter((text) => text.state === state);
  const missing = of('missing');
  if (!exists) {
    const message = translationMessages.missingFile(`${item.locale}.mdx`);
    return missing.length > 0 ? [{ file: sourceFile, message, isBehind: true }] : [];
  }
  return [
    ...of('stale').map((text): TranslationTask => ({
      ...placeOf(item, [text.unit]),
      message: translationMessages.stale(textName(item, text)),
      isBehind: true,
      ...(text.recorded !== undefined && { change: [findOld(item, text), text.source] }),
    })),
    ...missing.map(({ unit }) => ({
      ...placeOf(item, [unit]),
      message: translationMessages.missing(),
      isBehind: true,
    })),
  ];
};

/** What to do for the texts of one file that have no record: one task for all, since one command does it. */
const recordTask = (items: readonly TranslatedItem[]): readonly TranslationTask[] => {
  const open = items.filter(({ texts }) => texts.some(({ state }) => state === 'unrecorded'));
  const [first] = open;
  if (!first) return [];
  const units = open.flatMap(({ texts }) =>
    texts.filter(({ state }) => state === 'unrecorded').map(({ unit }) => unit),
  );
  const isList = 'index' in first.place;
  // A whole list has a name of its own.
  const name =
    isList && open.length === items.length
      ? (first.names[1] ?? '')
      : open.map(({ names: [own = ''] }) => own).join(' ');
  return [
    {
      file: first.file,
      ...(isList && open.length === items.length ? {} : { field: units.join(', ') }),
      message: translationMessages.unrecorded(name),
      isBehind: false,
    },
  ];
};

/**
 * Lists what there is to do for translations: texts that are stale, missing or without a record.
 *
 * @param items - all that is translated
 * @param findOld - finds the source text that a translation was made from
 * @returns tasks in the order of the items
 */
export const translationTasks = (
  items: readonly TranslatedItem[],
  findOld: FindOldText,
): readonly TranslationTask[] =>
  [...Map.groupBy(items, ({ file }) => file).values()].flatMap((inFile) => [
    ...inFile.flatMap((item) => tasksOf(item, findOld)),
    ...recordTask(inFile),
  ]);

/** Words on either side of a change. */
const CONTEXT = 4;

/** Number of first words that two texts share. */
const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  const different = a.findIndex((word, index) => word !== b[index]);
  return different === -1 ? a.length : different;
};

/**
 * Cuts two versions of a text down to what differs, with a few words around it.
 *
 * @param before - earlier text
 * @param now - today's text
 * @returns both, with an ellipsis where they are cut
 * @example changedParts('a b c d e f g', 'a b c d e f h') // ['… c d e f g', '… c d e f h']
 */
export const changedParts = (before: string, now: string): readonly [string, string] => {
  const texts = [before, now].map((text) => text.split(/\s+/u).filter(Boolean));
  const [a = [], b = []] = texts;
  const start = sharedStart(a, b);
  const end = sharedStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, start - CONTEXT);
    const to = Math.min(words.length, words.length - end + CONTEXT);
    return [
      ...(from > 0 ? ['…'] : []),
      ...words.slice(from, to),
      ...(to < words.length ? ['…'] : []),
    ].join(' ');
  };
  return [cut(a), cut(b)];
};

/**
 * Sets tasks out for a terminal.
 *
 * @param tasks - to set out, in order
 * @returns one block of lines per task: its place, what to do, and how the source text has changed
 */
export const formatTasks = (tasks: readonly TranslationTask[]): string =>
  tasks
    .map(({ change, ...task }) => {
      const said = formatIssues([task], '!');
      if (!change) return said;
      const [before, now] = change.map((parts) => parts?.join('; '));
      const [old, today] = before === undefined ? [] : changedParts(before, now ?? '');
      return [
        said,
        ...(old === undefined ? [] : [`  −  ${old}`]),
        `  +  ${today ?? changedParts('', now ?? '')[1]}`,
      ].join('\n');
    })
    .join('\n\n');
