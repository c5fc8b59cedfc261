import type { OwnNumbers } from '../own-numbers.ts';
import type { TakeNumbers } from './numbers.ts';
import { ownNumberTaker } from './own-numbers.ts';

/**
 * Makes what takes the numbers of this plan out of a query. Loaded only where a plan has numbers of its own.
 *
 * @param numbers - of its items
 * @returns a function from a query to its numbers
 */
export const ownTaker = (numbers: OwnNumbers): TakeNumbers =>
  ownNumberTaker(numbers, import.meta.env.LEVEL_NOUNS);
