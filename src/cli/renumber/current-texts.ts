import type { Sources } from '../../content/sources.ts';
import { textName, translatedItems } from '../../content/translation/items.ts';
import type { Numbering } from './numbering.ts';

/**
 * The number of an item, or both numbers of a relation, in the name of a text: at its start, or after `from-`
 * and the name of the plan where an entry of `continuity.yaml` has it.
 */
const numbersIn = (plan: string): RegExp =>
  new RegExp(`(?<=^(?:from-(?:${RegExp.escape(plan)}#)?)?)\\d[\\d.]*(?:-\\d[\\d.]*)?(?=:|$)`);

/**
 * Names the texts whose translation is up to date, as they are named once the numbers have changed.
 *
 * @param sources - the content before the change
 * @param numbering - numbers that change
 * @returns names as `npm run translate` knows them
 */
export const currentTexts = (sources: Sources, { numbers, plan }: Numbering): readonly string[] =>
  translatedItems(sources).flatMap((item) =>
    item.texts
      .filter(({ state, recorded }) => state === 'current' && recorded !== undefined)
      .map((text) =>
        textName(item, text).replace(numbersIn(plan), (found) =>
          found
            .split('-')
            .map((number) => numbers.get(number) ?? number)
            .join('-'),
        ),
      ),
  );
