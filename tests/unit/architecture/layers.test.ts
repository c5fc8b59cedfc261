import { describe, expect, it } from 'vitest';
import { sources } from '../../support/imports.ts';

/** The rooms of the house, each of which imports from itself and from those before it. */
const ROOMS = ['plan', 'content', 'import', 'site', 'build', 'features', 'hosting', 'pages', 'cli'];

/** Files that Astro wants at the top of `src` stand with its routes. */
const roomOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] ?? '') : 'pages';
const featureOf = (file: string): string | undefined =>
  roomOf(file) === 'features' ? file.split('/')[1] : undefined;

const importsBackwards = (file: string, path: string): boolean =>
  ROOMS.indexOf(roomOf(path)) > ROOMS.indexOf(roomOf(file));

const importsAnotherFeature = (file: string, path: string): boolean => {
  const [from, to] = [featureOf(file), featureOf(path)];
  return from !== undefined && to !== undefined && from !== to;
};

const isPackage = (name: string): boolean => !/\.(?:ts|astro|css|mjs)$/.test(name);
const importers = (name: RegExp): readonly string[] =>
  sources.flatMap(({ file, imports }) => (imports.some((each) => name.test(each)) ? [file] : []));

const arrows = sources.flatMap(({ file, imports }) =>
  imports.filter((path) => !isPackage(path)).map((path) => ({ file, path })),
);

describe('the rooms of src', () => {
  it('are all named here, and every import is seen', () => {
    expect([...new Set(sources.map(({ file }) => roomOf(file)))].sort()).toEqual(ROOMS.toSorted());
    expect(arrows.length).toBeGreaterThan(400);
  });

  it('import one way: plan ← content ← import ← site ← build ← features ← hosting ← pages ← cli', () => {
    expect(arrows.filter(({ file, path }) => importsBackwards(file, path))).toEqual([]);
  });

  it('hold features that import no other feature', () => {
    expect(arrows.filter(({ file, path }) => importsAnotherFeature(file, path))).toEqual([]);
  });
});

describe('the test of layers', () => {
  it.each([
    ['plan/plan.ts', 'site/urls.ts'],
    ['content/references.ts', 'site/urls.ts'],
    ['site/layouts/Head.astro', 'features/card/oembed.ts'],
    ['features/data/api.ts', 'pages/404.astro'],
    ['features/data/api.ts', 'middleware.ts'],
    ['build/lock.ts', 'cli/build.ts'],
  ])('refuses %s importing %s', (file, path) => {
    expect(importsBackwards(file, path)).toBe(true);
  });

  it.each([
    ['features/data/api.ts', 'features/card/card.ts', true],
    ['features/data/api.ts', 'features/data/csv.ts', false],
    ['features/data/api.ts', 'site/urls.ts', false],
  ])('knows whether %s importing %s crosses features: %s', (file, path, crosses) => {
    expect(importsAnotherFeature(file, path)).toBe(crosses);
  });
});

describe('Astro and the machine', () => {
  it('are unknown to the plan: it imports nothing of ours and no file, process or network', () => {
    const outside = sources
      .filter(({ file }) => roomOf(file) === 'plan')
      .flatMap(({ file, imports }) => imports.map((path) => ({ file, path })))
      .filter(({ path }) => isPackage(path) || roomOf(path) !== 'plan');
    expect(outside).toEqual([]);
  });

  it('tells one file what the build knows of the site, and one what a search calls its levels', () => {
    const asking = sources.filter(({ text }) => text.includes('import.meta.env'));
    expect(asking.map(({ file }) => file)).toEqual([
      'features/search/client/site-sentences.ts',
      'site/context.ts',
    ]);
  });

  it('reaches the content through the file that declares the collections and the one that loads the plan', () => {
    expect(importers(/^astro:content$/)).toEqual(['content.config.ts', 'site/load.ts']);
  });
});
