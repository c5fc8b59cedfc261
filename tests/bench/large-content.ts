import { localized, type Locale } from '../../src/plan/locale.ts';
import { LABEL_MAX } from '../../src/plan/label.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { writeContent, type MadeUpText } from '../support/write-content.ts';
import { growingWords } from './growing-words.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** The sentences and subjects of a plan in one language. */
const stockOf = ({ priorities, glossary }: Plan, locale: Locale) => {
  const texts = priorities.map(({ text }) => text[locale]);
  const notes = texts.flatMap(({ note }) => paragraphs(note));
  return {
    sentences: [...notes, ...glossary.map(({ definition }) => definition[locale])].flatMap((text) =>
      text.split(/(?<=[.!?])\s+/u),
    ),
    statements: texts.map(({ statement }) => statement),
    subjects: texts.flatMap(({ subjects }) => subjects),
    keywords: texts.flatMap(({ keywords }) => keywords),
  };
};

/**
 * Writes a plan of many priorities, whose texts are shuffled out of a real one: words as people
 * write them, in their own frequencies. Its vocabulary grows with it, as that of real texts does.
 *
 * @param folder - absolute path; what it holds is replaced
 * @param shape - number of priorities of each orientation
 */
export const writeLargeContent = (folder: string, shape: readonly number[], plan: Plan): void => {
  const stock = localized((locale) => stockOf(plan, locale));
  const words = localized((locale) => {
    const { sentences, statements } = stock[locale];
    return growingWords([...sentences, ...statements], plan.priorities.length);
  });
  const before = shape.map((_, index) =>
    shape.slice(0, index).reduce((sum, each) => sum + each, 0),
  );
  writeContent(folder, shape, (orientation, rank) => {
    const text = (locale: Locale): MadeUpText => {
      const { sentences, statements, subjects, keywords } = stock[locale];
      const below = seeded(orientation * 1000 + rank);
      const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
      const start = pick(statements).split(' ').slice(0, 9).join(' ');
      const end = pick(statements).split(' ').slice(-9).join(' ');
      const first = below(subjects.length);
      const note = Array.from({ length: 5 }, () => pick(sentences).replace(/[<{[*_]/g, '')).join(
        ' ',
      );
      const synonyms = Array.from({ length: 9 }, () => pick(keywords));
      return {
        statement: `${start} ${end}`.replaceAll('"', ''),
        short: `${orientation}.${rank} ${pick(keywords)}`.slice(0, LABEL_MAX).trim(),
        subjects: [...subjects, ...subjects].slice(first, first + 3),
        keywords: [...new Set(synonyms)],
        note: words[locale].grow(note, (before[orientation - 1] ?? 0) + rank - 1, below),
      };
    };
    return localized(text);
  });
};
