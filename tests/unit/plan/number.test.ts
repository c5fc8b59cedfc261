import { describe, expect, it } from 'vitest';
import {
  byPlanOrder,
  isOrientationNumber,
  isPriorityNumber,
  orientationOf,
  parseOrientationNumber,
  parsePrioritySlug,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../../../src/plan/number.ts';

const NUMBERS: readonly (readonly [PriorityNumber, string, number])[] = [
  ['1.1', '1-1', 1],
  ['3.2', '3-2', 3],
  ['1.10', '1-10', 1],
  ['1.11', '1-11', 1],
  ['11.1', '11-1', 11],
  ['10.12', '10-12', 10],
  ['99.99', '99-99', 99],
];

const ALL: readonly PriorityNumber[] = Array.from(
  { length: 99 * 99 },
  (_, index): PriorityNumber => `${Math.floor(index / 99) + 1}.${(index % 99) + 1}`,
);

const NOT_NUMBERS: readonly unknown[] = [
  '3.02',
  '03.2',
  '3.0',
  '0.2',
  '100.1',
  '1.100',
  '3-2',
  '3,2',
  '3',
  '3.2.1',
  ' 3.2',
  '3.2\n',
  '3.2a',
  '３.２',
  '',
  3.2,
  undefined,
  null,
];

const NOT_SLUGS = [
  '3.2',
  '03-2',
  '3-02',
  '3-0',
  '0-2',
  '3-2-1',
  '3_2',
  '3–2',
  '11-x',
  '1.1-x',
  '1.1',
  '1-1.',
  '-1-1',
  '100-1',
  '3-2/',
  '3',
  '',
] as const;

describe('the number of a priority', () => {
  it.each(NUMBERS)('%s has the slug %s and belongs to orientation %i', (number, slug, of) => {
    expect(isPriorityNumber(number)).toBe(true);
    expect(prioritySlug(number)).toBe(slug);
    expect(parsePrioritySlug(slug)).toBe(number);
    expect(orientationOf(number)).toBe(of);
  });

  it('AS-01: comes back from its slug, and no two have the same slug, for all 9801', () => {
    expect(ALL.map((number) => parsePrioritySlug(prioritySlug(number)))).toEqual(ALL);
    expect(new Set(ALL.map(prioritySlug)).size).toBe(9801);
  });

  it('AS-01: keeps its point, so that 1.11 and 11.1 are two', () => {
    expect(prioritySlug('1.11')).not.toBe(prioritySlug('11.1'));
  });

  it.each(NOT_NUMBERS)('cannot be %j', (value) => {
    expect(isPriorityNumber(value)).toBe(false);
  });

  it.each(NOT_SLUGS)('AS-01: has no slug %j', (slug) => {
    expect(parsePrioritySlug(slug)).toBeUndefined();
  });
});

describe('plan order', () => {
  it.each([
    ['1.2', '1.10'],
    ['1.9', '1.10'],
    ['1.99', '2.1'],
    ['2.1', '10.1'],
    ['1.11', '11.1'],
  ] as const)('PF-20: has %s before %s', (before, after) => {
    expect(byPlanOrder(before, after)).toBeLessThan(0);
    expect(byPlanOrder(after, before)).toBeGreaterThan(0);
  });

  it('has a number equal to itself', () => {
    expect(byPlanOrder('3.2', '3.2')).toBe(0);
  });

  it('puts any list in the order of the numbers', () => {
    const mixed = ALL.toSorted((a, b) => a.localeCompare(b));
    expect(mixed).not.toEqual(ALL);
    expect(mixed.toSorted(byPlanOrder)).toEqual(ALL);
  });
});

describe('the number of an orientation', () => {
  it.each([
    ['1', 1],
    ['9', 9],
    ['10', 10],
    ['99', 99],
  ] as const)('is read from %j', (text, number) => {
    expect(parseOrientationNumber(text)).toBe(number);
  });

  it.each(['0', '01', '100', '1.1', '-1', '1e1', '0x1', ' 1', '1 ', '', 'un'])(
    'cannot be %j',
    (text) => {
      expect(parseOrientationNumber(text)).toBeUndefined();
    },
  );

  it.each([1, 9, 10, 99])('is %d', (number) => {
    expect(isOrientationNumber(number)).toBe(true);
  });

  it.each([0, -1, 3.7, 100, Number.NaN, Infinity, '3', undefined])('is not %j', (value) => {
    expect(isOrientationNumber(value)).toBe(false);
  });

  it('compiles as a whole number from 1 to 99 alone', () => {
    const numberOf = (number: OrientationNumber) => number;
    const counted: number = [1, 2, 3].length;
    expect(numberOf(3)).toBe(3);
    // @ts-expect-error -- no orientation has such a number
    expect(numberOf(3.7)).toBe(3.7);
    // @ts-expect-error -- none has number 0
    expect(numberOf(0)).toBe(0);
    // @ts-expect-error -- nor 100
    expect(numberOf(100)).toBe(100);
    // @ts-expect-error -- nor just any number
    expect(numberOf(counted)).toBe(3);
  });

  it('is found in the number of a priority, or nowhere', () => {
    expect(() => orientationOf('0.5')).toThrow(RangeError);
    expect(() => orientationOf('100.1')).toThrow(RangeError);
  });
});
