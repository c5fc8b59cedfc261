import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { createLookup, planItems } from '../../../src/plan/lookup.ts';
import { citationTags } from '../../../src/site/head/citation-tags.ts';
import { urlsFor } from '../../support/paths.ts';
import { realPlan } from '../../support/real-plan.ts';
import { zoteroAuthor } from '../../support/zotero-author.ts';
import { publisherOf } from '../../support/known-facts.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/' });

/** Names of the author that Zotero saves with each page of the plan. */
const authorsOf = (publisher: string): readonly string[] => {
  const plan = { ...realPlan, publisher: { ...publisherOf(realPlan), name: publisher } };
  const lookup = createLookup(plan);
  const pages = [{ view: 'home' } as const, ...planItems(plan)];
  const authors = LOCALES.flatMap((locale) =>
    pages.flatMap((page) =>
      citationTags(lookup, page, locale, urls, new Set())
        .filter(({ name }) => name === 'citation_author')
        .map(({ content }) => zoteroAuthor(content)),
    ),
  );
  expect(authors).toHaveLength(pages.length * LOCALES.length);
  return [...new Set(authors)];
};

describe('the author of a page for reference managers', () => {
  it.each([
    'Chantier de l’économie sociale',
    'Centraide',
    'OXFAM',
    'Ville de Lac-Clair',
    'Centre de santé et de services sociaux du Grand Lac',
  ])('is the publisher, under one name: %s', (name) => {
    expect(authorsOf(name)).toEqual([name]);
  });

  // Zotero divides a name at these signs wherever they stand.
  it.each([
    ['Ministère de l’Économie, de l’Innovation et de l’Énergie'],
    ['Smith, Jones et associés'],
    ['Ville de Lac-Clair; arrondissement du Sud'],
  ])('is one name even where the publisher’s has dividing signs: %s', (name) => {
    expect(authorsOf(name)).toEqual([name.replaceAll(/[,;]/g, '')]);
  });
});

describe('the reading of an author by Zotero', () => {
  // As its translation server answered for these values.
  it.each(['Chantier de l’économie sociale', 'Ministère de l’Économie, de l’Innovation', 'A; B'])(
    'divides %s',
    (content) => {
      expect(() => zoteroAuthor(content)).toThrow(/authors|surname/);
    },
  );
});
