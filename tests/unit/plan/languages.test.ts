import { describe, expect, it } from 'vitest';
import {
  inLanguages,
  isLanguages,
  otherLanguage,
  ownFirst,
  parseLanguages,
  sourceOf,
} from '../../../src/plan/languages.ts';

describe('the languages of a plan', () => {
  it.each([[['fr']], [['en']], [['fr', 'en']], [['en', 'fr']]])('may be %j', (languages) => {
    expect(isLanguages(languages)).toBe(true);
    expect(parseLanguages(languages.join(' '))).toEqual(languages);
  });

  it.each([[[]], [['fr', 'fr']], [['es']], [['fr', 'en', 'es']], ['fr'], [undefined]])(
    'may not be %j',
    (languages) => {
      expect(isLanguages(languages)).toBe(false);
    },
  );

  it('are read from words, and from nothing else', () => {
    expect(() => parseLanguages('')).toThrow(RangeError);
    expect(() => parseLanguages('fr, en')).toThrow(RangeError);
  });

  it('begin with that of the source', () => {
    expect(sourceOf(['en', 'fr'])).toBe('en');
    expect(sourceOf(['fr'])).toBe('fr');
  });

  it('are each the other of the other, where there are two', () => {
    expect(otherLanguage(['en', 'fr'], 'en')).toBe('fr');
    expect(otherLanguage(['en', 'fr'], 'fr')).toBe('en');
    expect(otherLanguage(['fr'], 'fr')).toBeUndefined();
  });

  it('are named by a page with its own first', () => {
    expect(ownFirst(['fr', 'en'], 'en')).toEqual(['en', 'fr']);
    expect(ownFirst(['en'], 'en')).toEqual(['en']);
  });

  it('have one value each, in their order', () => {
    const made = inLanguages(['en', 'fr'], (locale) => locale.toUpperCase());
    expect(Object.entries(made)).toEqual([
      ['en', 'EN'],
      ['fr', 'FR'],
    ]);
    expect(inLanguages(['fr'], (locale) => locale)).toEqual({ fr: 'fr' });
  });
});
