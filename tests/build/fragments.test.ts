import { expect, test } from 'vitest';
import { all, attribute } from '../support/html.ts';
import { allPages, atLeastOne, type BuiltPage } from '../support/pages.ts';
import { fileAt, isInternal, referencesOf } from '../support/references.ts';
import { describeSites, FORMS, FULL } from '../support/sites.ts';

const idsOf = ({ root }: BuiltPage) => all(root, '[id]').map((each) => attribute(each, 'id') ?? '');

describeSites([...FULL, ...FORMS], 'the ids of $name', (built) => {
  test('are unique on each page (AS-20)', async () => {
    for (const page of await allPages(built)) {
      const ids = atLeastOne(idsOf(page));
      expect([page.path, new Set(ids).size]).toEqual([page.path, ids.length]);
    }
  });

  test('are ASCII and start with a letter (AS-20)', async () => {
    const ids = atLeastOne((await allPages(built)).flatMap(idsOf));
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/i.test(id))).toEqual([]);
  });

  test('have one for each fragment that a link leads to (AS-20)', async () => {
    const pages = await allPages(built);
    const ids = new Map(pages.map((page) => [page.file, new Set(idsOf(page))]));
    const fragments = pages.flatMap((page) =>
      referencesOf(built, page)
        .filter((reference) => isInternal(built, reference) && reference.value.includes('#'))
        // Places in the PDF are not ids.
        .filter(({ url }) => !url.pathname.endsWith('.pdf'))
        .map(({ url, value }) => ({ from: page.path, url, value })),
    );
    const dangling = atLeastOne(fragments).filter(
      ({ url }) => !ids.get(fileAt(built, url) ?? '')?.has(url.hash.slice(1)),
    );
    expect(dangling.map(({ from, value }) => `${from}: ${value}`)).toEqual([]);
  });

  test('that something else on the page names are there', async () => {
    const NAMING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
    const missing = (await allPages(built)).flatMap((page) => {
      const ids = new Set(idsOf(page));
      const named = all(page.root, '*').flatMap((element) =>
        NAMING.flatMap((name) => (attribute(element, name) ?? '').split(' ').filter(Boolean)),
      );
      return named.filter((id) => !ids.has(id)).map((id) => `${page.path}: ${id}`);
    });
    expect(missing).toEqual([]);
  });
});
