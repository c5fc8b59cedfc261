import type { Plan } from '../plan/plan.ts';
import { numeralOf } from '../plan/shown-number.ts';
import sheet from './styles/long-numbers.css?inline';

/**
 * Returns the styles of numbers that are too long to be drawn.
 *
 * @param plan - the plan
 * @returns CSS; empty for a plan that has none such
 */
export const longNumbersSheet = ({
  languages,
  orientations,
  priorities,
}: Pick<Plan, 'languages' | 'orientations' | 'priorities'>): string =>
  [...orientations, ...priorities].some(({ text }) =>
    languages.some((locale) => {
      const { shown } = text[locale];
      return shown !== undefined && numeralOf(shown) === undefined;
    }),
  )
    ? sheet
    : '';
