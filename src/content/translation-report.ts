import { TRANSLATION_LOCALE } from '../plan/locale.ts';
import { formatIssues, type ContentIssue } from './issue.ts';
import { translationMessages } from './messages/translations.ts';
import type { FindOldText } from './old-texts.ts';
import { textName, type TranslatedItem, type TranslatedText } from './translated-items.ts';

/** What to do for one translation. */
export interface TranslationTask extends ContentIssue {
  /** The source text that it was made from, and today's, where they are worth comparing. */
  readonly change?: readonly [before: readonly string[] | undefined, now: readonly string[]];
}

const placeOf = ({ file, line }: TranslatedItem, fields: readonly string[]) => ({
  file,
  line,
  field: fields.join(', '),
});

/** What to do for the translations of one item. */
const tasksOf = (item: TranslatedItem, findOld: FindOldText): readonly TranslationTask[] => {
  const { file, sourceFile, exists, texts, names } = item;
  const [own = ''] = names;
  const of = (state: TranslatedText['state']) => texts.filter((text) => text.state === state);
  const missing = of('missing');
  if (!exists) {
    const message = translationMessages.missingFile(`${TRANSLATION_LOCALE}.mdx`);
    return missing.length > 0 ? [{ file: sourceFile, message }] : [];
  }
  const unrecorded = of('unrecorded').map(({ unit }) => unit);
  return [
    ...of('stale').map((text): TranslationTask => ({
      ...placeOf(item, [text.unit]),
      message: translationMessages.stale(textName(item, text)),
      ...(text.recorded !== undefined && { change: [findOld(item, text), text.source] }),
    })),
    ...missing.map(({ unit }) => ({
      ...placeOf(item, [unit]),
      message: translationMessages.missing(),
    })),
    ...(unrecorded.length > 0
      ? [{ ...placeOf(item, unrecorded), file, message: translationMessages.unrecorded(own) }]
      : []),
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
): readonly TranslationTask[] => items.flatMap((item) => tasksOf(item, findOld));

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
