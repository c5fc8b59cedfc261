import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiSchemas } from '../../src/features/data/api-schema.ts';
import { all, attribute, first, type HtmlElement } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import {
  allCards,
  allEmails,
  allPages,
  atLeastOne,
  pageAt,
  type BuiltPage,
} from '../support/pages.ts';
import { pagesOfPdf } from '../support/pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { saidOn } from '../support/said.ts';
import { filesOf, readBuilt, site, type BuiltSite } from '../support/sites.ts';

// The plan of the site “french” shows other numbers than those of its folders: its groups 1 and 10 are III and
// none, its items 1.1, 1.2 and 10.12 are 7.a, 7.b and 8. In that of “english”, a group is Theme A, and an item
// has no number.

const FALSE_NUMBER =
  /(?<![\d.])(?:1\.1|1\.2|10\.12)(?![\d.])|\b(?:axes?|goals?|objecti(?:fs?|ves?)|orientations?)\s+(?:1|2|10)(?![\p{L}\d])/iu;

/** Words of an element, with spaces of one kind. */
const wordsOf = (element: HtmlElement): string => textOf(element).replaceAll(/\s/gu, ' ');

const falseIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => FALSE_NUMBER.test(line));

describe.each(['french', 'english'] as const)(
  'on the site %s, no item has a false number',
  (name) => {
    test('on any page, card or newsletter', async () => {
      const built = site(name);
      const pages = [
        ...(await allPages(built)),
        ...(await allCards(built)),
        ...(await allEmails(built)),
      ];
      for (const { path, root } of pages) {
        expect([path, falseIn(atLeastOne(saidOn(root)))]).toEqual([path, []]);
      }
    });

    test.each(['.md', '.bib', 'llms.txt', '.stratml.xml', 'oembed.json'])(
      'in files that end with %s',
      async (ending) => {
        const built = site(name);
        for (const file of atLeastOne(await filesOf(built, ending))) {
          // Addresses and identifiers have the number of the folder.
          const lines = readBuilt(built, file)
            .replaceAll(/https?:[^\s"<)]+|<Identifier>.*<\/Identifier>/g, '')
            .split('\n');
          expect([file, falseIn(lines)]).toEqual([file, []]);
        }
      },
    );

    test('in the PDF, its outline included', async () => {
      const built = site(name);
      const [file = ''] = await filesOf(built, '.pdf');
      const bytes = readFileSync(join(built.folder, file));
      const text = (await pagesOfPdf(bytes)).join('\n').replaceAll(/https?:\S+/g, '');
      const { bookmarks } = await readPdf(bytes);
      expect(falseIn([...text.split('\n'), ...JSON.stringify(bookmarks).split(',')])).toEqual([]);
    });
  },
);

const cardAt = async (built: BuiltSite, path: string): Promise<BuiltPage> => {
  const found = (await allCards(built)).find((card) => card.path === path);
  if (!found) throw new Error(`${built.name} has no card ${path}.`);
  return found;
};

describe('on the site french, the number that the plan shows', () => {
  test('is in the title, the heading and the citation of a page, and in its breadcrumb', async () => {
    const { root } = await pageAt(site('french'), 'objectifs/1-1/');
    expect(wordsOf(first(root, 'title'))).toMatch(/^Objectif 7\.a : Cuisine ouverte/u);
    expect(wordsOf(first(root, 'h1'))).toMatch(/^Objectif 7\.a : Ouvrir la cuisine du phare$/u);
    expect(wordsOf(first(root, '.reference'))).toContain('Objectif 7.a');
    expect(all(root, '.breadcrumb li').map(wordsOf).slice(1)).toEqual([
      'III Cuisine',
      'Objectif 7.a',
    ]);
    const position = wordsOf(
      first((await pageAt(site('french'), 'axes/1/')).root, '.field .label'),
    );
    expect(position).toBe('Axe III, deux objectifs');
  });

  test('is nowhere on the page of a group without one', async () => {
    const { root } = await pageAt(site('french'), 'axes/10/');
    expect(wordsOf(first(root, 'title'))).toMatch(/^Jardin \|/u);
    expect(wordsOf(first(root, '.reference'))).toContain('« Jardin »');
    expect(wordsOf(first(root, '.field .label'))).toBe('Axe, un objectif');
    expect(all(root, '.field .numeral').map(wordsOf)).toEqual(['']);
  });

  test('is on cards', async () => {
    const { root } = await cardAt(site('french'), 'cartes/1-1/');
    expect(wordsOf(first(root, 'h1'))).toBe('Objectif 7.a');
    expect(wordsOf(first(root, '.card-origin'))).toMatch(/^III Cuisine /u);
    const group = await cardAt(site('french'), 'cartes/10/');
    expect(all(group.root, 'li').map(wordsOf)).toEqual(['8 Pommiers']);
    expect(all(group.root, 'svg.numeral')).toEqual([]);
  });

  test('is in the data, and absent where there is none', () => {
    const built = site('french');
    const json: unknown = JSON.parse(readBuilt(built, 'api/v1/plan.json'));
    const plan = apiSchemas(['fr']).plan.parse(json);
    expect(plan.orientations.map(({ id, number }) => [id, number])).toEqual([
      ['1', 'III'],
      ['10', undefined],
    ]);
    expect(plan.priorities.map(({ id, number }) => [id, number])).toEqual([
      ['1-1', '7.a'],
      ['1-2', '7.b'],
      ['10-12', '8'],
    ]);
    const [head = '', ...rows] = readBuilt(built, 'api/v1/plan.csv').trim().split('\r\n');
    const column = head
      .replace(/^\ufeff/, '')
      .split(',')
      .indexOf('number');
    const numbers = rows
      .filter((row) => row.startsWith('objectif-'))
      .map((row) => row.split(',')[column]);
    expect(numbers).toEqual(['7.a', '7.b', '8']);
    const stratml = readBuilt(built, 'api/v1/plan.fr.stratml.xml');
    expect([...stratml.matchAll(/<SequenceIndicator>(.*)</g)].map(([, number]) => number)).toEqual([
      'III',
      '7.a',
      '7.b',
      '8',
    ]);
    expect(readBuilt(built, 'objectifs/1-1/index.md')).toMatch(/^# Objectif\s7\.a\s: /u);
  });

  test('is in the outline of the PDF', async () => {
    const built = site('french');
    const [file = ''] = await filesOf(built, '.pdf');
    const { bookmarks } = await readPdf(readFileSync(join(built.folder, file)));
    const titles = bookmarks.flatMap(({ title, items }) => [
      title,
      ...items.map((each) => each.title),
    ]);
    expect(titles.map((title) => title.replaceAll(/\s/gu, ' '))).toEqual([
      'Préambule',
      'Axe III : Cuisine',
      'Objectif 7.a : Cuisine ouverte',
      'Objectif 7.b : Recettes partagées',
      'Jardin',
      'Objectif 8 : Pommiers',
      'Glossaire',
      'À propos de ce document',
    ]);
  });
});

describe('on the site english, a number with a noun of its own', () => {
  test('stands without that of the plan, and as text', async () => {
    const { root } = await pageAt(site('english'), 'goals/1/');
    expect(wordsOf(first(root, 'title'))).toMatch(/^Theme A: Kitchen \|/u);
    expect(wordsOf(first(root, '.field .label'))).toMatch(/^Theme A, two objectives$/u);
    expect(all(root, '.field .numeral').map(wordsOf)).toEqual(['']);
    const embed = all(root, 'a').find((link) => attribute(link, 'href')?.includes('/embed/'));
    expect(embed && wordsOf(embed)).toMatch(/^Embed the card of goal “Theme A”$/u);
  });

  test('and an item without one is named by its title', async () => {
    const { root } = await pageAt(site('english'), 'objectives/1-1/');
    expect(wordsOf(first(root, 'title'))).toMatch(/^Open kitchen \|/u);
    expect(wordsOf(first(root, '.reference'))).toContain('“Open kitchen,”');
    const blocks = all(root, '.siblings a').map((block) => [
      wordsOf(block),
      all(block, '.sr-only').map(wordsOf),
    ]);
    expect(blocks[0]).toEqual(['Open kitchen', []]);
    expect(blocks[1]).toEqual([expect.stringMatching(/^A2 ./), [expect.stringMatching(/./)]]);
    const full = await pageAt(site('english'), 'full-text/');
    const link = all(full.root, 'h3 a').find(
      (each) => attribute(each, 'href')?.endsWith('/objectives/1-1/') === true,
    );
    expect(link && wordsOf(link)).toBe('Open the lighthouse kitchen');
  });
});
