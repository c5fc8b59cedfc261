import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, descendantsOf, rawText } from '../support/html.ts';
import { allCards, allPages, type BuiltPage } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

const FOLDER = 'src';

/** Where the block that opens at an index ends. */
const endOfBlock = (css: string, open: number): number => {
  let end = open;
  for (let depth = 1; depth > 0;) {
    end += 1;
    if (end >= css.length) throw new Error('A block of styles does not end.');
    depth += { '{': 1, '}': -1 }[css.charAt(end)] ?? 0;
  }
  return end;
};

/** Styles without what holds on paper or in forced colours alone. */
const onScreen = (css: string): string => {
  let kept = css.replaceAll(/\/\*[^]*?\*\//g, '');
  for (;;) {
    const start = kept.search(/@media ?(?:print|\(forced-colors)/);
    if (start === -1) return kept;
    kept = kept.slice(0, start) + kept.slice(endOfBlock(kept, kept.indexOf('{', start)) + 1);
  }
};

/** The rules of a layer of a page. */
const layerOf = (css: string, name: string): string => {
  const start = css.indexOf(`@layer ${name}{`);
  if (start === -1) throw new Error(`The page has no layer ${name}.`);
  const open = css.indexOf('{', start);
  return css.slice(open + 1, endOfBlock(css, open));
};

const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...onScreen(css).matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));

const defined = classesIn(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n'),
);

/** Words of all class attributes in the sources. */
const named: ReadonlySet<string> = new Set(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [
      ...readFileSync(join(FOLDER, file), 'utf8').matchAll(
        /class(?::list)?=("[^"]*"|\{(?:.*|[^}]*)\})/g,
      ),
    ])
    .flatMap(([, value = '']) => value.match(/[\w-]+/g) ?? []),
);

/** Classes that a page uses, that our styles define, and that the page does not have the rules of. */
const unstyled = ({ root }: BuiltPage): readonly string[] => {
  const own = classesIn(all(root, 'style').map(rawText).join('\n'));
  const used = descendantsOf(root).flatMap((each) => (attribute(each, 'class') ?? '').split(' '));
  return [...new Set(used)].filter((name) => defined.has(name) && !own.has(name));
};

describeSites(FULL, 'the styles of $name', (built) => {
  test('are, on each kind of page, all that it uses', async () => {
    expect(defined.size).toBeGreaterThan(60);
    for (const page of await allPages(built)) {
      expect([page.path, unstyled(page)]).toEqual([page.path, []]);
    }
  });

  test('are all that a card uses but for the class of its hue, which it states itself', async () => {
    for (const card of await allCards(built)) {
      const rest = unstyled(card).filter((name) => !name.startsWith('hue-'));
      expect([card.path, rest]).toEqual([card.path, []]);
    }
  });

  test('have no utility that no class attribute names, no property of the theme that no page uses, and no banner', async () => {
    const pages = await allPages(built);
    const css = pages.map(({ root }) => all(root, 'style').map(rawText).join('\n'));
    const [first = ''] = css;
    const utilities = [...classesIn(layerOf(first, 'utilities'))];
    expect(utilities).toContain('sr-only');
    expect(utilities.filter((name) => !named.has(name))).toEqual([]);
    const theme = [...layerOf(first, 'theme').matchAll(/--([\w-]+):/g)].map(
      ([, name = '']) => name,
    );
    expect(theme).toContain('text-base');
    expect(
      theme.filter((name) => !css.some((each) => new RegExp(`var\\(--${name}[,)]`).test(each))),
    ).toEqual([]);
    expect(css.filter((each) => each.includes('/*'))).toEqual([]);
  });
});

describeSites(FULL, 'of $name, the styles that depend on the width of the window', (built) => {
  test('have no rule for a single part of the plan: browsers weigh them all anew at each such width', async () => {
    const sheets = (await allPages(built)).flatMap(({ path, root }) =>
      all(root, 'style').map((style) => ({ path, css: rawText(style) })),
    );
    /** Part of the plan that a selector names. */
    const part = /\[(?:data-node|data-ends|data-in|data-of|value)~?="?\d/;
    const named = sheets.filter(({ css }) => part.test(css));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ css }) => /@media ?\((?:width|min-|max-)/.test(css))).toEqual([]);
  });
});
