import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommonWords } from '../../../src/features/search/common-words.ts';
import { encodeWords } from '../../../src/features/search/word-list.ts';
import { commonWordsBeside } from '../../../src/features/search/common-words/write.ts';
import { printedTexts } from '../../../src/features/search/common-words/printed.ts';
import { readVocabulary, writeVocabulary } from '../../../src/features/search/vocabulary.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { GLOSSARY } from '../../support/texts.ts';
import { publisherOf } from '../../support/known-facts.ts';

describe('the file of common words', () => {
  it('has the words that were written, and no other', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const { has } = readCommonWords(encodeWords(words));
        expect(words.filter((each) => !has(each))).toEqual([]);
        expect(has(other)).toBe(words.includes(other));
      }),
    );
  });

  it('has nothing where there is none', () => {
    expect(readCommonWords('').has('')).toBe(false);
    expect(encodeWords([])).toBe('');
  });
});

describe('the common words of a plan', () => {
  const vocabulary = readVocabulary(writeVocabulary(['fort', 'maisons', 'transition']), 'fr');
  const { has } = readCommonWords(
    encodeWords(commonWordsBeside('fr', vocabulary, ['Voir Maisans (TRANS)'])),
  );

  it.each(['foret', 'transit'])(
    'are words of the language that it would take for another, or for a beginning: %s',
    (word) => {
      expect(has(word)).toBe(true);
    },
  );

  it.each(['maisans', 'trans'])('are names that the site prints: %s', (word) => {
    expect(has(word)).toBe(true);
  });

  it.each(['fort', 'voir', 'logement', 'maisosn', 'transitoin'])(
    'are no words of the plan, none far from its words, and no slips: %s',
    (word) => {
      expect(has(word)).toBe(false);
    },
  );
});

describe('what the site prints', () => {
  it('is its own words and the names that it states, each in its language', async () => {
    const plan = await readSoundPlan(({ put }) => put('glossary.yaml', GLOSSARY));
    const french = printedTexts(plan, 'fr');
    expect(french).toEqual(expect.arrayContaining(['Aller au contenu', publisherOf(plan).name]));
    const [source] = plan.glossary.flatMap(({ sources }) => sources);
    expect(french).toContain(source?.text.fr);
    expect(printedTexts(plan, 'en')).not.toContain('Aller au contenu');
  });
});
