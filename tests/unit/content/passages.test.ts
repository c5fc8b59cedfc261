import { describe, expect, it } from 'vitest';
import { hasStraySpan, readNameIn, readWork } from '../../../src/content/passages.ts';
import { readChanged } from '../../support/content-folder.ts';
import { GLOSSARY } from '../../support/texts.ts';

describe('the name of a work', () => {
  it('has its passages in another language apart, and no markup', () => {
    const work = readWork({
      fr: 'Guide, <span lang="en">One Planet</span>, p. 3',
      en: 'Guide of the <span lang="fr">Registraire</span> and the <span lang="fr">Office</span>',
    });
    expect(work).toEqual({
      text: { fr: 'Guide, One Planet, p. 3', en: 'Guide of the Registraire and the Office' },
      passages: {
        fr: [{ text: 'One Planet', locale: 'en' }],
        en: [
          { text: 'Registraire', locale: 'fr' },
          { text: 'Office', locale: 'fr' },
        ],
      },
    });
  });

  it('has none where nothing is marked, or only words of its own language', () => {
    expect(readWork({ fr: 'Guide', en: 'Guide' })).toEqual({ text: { fr: 'Guide', en: 'Guide' } });
    expect(
      readWork({ fr: 'Un <span lang="fr">mot</span>', en: 'A word' }).passages,
    ).toBeUndefined();
  });

  it('is typeset, each passage by the rules of its own language', () => {
    const { text } = readWork({
      fr: 'Le "guide" : <span lang="en">the "handbook": one</span>',
      en: 'The "handbook": <span lang="fr">le "guide" : un</span>',
    });
    expect(text.fr).toBe('Le «\u00a0guide\u00a0»\u00a0: the “handbook”: one');
    expect(text.en).toBe('The “handbook”: le «\u00a0guide\u00a0»\u00a0: un');
  });

  it('keeps what looks like markup and is none', () => {
    expect(readNameIn('Un <b> & <script>', 'fr').text.en).toBe('Un <b> & <script>');
  });

  it('in one language is a passage for readers of the other', () => {
    expect(readNameIn('Plan', 'fr').passages).toEqual({
      fr: [],
      en: [{ text: 'Plan', locale: 'fr' }],
    });
  });

  it.each([
    ['<span lang="fr">mot</span>', false],
    ['a < b', false],
    ['<span lang="fr">mot', true],
    ['mot</span>', true],
    ['<span>mot</span>', true],
    ['<span lang="es">mot</span>', true],
    ['<span lang=“fr”>mot</span>', true],
    ['<Span lang="fr">mot</Span>', true],
  ])('with the words %j has a stray span: %s', (text, isStray) => {
    expect(hasStraySpan(text)).toBe(isStray);
  });

  it('is refused in a glossary where a passage is not marked in full', async () => {
    const yaml = GLOSSARY.replace(
      'source: Guide des sentiers, p. 3',
      "source: 'Guide des <span lang=fr>sentiers</span>'",
    );
    const { issues } = await readChanged(({ put }) => put('glossary.yaml', yaml));
    expect(issues.map(({ line }) => line)).toEqual([8]);
    expect(issues[0]?.message.fr).toContain('<span lang="en">');
    expect(issues[0]?.message.en).toContain('<span lang="fr">');
  });
});
