import { localized } from '../../src/plan/locale.ts';
import type { PriorityNumber } from '../../src/plan/number.ts';
import type { Orientation } from '../../src/plan/plan.ts';
import { asShown } from '../../src/plan/shown-number.ts';
import { orientationNumber } from './numbers.ts';

/**
 * Orientations without words, for what is drawn from their numbers alone.
 *
 * @param shape - number of priorities of each, from 1
 */
export const orientationsOf = (shape: readonly number[]): readonly Orientation[] =>
  shape.map((count, index) => {
    const number = orientationNumber(index + 1);
    return {
      number,
      text: localized((locale) => ({
        locale,
        source: locale,
        states: {},
        shown: asShown(number),
        title: '',
        tagline: '',
        note: [],
      })),
      translation: 'current',
      priorities: Array.from(
        { length: count },
        (_, rank): PriorityNumber => `${number}.${rank + 1}`,
      ),
    };
  });
