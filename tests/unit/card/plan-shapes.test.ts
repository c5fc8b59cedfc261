import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/features/card/card.ts';
import { frameHeight } from '../../../src/features/card/height.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { readSoundPlan } from '../../support/content-folder.ts';

/** Highest frame that the embed script allows. */
const MOST = 4000;

const cardsOf = async (shape: readonly number[]) => {
  const lookup = createLookup(await readSoundPlan(undefined, shape));
  return LOCALES.map((locale) => cardOf(lookup, { view: 'home' }, locale));
};

describe('the card of a plan', () => {
  it.each([
    ['of one priority', [1]],
    ['of 17 times ten', Array<number>(17).fill(10)],
    ['of 99 orientations', Array<number>(99).fill(1)],
    ['of 30 orientations', Array<number>(30).fill(3)],
    ['of orientations without priorities', [3, 0, 2, 0]],
  ])('%s fits the highest frame', async (_name, shape) => {
    for (const card of await cardsOf(shape)) expect(frameHeight(card)).toBeLessThanOrEqual(MOST);
  });

  it('counts its orientations in place of a list of them where there are many', async () => {
    const [french, english] = await cardsOf(Array<number>(99).fill(1));
    expect(french?.columns).toEqual([]);
    expect(french?.more).toEqual({
      locale: 'fr',
      text: '99\u00a0orientations, 99\u00a0priorités.',
    });
    expect(english?.more?.text).toMatch(/99.orientations, 99.priorities/);
  });

  it('lists up to thirty', async () => {
    const [card] = await cardsOf(Array<number>(30).fill(1));
    expect(card?.columns).toHaveLength(30);
    expect(card?.more).toBeUndefined();
  });
});
