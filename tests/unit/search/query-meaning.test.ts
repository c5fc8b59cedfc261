import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { stopWords } from '../../../src/features/search/stop-words.ts';
import { readQuery } from '../../support/read-query.ts';
import { fold } from '../../../src/features/search/words.ts';

const passedOver = new Set(LOCALES.flatMap(stopWords).map(fold));
const parse = (text: string) => {
  const { asksMeaning, words } = readQuery(text, passedOver);
  return { asksMeaning, words: words.map((word) => word.text) };
};

describe('a question for the meaning of a word', () => {
  it.each([
    ...['Qu’est-ce que le bocage ?', "qu'est-ce qu'un bocage", 'quest ce que le bocage'],
    ...['Qu’est-ce que c’est que le bocage?', 'c’est quoi un bocage', "bocage c'est quoi ?"],
    ...[
      'définition de bocage',
      'definition du bocage',
      'la définition d’un bocage',
      'bocage définition',
    ],
    ...[
      'Définition : bocage',
      'que veut dire bocage ?',
      'bocage, ça veut dire quoi',
      'sens de bocage',
    ],
    ...[
      'que signifie bocage',
      'qu’est-ce que veut dire bocage',
      'signification de bocage',
      'définir bocage',
    ],
    ...[
      'What is a bocage?',
      'what’s a bocage',
      "what's bocage",
      'What are bocage',
      'WHAT IS BOCAGE',
    ],
    ...['what does bocage mean?', 'what is meant by bocage', 'define bocage', 'bocage definition'],
    ...['definition of bocage', 'the meaning of bocage', 'bocage meaning'],
  ])('is told from its words, which alone are looked for: %j', (text) => {
    expect(parse(text)).toEqual({
      asksMeaning: true,
      words: [expect.stringMatching(/^bocage$/iu)],
    });
  });

  it('may be of several words, which keep their sequence', () => {
    const { words } = readQuery('What is a salt meadow?', passedOver);
    const [salt, meadow] = words.map(({ place }) => place);
    expect(words.map(({ text }) => text)).toEqual(['salt', 'meadow']);
    expect(meadow).toBe((salt ?? 0) + 1);
  });

  it.each([
    ...['bocage', 'le sens civique', 'définition', 'meaning', 'what is', 'qu’est-ce que'],
    ...['«définition de bocage»', '"what is a bocage"', 'a well-defined bocage'],
    ...[
      'qu’est-ce que le plan prévoit pour les bocages',
      'what is the plan to do with the bocages',
    ],
  ])('is no other query: %j', (text) => {
    expect(parse(text).asksMeaning).toBe(false);
  });
});
