import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import {
  linesOf,
  paragraphs,
  plainText,
  termIds,
  type Inline,
  type Prose,
} from '../../src/plan/prose.ts';
import { realPlan } from '../support/real-plan.ts';
import { wordsOf } from '../support/words.ts';

const { priorities, glossary } = realPlan;

const linksOf = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    return [...(node.type === 'link' ? [node.url] : []), ...linksOf(node.children)];
  });
const urlsOf = (prose: Prose): readonly string[] => prose.flatMap(linesOf).flatMap(linksOf);

describe.each(LOCALES)('the reading notes in %s', (locale) => {
  const notes = priorities.map(({ number, text }) => ({ number, note: text[locale].note }));

  it('have 60 to 110 words', () => {
    const counts = notes.map(({ number, note }) => ({
      number,
      words: wordsOf(plainText(note)).length,
    }));
    expect(counts.filter(({ words }) => words < 60 || words > 110)).toEqual([]);
  });

  it('are all different', () => {
    expect(new Set(notes.map(({ note }) => plainText(note))).size).toBe(25);
  });

  it('state no year outside of the plan’s period', () => {
    const years = notes.flatMap(({ number, note }) =>
      (plainText(note).match(/(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/g) ?? [])
        .filter((year) => year < '2021' || year > '2025')
        .map((year) => `${number}: ${year}`),
    );
    expect(years).toEqual([]);
  });

  it('hold no e-mail or web address, and no link', () => {
    const addresses = notes.filter(
      ({ note }) =>
        /\S@\S|https?:|www\.|\.(?:com|org|qc\.ca)\b/.test(plainText(note)) ||
        urlsOf(note).length > 0,
    );
    expect(addresses.map(({ number }) => number)).toEqual([]);
  });

  it('begin with what the priority comes to, in a sentence', () => {
    const opening = { fr: 'En clair\u00a0: ', en: 'In short: ' }[locale];
    const others = notes.filter(({ note }) => !plainText(note).startsWith(opening));
    expect(others.map(({ number }) => number)).toEqual([]);
  });

  it('have paragraphs that are whole sentences, or that introduce a list', () => {
    const broken = notes.flatMap(({ number, note }) =>
      note.flatMap((block, index) => {
        if (block.type === 'list') return [];
        const end = note[index + 1]?.type === 'list' ? ':' : '.!?…»”';
        return paragraphs([block])
          .filter((text) => !new RegExp(`^[\\p{Lu}«“].*[${end}]$`, 'su').test(text))
          .map((text) => `${number}: ${text.slice(0, 40)}`);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('share no sentence of more than eight words', () => {
    const sentences = notes.flatMap(({ number, note }) =>
      [...new Set(paragraphs(note).flatMap((text) => text.split(/(?<=[.;:])\s+/u)))]
        .filter((sentence) => wordsOf(sentence).length > 8)
        .map((sentence) => ({ number, sentence })),
    );
    const shared = Map.groupBy(sentences, ({ sentence }) => sentence);
    expect([...shared.values()].filter((uses) => uses.length > 1)).toEqual([]);
    expect(sentences.length).toBeGreaterThan(50);
  });

  it('name no priority that the plan does not have', () => {
    const known = new Set<string>(priorities.map(({ number }) => number));
    const unknown = notes.flatMap(({ number, note }) =>
      (plainText(note).match(/(?<![\d.,])\d{1,2}\.\d{1,2}(?![\d.]\d)/g) ?? [])
        .filter((named) => !known.has(named))
        .map((named) => `${number}: ${named}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the reading notes', () => {
  it.each(priorities)('of $number use the same glossary terms in both languages', ({ text }) => {
    expect(termIds(text.en.note).toSorted()).toEqual(termIds(text.fr.note).toSorted());
  });

  it.each(priorities)('of $number have as many paragraphs in both languages', ({ text }) => {
    expect(paragraphs(text.en.note)).toHaveLength(paragraphs(text.fr.note).length);
  });

  it('use many of the glossary’s terms, and no other', () => {
    const used = new Set(priorities.flatMap(({ text }) => termIds(text.fr.note)));
    expect([...used].filter((id) => !glossary.some((term) => term.id === id))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });
});
