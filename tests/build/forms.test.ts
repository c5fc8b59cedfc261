import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, attribute } from '../support/html.ts';
import { saidOn } from '../support/said.ts';
import { allCards, allPages, atLeastOne } from '../support/pages.ts';
import { pagesOfPdf } from '../support/pdf.ts';
import { describeSites, filesOf, FORMS, readBuilt, site } from '../support/sites.ts';

/** What the software calls the levels of a plan that does not name them. */
const OTHER_NOUNS = /priorit|orientation/iu;

describeSites(FORMS, 'the words of $name', (built) => {
  test('call its levels by its own nouns, on pages and cards', async () => {
    for (const { path, root } of [...(await allPages(built)), ...(await allCards(built))]) {
      const said = atLeastOne(saidOn(root)).filter((line) => OTHER_NOUNS.test(line));
      expect([path, said]).toEqual([path, []]);
    }
  });

  test.each(['.md', '.bib', 'llms.txt', '.stratml.xml', 'opensearch.en.xml', 'opensearch.fr.xml'])(
    'call them so in files that end with %s',
    async (ending) => {
      for (const file of await filesOf(built, ending)) {
        const lines = readBuilt(built, file)
          .replaceAll(/https?:\/\/[^\s"<)]+/g, '')
          .split('\n')
          .filter((line) => OTHER_NOUNS.test(line));
        expect([file, lines]).toEqual([file, []]);
      }
    },
  );

  test('call them so in its PDF', async () => {
    for (const file of atLeastOne(await filesOf(built, '.pdf'))) {
      const text = (await pagesOfPdf(readFileSync(join(built.folder, file)))).join('\n');
      expect(text.length).toBeGreaterThan(500);
      expect(OTHER_NOUNS.exec(text)).toBeNull();
    }
  });

  test('take no text for an unofficial translation', async () => {
    for (const { path, root } of await allPages(built)) {
      const said = saidOn(root).filter((line) =>
        /non officiel|unofficial|prevails|fait foi/iu.test(line),
      );
      expect([path, said]).toEqual([path, []]);
    }
  });
});

describe('a plan in one language', () => {
  test.each([
    ['french', 'fr-CA', ['axes/1', 'objectifs/1-1', 'cartes/1-1', 'recherche']],
    ['english', 'en-CA', ['goals/1', 'objectives/1-1', 'cards/1-1', 'search']],
  ] as const)('stands at the root: %s', async (name, tag, folders) => {
    const built = site(name);
    for (const folder of folders) {
      expect([folder, existsSync(join(built.folder, folder, 'index.html'))]).toEqual([
        folder,
        true,
      ]);
    }
    const missing = ['en', 'fr', 'bilingue', 'bilingual'].filter((folder) =>
      existsSync(join(built.folder, folder)),
    );
    expect(missing).toEqual([]);
    for (const { path, root } of await allPages(built)) {
      const languages = new Set(
        [root, ...all(root, '[lang]')].map((element) => attribute(element, 'lang')),
      );
      expect([path, attribute(root, 'lang')]).toEqual([path, tag]);
      expect([path, [...languages].filter((each) => each !== tag)]).toEqual([path, []]);
      expect(all(root, '[hreflang], [data-language-switch]')).toEqual([]);
    }
  });
});

describe('a plan in English, with French', () => {
  test('has the English at the root, and for any other language', async () => {
    const built = site('official');
    for (const folder of ['pillars/1', 'measures/1-1', 'fr/piliers/1', 'fr/mesures/1-1']) {
      expect([folder, existsSync(join(built.folder, folder, 'index.html'))]).toEqual([
        folder,
        true,
      ]);
    }
    const page = (await allPages(built)).find(({ path }) => path === 'measures/1-1/');
    const links = all(page?.root ?? expect.fail(), 'link[hreflang]').map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]);
    expect(links).toEqual([
      ['en', 'https://pillars.example/2027/measures/1-1/'],
      ['fr', 'https://pillars.example/2027/fr/mesures/1-1/'],
      ['x-default', 'https://pillars.example/2027/measures/1-1/'],
    ]);
  });
});
