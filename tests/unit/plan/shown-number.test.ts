import { describe, expect, it } from 'vitest';
import {
  asShown,
  isNamed,
  numbered,
  numeralOf,
  shownNumber,
} from '../../../src/plan/shown-number.ts';
import { shown } from '../../support/numbers.ts';

describe('the number that an item is shown with', () => {
  it.each([
    ['1.a', '1.a'],
    [undefined, '3.2'],
    ['none', undefined],
  ])('written as %s is %s', (written, expected) => {
    expect(shownNumber(written, '3.2')).toBe(expected);
  });

  it.each(['3', '10.12', 'III', 'VIII', '1.a', 'A'])('is drawn large: %s', (number) => {
    expect(numeralOf(shown(number))).toBe(number);
  });

  it.each(['Enjeu 2', 'XVIII', '1 bis', '1-2', '3º', 'É'])('is text: %s', (number) => {
    expect(numeralOf(shown(number))).toBeUndefined();
  });

  it.each([
    ['Enjeu 2', true],
    ['Enjeu\u00a02', true],
    ['III', false],
    ['1 bis', false],
    ['A 1', false],
  ])('has a noun of its own or not: %s', (number, expected) => {
    expect(isNamed(number)).toBe(expected);
  });

  it('stands before the title, and nothing does without it', () => {
    expect(numbered(asShown(3), 'Marcher')).toBe('3 Marcher');
    expect(numbered(undefined, 'Marcher')).toBe('Marcher');
  });
});
