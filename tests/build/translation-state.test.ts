import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { describeSites, readBuilt, type BuiltSite } from '../support/sites.ts';
import { all, attribute, first } from '../support/html.ts';
import { allCards, allPages, type BuiltPage } from '../support/pages.ts';
import { pagesOfPdf } from '../support/pdf.ts';
import { textOf } from '../support/page-words.ts';

const { stale: STALE, missing: MISSING } = strings('en');
const FRENCH = strings('fr');

const said = (text: string): readonly string[] =>
  [STALE, MISSING].filter((sentence) => text.includes(sentence));

/** The page or card at a path. */
const pageAt = async (built: BuiltSite, path: string): Promise<BuiltPage> => {
  const pages = [...(await allPages(built)), ...(await allCards(built))];
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};

describeSites(['stale'], 'the English of $name', (built) => {
  test.each([
    ['en/', [STALE, MISSING]],
    ['en/orientations/1/', [STALE]],
    // A short title of a related priority is behind.
    ['en/orientations/2/', [STALE, MISSING]],
    ['en/priorities/1-1/', [STALE, MISSING]],
    ['en/priorities/1-2/', [STALE]],
    ['en/priorities/2-1/', [STALE, MISSING]],
    ['en/full-text/', [STALE, MISSING]],
    ['en/bilingual/', [STALE, MISSING]],
    ['en/glossary/', [STALE, MISSING]],
    ['en/links/', [STALE]],
    ['en/about/', [STALE]],
    ['en/privacy/', [MISSING]],
    ['en/cards/1-1/', [STALE]],
    ['en/cards/1/', [STALE]],
    ['en/cards/2/', [MISSING]],
  ])('says on %s, once, what is behind or missing', async (path, expected) => {
    const { root } = await pageAt(built, path);
    const text = textOf(root);
    expect(said(text)).toEqual(expected);
    for (const sentence of expected) expect(text.split(sentence)).toHaveLength(2);
    expect(text).not.toMatch(/prevails.*prevails/s);
  });

  test.each([
    ['en/priorities/1-1/', 'h1', '†'],
    ['en/priorities/2-1/', '.note h2', '‡'],
    ['en/priorities/1-1/', '.connections h3', '†'],
    ['en/priorities/1-2/', '.connections li p', '†'],
    ['en/orientations/1/', 'h1', '†'],
    ['en/orientations/1/', '.row-statement', '†'],
    ['en/orientations/2/', '.tagline', '‡'],
    ['en/', '.lock-up .tagline', '†'],
    ['en/', '.preamble h2', '‡'],
    ['en/full-text/', '.row-statement', '†'],
    ['en/glossary/', '#bois', '‡'],
    ['en/glossary/', '#sentier', '†'],
    ['en/links/', '.links p', '†'],
    ['en/privacy/', 'h1', '‡'],
  ])('marks on %s the text in %s with %s', async (path, selector, sign) => {
    const { root } = await pageAt(built, path);
    const signs = all(root, `${selector} [data-sign]`).map((each) => attribute(each, 'data-sign'));
    expect(signs).toContain(`\u00a0${sign}`);
  });

  test.each([
    ['en/priorities/2-1/', '.note .prose', 'Un sentier est un chemin étroit.'],
    ['en/priorities/1-1/', '.subjects', 'eau'],
    ['en/orientations/2/', '.tagline', 'Vers le cap 2'],
    ['en/', '.preamble div', 'Ce plan tient'],
    ['en/glossary/', '#bois dfn', 'bois'],
    ['en/privacy/', '.prose-page', 'Rien à dire'],
  ])('shows on %s in %s the French text, as French', async (path, selector, words) => {
    const { root } = await pageAt(built, path);
    const element = first(root, selector);
    expect([attribute(element, 'lang'), textOf(element)]).toEqual([
      'fr-CA',
      expect.stringContaining(words),
    ]);
  });

  test.each([
    ['en/priorities/1-1/index.md', `† ${STALE}`],
    ['en/priorities/1-1/index.md', 'sector 1\u00a0†'],
    ['en/full-text/index.md', `† ${STALE}`],
    ['en/full-text/index.md', `‡ ${MISSING}`],
    ['en/cards/1-1/oembed.json', STALE],
    ['en/cards/2/oembed.json', MISSING],
    ['api/v1/plan.en.stratml.xml', STALE],
  ])('says in %s “%s”', (path, words) => {
    expect(readBuilt(built, path)).toContain(words);
  });

  test('says it in the PDF, with signs in the glossary', async () => {
    const file = join(built.folder, 'en/downloads/strategic-plan-2030-2035.pdf');
    const pages = await pagesOfPdf(await readFile(file));
    const words = pages.join(' ');
    expect(said(words)).toEqual([STALE, MISSING]);
    expect(words).toMatch(/trail\s*†/);
    expect(words).toMatch(/bois\s*‡/);
  });

  test('has in the table the worst state of each priority', () => {
    const rows = readBuilt(built, 'api/v1/plan.csv').split('\r\n').slice(1, 4);
    expect(rows.map((row) => /,(current|stale|missing),/.exec(row)?.[1])).toEqual([
      'missing',
      'stale',
      'missing',
    ]);
  });

  test('has in the data the worst state of each item', () => {
    const data: unknown = JSON.parse(readBuilt(built, 'api/v1/plan.json'));
    expect(data).toMatchObject({
      translation: 'missing',
      orientations: [{ translation: 'stale' }, { translation: 'missing' }],
      priorities: [
        { translation: 'missing', related: [{ translation: 'stale' }] },
        { translation: 'stale' },
        { translation: 'missing' },
      ],
      glossary: [{ translation: 'missing' }, { translation: 'stale' }],
    });
  });
});

describeSites(['stale'], 'the French of $name', (built) => {
  test('says beside the English what is behind it', async () => {
    const { root } = await pageAt(built, 'bilingue/');
    expect(textOf(root)).toContain(FRENCH.stale);
    expect(all(first(root, 'table'), '[data-sign]')).not.toEqual([]);
  });

  test.each(['', 'priorites/1-1/', 'glossaire/', 'liens/', 'texte-integral/', 'cartes/1-1/'])(
    'says nothing of a translation on /%s',
    async (path) => {
      const { root } = await pageAt(built, path);
      expect(textOf(root)).not.toMatch(/traduction a été faite|pas encore traduit/);
      expect(all(root, '[data-sign]')).toEqual([]);
    },
  );
});
