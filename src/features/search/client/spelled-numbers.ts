import { LABEL } from './label.ts';
import type { LevelNouns } from '../../../plan/levels.ts';
import {
  numberReaders,
  type NumberKind,
  type NumberWord,
  type ReadNumberWord,
} from './number-kinds.ts';

// A query is read as a string with two signs per word: its kind, and the gap up to the next word. Short
// patterns find the numbers in it: “axe IV” is `O R `, “2e priorité de l’axe 5” is `T P L L O F `.

interface Word extends Omit<NumberWord, 'kind'> {
  readonly text: string;
  /** Q: number of a priority. */
  readonly kind: NumberKind | 'Q';
  /** Signs and spaces up to the next word. */
  readonly gap: string;
}

/** “O-IV”: an orientation by its initial. */
const INITIAL = /^\s*o[\s-]([ivx]+)\s*$/iu;

const WORD = /(#|n°|\p{N}+\p{L}*|\p{L}+(?:-\p{L}+)*)([^\p{L}\p{N}#]*)/giu;

/** Sign of a gap: a space or a colon between words that belong together, a point in a number, a comma. */
const signOf = (gap: string): string => {
  const signs = gap.replace(/\s+/gu, ' ');
  if (signs.includes(':')) return ':';
  if (/^(?:\.? |['’] ?)?$/u.test(signs)) return ' ';
  return signs.includes(' ') ? ',' : '.';
};

interface Rule {
  readonly pattern: RegExp;
  /** Writes the words that the pattern finds as one. */
  readonly write: (found: readonly Word[]) => Omit<Word, 'gap'>;
}

const numeralsIn = (found: readonly Word[]): readonly string[] =>
  found.flatMap(({ figures }) => figures ?? []);
const numberOf = (orientation = '', rank = ''): Omit<Word, 'gap'> => ({
  text: `${orientation}.${rank}`,
  kind: 'Q',
});

/** Where an ordinary word is a numeral: nothing goes on from it. */
const CLOSED = '(?=[,:]|.$| [LD])';
const PART = '(?:T P|[PD][ :](?:N[ :])?F(?![.]))';
const WHOLE = '(?:T O|O[ :](?:N[ :])?F(?![.]))';
const LINK = '[ ,:](?:L[ ,:])*';

/** Numbers in words, as figures. */
const IN_WORDS: readonly Rule[] = [
  {
    pattern: new RegExp(`(?<=[OPND][ :])(?:[CR]|A${CLOSED})`, 'g'),
    write: (found) => {
      const [figures = ''] = numeralsIn(found);
      return { text: figures, kind: 'F', figures };
    },
  },
  {
    pattern: new RegExp(`(?<![.])(?:[CF] D [ACF]|A D (?:[CF]|A${CLOSED}))(?![.])`, 'g'),
    write: (found) => numberOf(...numeralsIn(found)),
  },
  {
    pattern: new RegExp(`${PART}${LINK}${WHOLE}`, 'g'),
    write: (found) => numberOf(...numeralsIn(found).toReversed()),
  },
  {
    pattern: new RegExp(`${WHOLE}${LINK}${PART}`, 'g'),
    write: (found) => numberOf(...numeralsIn(found)),
  },
  {
    pattern: /T O/g,
    write: ([ordinal, label]) => ({
      text: `${label?.text ?? ''} ${ordinal?.figures ?? ''}`,
      kind: 'X',
    }),
  },
];

/** What names a number, as one sign; with “the priorities of”, an orientation still brings its priorities. */
const LABELS: readonly Rule[] = [
  {
    pattern: /(?:P (?:L )+)?(?:[OPND][ :])*[OPND](?=[ :][FQ])/g,
    write: () => ({ text: LABEL, kind: 'N' }),
  },
];

const rewrite = (words: readonly Word[], { pattern, write }: Rule): readonly Word[] => {
  const kinds = words.map(({ kind, gap }) => kind + signOf(gap)).join('');
  const written: Word[] = [];
  let at = 0;
  for (const { 0: found, index } of kinds.matchAll(pattern)) {
    const from = index / 2;
    const to = from + Math.ceil(found.length / 2);
    written.push(...words.slice(at, from), {
      ...write(words.slice(from, to)),
      gap: words[to - 1]?.gap ?? '',
    });
    at = to;
  }
  return [...written, ...words.slice(at)];
};

const applyRules = (
  text: string,
  rules: readonly Rule[],
  readers: readonly ReadNumberWord[],
): string =>
  readers.reduce((before, read) => {
    const words = Array.from(before.matchAll(WORD), ([, word = '', gap = '']) => ({
      ...read(word),
      text: word,
      gap,
    }));
    const [lead = ''] = /^[^\p{L}\p{N}#]*/u.exec(before) ?? [];
    return (
      lead +
      rules
        .reduce(rewrite, words)
        .map(({ text: word, gap }) => word + gap)
        .join('')
    );
  }, text);

/**
 * Makes what writes the numbers of a query that are in words in figures, and what names them as `LABEL`:
 * “l’axe IV, logement” is “l’# 4, logement”. A word with nothing that makes it a number stays a word.
 *
 * @param nouns - what people call the levels of the plan
 * @returns a function of a query in NFKC that keeps other words as they are
 */
export const figureWriter = (nouns: LevelNouns): ((text: string) => string) => {
  const readers = numberReaders(nouns);
  return (text) =>
    [IN_WORDS, LABELS].reduce(
      (written, rules) => applyRules(written, rules, readers),
      text.replace(INITIAL, '# $1'),
    );
};
