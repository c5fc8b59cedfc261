import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/plan/slug.ts';

describe('words in an address', () => {
  it.each([
    ['Planification stratégique', 'planification-strategique'],
    ['L’œuvre d’été', 'l-oeuvre-d-ete'],
    ['Ægir & fils: « Ça ira »', 'aegir-fils-ca-ira'],
    ['  Plan\u00a02, suite…', 'plan-2-suite'],
    ['計画', ''],
  ])('“%s” is %s', (words, expected) => {
    expect(slugOf(words)).toBe(expected);
  });
});
