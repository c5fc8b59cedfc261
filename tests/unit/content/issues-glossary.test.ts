import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue } from '../../support/issues.ts';
import { GLOSSARY, ofTerm } from '../../support/texts.ts';

describe('glossary.yaml', () => {
  it('cannot have a term twice', async () => {
    await expectOneIssue(({ put }) => put('glossary.yaml', GLOSSARY + GLOSSARY), {
      file: 'glossary.yaml',
      line: 9,
      fr: ['« sentier »', 'plus haut'],
      en: ['“sentier”', 'above'],
    });
  });

  it.each(['Sentier', 'été', '1er', 'deux mots'])(
    'AS-20: cannot have the id %j, which is no fragment',
    async (id) => {
      const yaml = GLOSSARY.replace('id: sentier', `id: ${id}`);
      await expectOneIssue(({ put }) => put('glossary.yaml', yaml), {
        file: 'glossary.yaml',
        line: 1,
        field: ofTerm('id', id),
        fr: [id, 'sans accent'],
        en: [id, 'without accents'],
      });
    },
  );

  it('is told which fields there are, where one is not among them', async () => {
    const yaml = GLOSSARY.replace('source:', 'photo: lac\n  source:');
    const { issues } = await readChanged(({ put }) => put('glossary.yaml', yaml));
    const unknown = issues.find(({ message }) => message.en.includes('photo'));
    for (const field of ['id', 'term', 'definition', 'source', 'url']) {
      expect(unknown?.message.fr).toMatch(new RegExp(`Champs possibles.*\\b${field}\\b`, 'u'));
    }
  });

  it('is told the field that a name was meant for, and not that it is missing too', async () => {
    const yaml = GLOSSARY.replace('source:', 'sources:');
    await expectOneIssue(({ put }) => put('glossary.yaml', yaml), {
      file: 'glossary.yaml',
      line: 8,
      field: ofTerm('sources'),
      fr: ['« source »'],
      en: ['“source”'],
    });
  });
});

const SOURCE = 'source: Guide des sentiers, p. 3';
const URL = 'https://guide.example/';
/** A glossary of one term with other lines for its source. */
const withSource = (lines: string) => GLOSSARY.replace(SOURCE, lines);
const LISTED = 'source:\n    - fr: Guide\n      en: Handbook';

describe('the sources of a term', () => {
  const BOTH = { fr: URL, en: `${URL}en/` };
  it.each([
    ['one text for both languages', SOURCE, 'Guide des sentiers, p. 3', undefined],
    ['one text for each', 'source: {fr: Guide, en: Handbook}', 'Guide', undefined],
    [
      'a text with its address beside it',
      `${SOURCE}\n  url: ${URL}`,
      'Guide des sentiers, p. 3',
      { fr: URL, en: URL },
    ],
    [
      'two texts with their address beside them',
      `source: {fr: Guide, en: Handbook}\n  url: ${URL}`,
      'Guide',
      { fr: URL, en: URL },
    ],
    ['a list of one', LISTED, 'Guide', undefined],
    [
      'an address for both languages',
      `${LISTED}\n      url: ${URL}`,
      'Guide',
      { fr: URL, en: URL },
    ],
    [
      'an address for each',
      `${LISTED}\n      url: {fr: ${BOTH.fr}, en: ${BOTH.en}}`,
      'Guide',
      BOTH,
    ],
  ])('may be written as %s', async (_what, lines, text, url) => {
    const { plan, issues } = await readChanged(({ put }) =>
      put('glossary.yaml', withSource(lines)),
    );
    expect(issues).toEqual([]);
    const [source, ...more] = plan?.glossary[0]?.sources ?? [];
    expect([source?.text.fr, source?.url, more]).toEqual([text, url, []]);
  });

  it('may be several', async () => {
    const lines = `${LISTED}\n    - fr: Atlas\n      en: Atlas\n      url: ${URL}`;
    const { plan } = await readChanged(({ put }) => put('glossary.yaml', withSource(lines)));
    expect(plan?.glossary[0]?.sources).toEqual([
      { text: { fr: 'Guide', en: 'Handbook' }, url: undefined },
      { text: { fr: 'Atlas', en: 'Atlas' }, url: { fr: URL, en: URL } },
    ]);
  });

  it.each([
    ['missing', 'id: sentier', 'source', 7, 'manque', 'missing'],
    ['a number', 'source: 3', 'source', 8, 'des champs ou un texte', 'fields or a text'],
    ['an empty list', 'source: []', 'source', 8, 'il en faut 1', 'needs 1'],
    [
      'in the translation alone',
      'source:\n    - en: Guide',
      { fr: 'source, élément 1, fr', en: 'source, item 1, fr' },
      9,
      'manque',
      'missing',
    ],
    [
      'in the translation alone, without a list',
      'source:\n    en: Guide',
      'source.fr',
      9,
      'manque',
      'missing',
    ],
    ['left blank', 'source: "  "', 'source', 8, 'vide', 'empty'],
    [
      'no list of fields',
      'source:\n    - Guide',
      { fr: 'source, élément 1', en: 'source, item 1' },
      9,
      'des champs',
      'fields',
    ],
    [
      'with a field that there is not',
      `${LISTED}\n      page: "3"`,
      { fr: 'source, élément 1, page', en: 'source, item 1, page' },
      11,
      'fr, en, url',
      'fr, en, url',
    ],
    [
      'at no address',
      `${LISTED}\n      url: guide`,
      { fr: 'source, élément 1, url', en: 'source, item 1, url' },
      11,
      'https://',
      'https://',
    ],
    [
      'at an address that is a number',
      `${LISTED}\n      url: 3`,
      { fr: 'source, élément 1, url', en: 'source, item 1, url' },
      11,
      'un texte ou des champs',
      'a text or fields',
    ],
    [
      'at an address in one language',
      `${LISTED}\n      url: {fr: ${URL}}`,
      { fr: 'source, élément 1, url.en', en: 'source, item 1, url.en' },
      11,
      'manque',
      'missing',
    ],
    [
      'at an address beside the list',
      `${LISTED}\n  url: ${URL}`,
      'url',
      11,
      'celle où elle mène',
      'the one that it leads to',
    ],
  ])('cannot be %s', async (_what, lines, field, line, fr, en) => {
    const yaml =
      lines === 'id: sentier' ? GLOSSARY.replace(`  ${SOURCE}\n`, '') : withSource(lines);
    await expectOneIssue(({ put }) => put('glossary.yaml', yaml), {
      ...{ file: 'glossary.yaml', field: ofTerm(field), fr: [fr], en: [en] },
      ...(line > 7 && { line }),
    });
  });
});
