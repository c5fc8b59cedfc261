import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue } from '../../support/issues.ts';
import { GLOSSARY } from '../../support/texts.ts';

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
        field: '0.id',
        fr: [id, 'sans accent'],
        en: [id, 'without accents'],
      });
    },
  );

  it('is told which fields there are, where one is not among them', async () => {
    const yaml = GLOSSARY.replace('source:', 'sources:');
    const { issues } = await readChanged(({ put }) => put('glossary.yaml', yaml));
    const unknown = issues.find(({ message }) => message.en.includes('sources'));
    for (const field of ['id', 'term', 'definition', 'source', 'url']) {
      expect(unknown?.message.fr).toMatch(new RegExp(`Champs possibles.*\\b${field}\\b`, 'u'));
    }
  });

  it('may have one source for both languages, or one for each', async () => {
    const each = GLOSSARY.replace('source: Guide des sentiers, p. 3', 'source: {fr: a, en: b}');
    const { plan } = await readChanged(({ put }) =>
      put('glossary.yaml', GLOSSARY + each.replace('id: sentier', 'id: piste')),
    );
    const sources = new Map(plan?.glossary.map(({ id, source }) => [id, source]));
    expect(sources.get('piste')).toEqual({ fr: 'a', en: 'b' });
    expect(sources.get('sentier')?.fr).toBe(sources.get('sentier')?.en);
  });
});
