import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { asShown } from '../../plan/shown-number.ts';

/** Numbers of the items of a plan as it shows them, by number of their folder; empty where it gives none. */
export type OwnNumbers = Readonly<Record<string, string>>;

/**
 * Lists the numbers of a plan for the script of its search page.
 *
 * @param plan - the plan
 * @param locale - language of the page
 * @returns the number of every item; `undefined` where all are those of their folders
 */
export const ownNumbersOf = (
  { orientations, priorities }: Pick<Plan, 'orientations' | 'priorities'>,
  locale: Locale,
): OwnNumbers | undefined => {
  const items = [...orientations, ...priorities].map(({ number, text }) => ({
    own: asShown(number),
    shown: text[locale].shown,
  }));
  return items.every(({ own, shown }) => own === shown)
    ? undefined
    : Object.fromEntries(items.map(({ own, shown = '' }) => [own, shown]));
};

const FIELD = '=';

/**
 * Writes the numbers for the page, one a line.
 *
 * @param numbers - from `ownNumbersOf`
 * @returns lines with the number of the folder and the number that is shown
 */
export const writeOwnNumbers = (numbers: OwnNumbers): string =>
  Object.entries(numbers)
    .map((pair) => pair.join(FIELD))
    .join('\n');

/**
 * Reads the numbers of the page: the inverse of `writeOwnNumbers`.
 *
 * @param text - lines
 * @returns numbers by number of the folder
 */
export const readOwnNumbers = (text: string): OwnNumbers =>
  Object.fromEntries(
    text.split('\n').map((line) => {
      const [name = '', ...shown] = line.split(FIELD);
      return [name, shown.join(FIELD)] as const;
    }),
  );

/**
 * Returns the number that an item is shown with.
 *
 * @param numbers - of the plan, where they are its own
 * @param name - number of the folder, or kind of a result that has none
 * @returns the number; empty where the plan gives none
 */
export const shownNumberOf = (numbers: OwnNumbers | undefined, name: string): string =>
  numbers?.[name] ?? name;
