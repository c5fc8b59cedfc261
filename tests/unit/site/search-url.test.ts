import { describe, expect, it } from 'vitest';
import {
  FACETS,
  formatSearchUrl,
  parseSearchUrl,
  type Facet,
  type SearchState,
} from '../../../src/site/search-url.ts';

const asked = (query: string, facet?: Facet): SearchState => ({ query, facet });

describe('what an address asks', () => {
  it.each([
    ['', asked('')],
    ['?', asked('')],
    ['?q=', asked('')],
    ['?q=lac', asked('lac')],
    ['?q=lac&orientation=3', asked('lac', 3)],
    ['?orientation=3&q=lac', asked('lac', 3)],
    ['?orientation=3', asked('', 3)],
    ['?q=lac&orientation=12', asked('lac', 12)],
    ['?q=lac&in=priorities', asked('lac', 'priorities')],
    ['?in=glossary&q=lac', asked('lac', 'glossary')],
    ['?in=site', asked('', 'site')],
    ['?q=lac&in=site&orientation=3', asked('lac', 3)],
    ['?q=lac&in=site&orientation=x', asked('lac', 'site')],
    ['?q=lac+clair', asked('lac clair')],
    ['?q=lac%20clair', asked('lac clair')],
    ['?q=%C3%A9t%C3%A9', asked('été')],
    ['?q=+lac%C2%A0', asked('lac')],
    ['?q=++', asked('')],
    ['?q=lac&q=parc', asked('lac')],
    ['?utm=x&q=lac', asked('lac')],
    ['?q=100%', asked('100%')],
    ['?q=%zz', asked('%zz')],
  ])('is read: %j', (search, expected) => {
    expect(parseSearchUrl(search)).toEqual(expected);
  });

  it.each(['', '0', '-1', 'x', '3x', '1.5', 'Infinity', 'NaN', '0x3', '1e1', '3 4', '100'])(
    'has no orientation where it cannot be the number of one: %j',
    (value) => {
      expect(parseSearchUrl(`?q=lac&orientation=${value}`)).toEqual(asked('lac'));
    },
  );
});

describe('what an address asks', () => {
  it.each(['', 'x', '3', 'Glossary', 'glossaire', 'constructor', 'site,glossary'])(
    'has no facet where there is none of that name: %j',
    (value) => {
      expect(parseSearchUrl(`?q=lac&in=${value}`)).toEqual(asked('lac'));
    },
  );
});

describe('an address that asks something', () => {
  it.each([
    asked('lac'),
    asked('', 3),
    asked('lac', 99),
    ...FACETS.map((facet) => asked('lac', facet)),
    asked('a&b=c#d+e%20?/\\'),
    asked('« l’été »'),
    asked('"lac clair"'),
    asked("<script>alert('x')</script>"),
    asked('🌱\nlac', 1),
    asked('mot '.repeat(3000).trim()),
  ])('is read back: %j', (expected) => {
    const { search, hash, pathname } = new URL(
      formatSearchUrl(expected),
      'https://plan.example/s/?q=x',
    );
    expect(parseSearchUrl(search)).toEqual(expected);
    expect([hash, pathname]).toEqual(['', '/s/']);
  });

  it('has only what is asked', () => {
    expect(formatSearchUrl(asked('', 3))).toBe('?orientation=3');
    expect(formatSearchUrl(asked('', 'glossary'))).toBe('?in=glossary');
    expect(formatSearchUrl(asked('lac'))).toBe('?q=lac');
  });

  it('that asks nothing takes away what was asked before', () => {
    const { search } = new URL(
      formatSearchUrl(asked('')),
      'https://plan.example/s/?q=lac&orientation=3',
    );
    expect(parseSearchUrl(search)).toEqual(asked(''));
  });
});
