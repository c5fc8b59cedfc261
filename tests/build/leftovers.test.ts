import { expect, test } from 'vitest';
import { all, attribute, descendantsOf, type HtmlElement } from '../support/html.ts';
import { linesOf } from '../support/page-words.ts';
import { allPages, atLeastOne } from '../support/pages.ts';
import { describeSites, FORMS, FULL } from '../support/sites.ts';

/** What source code looks like where it gets among the words. */
const LEFTOVERS = [
  /<\/?\p{L}/u,
  /[{}]/u,
  /\$\{|=>|\/>/u,
  /^(?:import|export) /u,
  /\b(?:undefined|null|NaN|TODO|FIXME|lorem|Infinity)\b/iu,
  /\[object \w+\]/u,
  /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu,
  /\*\*|__|^#{1,6} |^- |^---$|\]\(/u,
  /[\ufffd\ue000-\uf8ff]/u,
];

/** Everything that a page says: its words, and the attributes that are read out. */
const saidOn = (root: HtmlElement): readonly string[] => [
  ...linesOf(root),
  ...descendantsOf(root).flatMap((element) =>
    ['alt', 'title', 'aria-label', 'content'].flatMap((name) => attribute(element, name) ?? []),
  ),
];

describeSites([...FULL, ...FORMS], 'the words of $name', (built) => {
  test('have no trace of source code in them', async () => {
    for (const { path, root } of await allPages(built)) {
      const said = atLeastOne(saidOn(root));
      const traces = said.filter((words) => LEFTOVERS.some((pattern) => pattern.test(words)));
      expect([path, traces]).toEqual([path, []]);
    }
  });

  test('stand in elements that HTML knows, each with something to show', async () => {
    for (const { path, root } of await allPages(built)) {
      const elements = descendantsOf(root);
      const unknown = elements.filter(({ tag }) => /[A-Z-]|^(?:terme|si|sans|valeur)$/.test(tag));
      expect([path, unknown.map(({ tag }) => tag)]).toEqual([path, []]);
      const empty = all(root, 'p, li, a, h1, h2, h3, dt, dd, th').filter(
        (element) => linesOf(element).length === 0 && all(element, 'img, svg').length === 0,
      );
      // What a script fills stands empty until then.
      const filled = new Set(all(root, '[role="status"], template *'));
      expect([path, empty.filter((each) => !filled.has(each)).map(({ tag }) => tag)]).toEqual([
        path,
        [],
      ]);
    }
  });

  test('have no address in an attribute that is made of a missing value', async () => {
    for (const { path, root } of await allPages(built)) {
      const values = descendantsOf(root).flatMap(({ attributes }) => [...attributes]);
      const odd = values.filter(([, value]) => /\b(?:undefined|null|NaN)\b|\[object/.test(value));
      expect([path, odd]).toEqual([path, []]);
    }
  });
});
