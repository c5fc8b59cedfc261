import type { Locale } from './locale.ts';
import type { PriorityText, Translation } from './plan.ts';
import { partLanguage } from './translation.ts';

/** Most characters that fit a card, a breadcrumb and a title. */
export const LABEL_MAX = 60;

const ELLIPSIS = '…';

/** Marks that no cut text may end with. */
const LOOSE_END = /[\s\u00a0\u202f,;:.–—(«“-]+$/u;

/** Marks that stand in pairs: a cut between the two leaves the first one alone. */
const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
] as const;

/** Fewest characters that say anything: a text is not cut to less for the sake of a pair. */
const LEAST = 12;

/** Cuts a text before a mark that the rest of it does not close. */
const beforeOpen = (text: string): string => {
  const open = PAIRS.flatMap(([first, last]) => {
    const at = text.lastIndexOf(first);
    return at > text.lastIndexOf(last) ? [at] : [];
  }).filter((at) => at >= LEAST);
  return open.length > 0 ? text.slice(0, Math.min(...open)) : text;
};

/**
 * Cuts a text at a word, with an ellipsis.
 *
 * @param text - on one line, typeset: words that a no-break space binds are not parted
 * @param max - most characters of the result
 * @returns the text itself where it is no longer than that
 * @example cutAtWord('Planter trois pommiers', 15) // 'Planter trois…'
 */
export const cutAtWord = (text: string, max: number): string => {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  // One more than fits: a word that ends there is whole.
  const fitting = characters.slice(0, max).join('');
  const space = fitting.lastIndexOf(' ');
  const cut = space > 0 ? fitting.slice(0, space) : characters.slice(0, max - 1).join('');
  return beforeOpen(cut).replace(LOOSE_END, '') + ELLIPSIS;
};

/** Words that name a priority in lists, on cards and in titles. */
export interface Label {
  readonly text: string;
  readonly locale: Locale;
  /** State of their translation. */
  readonly state: Translation | undefined;
}

/**
 * Returns what names a priority: its short title, the site’s own; where it has none, the beginning of
 * its statement.
 *
 * @param text - of the priority, in one language
 * @returns a label of 60 characters at most
 */
export const labelOf = (text: PriorityText): Label => {
  const { short, statement, states } = text;
  return short === undefined
    ? {
        text: cutAtWord(statement, LABEL_MAX),
        locale: partLanguage(text, 'statement'),
        state: states.statement,
      }
    : { text: short, locale: partLanguage(text, 'short'), state: states.short };
};
