import { expect, it } from 'vitest';
import { readQuery } from '../support/read-query.ts';
import { splitWords } from '../../src/features/search/words.ts';
import { realPlan } from '../support/real-plan.ts';
import { textsOf } from '../support/plan-texts.ts';

/** Runs of two and of four words: of a label with its number, alone and among others. */
const runsOf = (text: string): readonly string[] => {
  const words = splitWords(text);
  return [2, 4].flatMap((length) =>
    words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
  );
};

it('no run of words of the plan, without a figure, is taken for a number', () => {
  const runs = new Set(textsOf(realPlan).flatMap(({ text }) => runsOf(text)));
  const taken = [...runs].filter(
    (run) => !/\d/.test(run) && readQuery(run, new Set()).numbers.length > 0,
  );
  expect(taken).toEqual([]);
});
