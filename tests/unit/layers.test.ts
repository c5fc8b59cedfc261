import { describe, expect, it } from 'vitest';
import { sources } from '../support/imports.ts';

/**
 * The layers of the code, from the model outwards. A file imports from its own layer and from
 * those on lines above, never from its own line or below.
 */
const LINES: readonly (readonly string[])[] = [
  ['model'],
  ['search'],
  ['i18n', 'drawing', 'urls.ts', 'fonts.ts', 'kept.ts', 'progress.ts', 'subset-font.d.ts'],
  ['plan', 'embed', 'config.ts', 'built-script.ts'],
  ['outputs', 'routes.ts', 'site.ts', 'embed-script.ts'],
  ['document'],
  ['plan-pdf.ts'],
  ['components'],
  ['layouts'],
  ['views'],
  ['pages'],
];
/** What runs the build: it may use all but what it runs, and nothing uses it. */
const OUTERMOST = ['commands', 'integrations', 'content.config.ts', 'middleware.ts'];
/** What is made with files of this machine, beside them. */
const MAKERS = ['document', 'plan-pdf.ts'];
/** For the outermost and the makers alone. */
const FOR_MAKERS = ['config.ts', 'fonts.ts', 'kept.ts', 'progress.ts'];
/** For the outermost alone. */
const FOR_OUTERMOST = ['plan/loader.ts', 'plan/read-plan.ts'];
const STYLED = ['layouts', 'views', 'pages'];

const layerOf = (file: string): string => file.split('/', 1)[0] ?? file;
const lineOf = (layer: string): number => LINES.findIndex((line) => line.includes(layer));

/** Says whether a file of one layer may import a path of the sources. */
const isAllowed = (file: string, path: string): boolean => {
  const from = layerOf(file);
  const to = layerOf(path);
  if (to === 'styles') return STYLED.includes(from);
  if (OUTERMOST.includes(from)) {
    return to === from || (lineOf(to) >= 0 && lineOf(to) < lineOf('components'));
  }
  if (to === from) return true;
  if (FOR_OUTERMOST.includes(path)) return false;
  if (FOR_MAKERS.includes(path) && !MAKERS.includes(from)) return false;
  return lineOf(to) >= 0 && lineOf(to) < lineOf(from);
};

const isPackage = (name: string): boolean => !/\.(?:ts|astro|css)$/.test(name);
const importers = (name: RegExp): readonly string[] =>
  sources.flatMap(({ file, imports }) => (imports.some((each) => name.test(each)) ? [file] : []));

const every = sources.flatMap(({ file, imports }) =>
  imports.filter((path) => !isPackage(path)).map((path) => ({ file, path })),
);

describe('the layers of the code', () => {
  it('are all named here', () => {
    const layers = new Set(sources.map(({ file }) => layerOf(file)));
    const known = [...LINES.flat(), ...OUTERMOST];
    expect([...layers].filter((layer) => !known.includes(layer))).toEqual([]);
    expect(known.filter((layer) => !layers.has(layer))).toEqual([]);
  });

  it('are read from every import', () => {
    expect(every.length).toBeGreaterThan(150);
    const missing = every.filter(
      ({ path }) => !path.startsWith('styles/') && sources.every(({ file }) => file !== path),
    );
    expect(missing).toEqual([]);
  });

  it('import in one direction', () => {
    expect(every.filter(({ file, path }) => !isAllowed(file, path))).toEqual([]);
  });

  it.each([
    ['model/plan.ts', 'i18n/index.ts'],
    ['model/plan.ts', 'urls.ts'],
    ['search/find.ts', 'urls.ts'],
    ['search/find.ts', 'i18n/index.ts'],
    ['search/find.ts', 'plan/queries.ts'],
    ['i18n/fr.ts', 'urls.ts'],
    ['drawing/mark.ts', 'i18n/index.ts'],
    ['urls.ts', 'plan/queries.ts'],
    ['plan/build.ts', 'outputs/words.ts'],
    ['outputs/words.ts', 'routes.ts'],
    ['outputs/words.ts', 'site.ts'],
    ['site.ts', 'routes.ts'],
    ['components/Mark.astro', 'layouts/SiteLayout.astro'],
    ['components/Mark.astro', 'styles/global.css'],
    ['components/Mark.astro', 'config.ts'],
    ['outputs/document.ts', 'fonts.ts'],
    ['document/compile.ts', 'plan-pdf.ts'],
    ['views/HomeView.astro', 'kept.ts'],
    ['plan-pdf.ts', 'plan/read-plan.ts'],
    ['layouts/Head.astro', 'views/View.astro'],
    ['views/View.astro', 'pages/404.astro'],
    ['views/View.astro', 'commands/serve.ts'],
    ['pages/404.astro', 'plan/read-plan.ts'],
    ['commands/build.ts', 'views/View.astro'],
    ['commands/build.ts', 'integrations/sitemap-item.ts'],
    ['integrations/sitemap-item.ts', 'pages/404.astro'],
  ])('would be told of %s importing %s', (file, path) => {
    expect(isAllowed(file, path)).toBe(false);
  });
});

describe('Astro', () => {
  it('gives its content to the one file that loads the plan, and to the one that declares it', () => {
    expect(importers(/^astro:content$/)).toEqual(['content.config.ts', 'plan/load.ts']);
  });

  it('is known only outside of the model, the words, the drawings, the outputs and the addresses', () => {
    const inner = [
      'model',
      'search',
      'i18n',
      'drawing',
      'outputs',
      'urls.ts',
      'routes.ts',
      'config.ts',
    ];
    const known = importers(/^(?:astro|@astrojs\/|vite)/).map(layerOf);
    expect(known.filter((layer) => inner.includes(layer))).toEqual([]);
  });

  it('tells one file the address of the site, and whether it is built to be published', () => {
    const asking = sources.filter(({ text }) => text.includes('import.meta.env'));
    expect(asking.map(({ file }) => file)).toEqual(['site.ts']);
  });
});

describe('the model, the words, the drawings, the addresses and the outputs', () => {
  it('know nothing of the machine: no files, no processes, no network', () => {
    const inner = ['model', 'search', 'i18n', 'drawing', 'outputs', 'urls.ts', 'routes.ts'];
    const known = importers(/^node:/).map(layerOf);
    expect(known.filter((layer) => inner.includes(layer))).toEqual([]);
  });
});
