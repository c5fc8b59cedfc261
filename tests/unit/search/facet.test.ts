import { describe, expect, it } from 'vitest';
import { areDivisible, isInFacet } from '../../../src/features/search/client/facet.ts';
import { OTHER_GROUPS } from '../../../src/features/search/record.ts';
import { FACETS } from '../../../src/site/search-url.ts';

const GROUPS = ['1', '3', '12', ...OTHER_GROUPS];
const facetsOf = (group: string) =>
  [...FACETS, 1, 3, 12].filter((facet) => isInFacet({ group }, facet));

describe('a result', () => {
  it.each([
    ['1', ['priorities', 1]],
    ['3', ['priorities', 3]],
    ['12', ['priorities', 12]],
    ['glossary', ['glossary']],
    ['site', ['site']],
  ])('of the group %s belongs to %j alone', (group, facets) => {
    expect(facetsOf(group)).toEqual(facets);
  });

  it.each(GROUPS)('of the group %s belongs to all results, and to one facet by name', (group) => {
    expect(isInFacet({ group }, undefined)).toBe(true);
    expect(FACETS.filter((facet) => isInFacet({ group }, facet))).toHaveLength(1);
  });
});

describe('results', () => {
  it.each([
    [[], false],
    [['1'], false],
    [['1', '1'], false],
    [['1', '2'], true],
    [['site', 'site', 'glossary'], true],
  ])('of the groups %j can be divided: %s', (groups, divisible) => {
    expect(areDivisible(groups.map((group) => ({ group })))).toBe(divisible);
  });
});
