import { describe, expect, it } from 'vitest';
import {
  foreignTag,
  isLocale,
  LANGUAGE_TAGS,
  localized,
  LOCALES,
} from '../../../src/plan/locale.ts';

describe('the languages that the software knows', () => {
  it('are French and English', () => {
    expect(LOCALES).toEqual(['fr', 'en']);
  });

  it('are those of Canada', () => {
    expect(LANGUAGE_TAGS).toEqual({ fr: 'fr-CA', en: 'en-CA' });
  });

  it.each(['fr', 'en'])('are named %s', (name) => {
    expect(isLocale(name)).toBe(true);
  });

  it.each(['es', 'FR', 'fr-CA', '', 'fr ', 'toString'])('are not named %j', (name) => {
    expect(isLocale(name)).toBe(false);
  });

  it('have one value each, made in order', () => {
    const asked: string[] = [];
    const made = localized((locale) => {
      asked.push(locale);
      return locale.toUpperCase();
    });
    expect(made).toEqual({ fr: 'FR', en: 'EN' });
    expect(asked).toEqual(['fr', 'en']);
  });
});

describe('the language of a passage', () => {
  it.each([
    { words: 'fr', page: 'fr', tag: undefined },
    { words: 'en', page: 'en', tag: undefined },
    { words: 'fr', page: 'en', tag: 'fr-CA' },
    { words: 'en', page: 'fr', tag: 'en-CA' },
  ] as const)('in $words on a page in $page is marked $tag', ({ words, page, tag }) => {
    expect(foreignTag(words, page)).toBe(tag);
  });
});
