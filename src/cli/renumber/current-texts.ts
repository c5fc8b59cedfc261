import type { Sources } from '../../content/sources.ts';
import { textName, translatedItems } from '../../content/translation/items.ts';
import type { Numbering } from './numbering.ts';

/** The number of an item, or both numbers of a relation, at the start of the name of a text. */
const NUMBERS = /^\d[\d.]*(?:-\d[\d.]*)?(?=:|$)/;

/**
 * Names the texts whose translation is up to date, as they are named once the numbers have changed.
 *
 * @param sources - the content before the change
 * @param numbering - numbers that change
 * @returns names as `npm run translate` knows them
 */
export const currentTexts = (sources: Sources, { numbers }: Numbering): readonly string[] =>
  translatedItems(sources).flatMap((item) =>
    item.texts
      .filter(({ state, recorded }) => state === 'current' && recorded !== undefined)
      .map((text) =>
        textName(item, text).replace(NUMBERS, (found) =>
          found
            .split('-')
            .map((number) => numbers.get(number) ?? number)
            .join('-'),
        ),
      ),
  );
