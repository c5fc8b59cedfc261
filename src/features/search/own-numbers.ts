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

/**
 * Reads the numbers in the page, which has them as JSON.
 *
 * @param text - from the page; none where the plan is numbered as its folders are
 * @returns numbers by number of the folder; `null` for none
 */
export const readOwnNumbers = (text = 'null'): OwnNumbers | null =>
  JSON.parse(text) as OwnNumbers | null;
