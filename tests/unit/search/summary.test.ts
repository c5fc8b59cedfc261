import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/site/i18n/index.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import type { Answer } from '../../../src/features/search/client/find.ts';
import { summaryOf } from '../../../src/features/search/client/summary.ts';
import type { Say } from '../../../src/features/search/messages.ts';
import { FACETS, type Facet } from '../../../src/site/search-url.ts';
import { fill } from '../../../src/site/client/messages.ts';

const FOUND: Answer = { kind: 'found', results: [], corrected: undefined, foreign: false };
const NOTHING: Answer = { kind: 'nothing', suggestions: [], foreign: false };
const NO_NUMBER: Answer = { kind: 'no-number', number: '9.9' };

const SENTENCES: Partial<Record<Parameters<Say>[0], string>> = {
  hint: 'Hint',
  noNumber: 'No {number}',
  nothing: 'Nothing for {query}{where}',
  one: '{count} for {query}{where}',
  other: '{count} all for {query}{where}',
  inOrientation: 'in {orientation}',
  priorities: 'in all orientations',
  glossary: 'in the glossary',
  site: 'in the site',
};

const summary = (answer: Answer, count: number, facet?: Facet, locale = 'en'): string =>
  summaryOf(
    answer,
    { query: 'lac', facet },
    count,
    (name, details = {}) => fill(SENTENCES[name] ?? name, details),
    new Intl.PluralRules(locale),
  ).replaceAll('\u00a0', '~');

describe('the summary of an answer', () => {
  it.each([
    ['asks for a rarer word', { kind: 'hint', lack: 'common' }, 0, undefined, 'Hint'],
    ['asks for more than a letter', { kind: 'hint', lack: 'letter' }, 0, undefined, 'hintLetter'],
    ['asks for a word', { kind: 'hint', lack: 'sign' }, 0, undefined, 'hintSign'],
    ['PF-06: names the number that the plan does not have', NO_NUMBER, 0, undefined, 'No 9.9'],
    ['says that there is nothing', NOTHING, 0, undefined, 'Nothing for lac'],
    ['says so in an orientation too', NOTHING, 0, 3, 'Nothing for lac'],
    ['counts one result', FOUND, 1, undefined, '1~for lac'],
    ['counts several results', FOUND, 12, undefined, '12~all for lac'],
    ['counts one result of an orientation', FOUND, 1, 3, '1~for lac in 3'],
    ['counts several results of an orientation', FOUND, 2, 3, '2~all for lac in 3'],
    [
      'counts the results of all orientations',
      FOUND,
      2,
      'priorities',
      '2~all for lac in all orientations',
    ],
    ['counts the results of the glossary', FOUND, 1, 'glossary', '1~for lac in the glossary'],
    ['counts the results of the site', FOUND, 0, 'site', 'Nothing for lac in the site'],
    ['says that an orientation has none of the results', FOUND, 0, 3, 'Nothing for lac in 3'],
  ] as const)('%s', (_what, answer, count, facet, sentence) => {
    expect(summary(answer, count, facet)).toBe(sentence);
  });

  it('names the query as it was put right', () => {
    expect(summary({ ...FOUND, corrected: 'parc' }, 2)).toBe('2~all for parc');
  });

  it('counts as its language does', () => {
    expect(summary(FOUND, 21, undefined, 'fr')).toBe('21~all for lac');
    expect(summary(FOUND, 1_000_000, undefined, 'fr')).toBe('1000000~all for lac');
  });
});

describe.each(LOCALES)('the sentences of the search page in %s', (locale) => {
  const { search } = strings(locale);
  const messages = {
    ...search.messages,
    ...search.kinds,
    title: '',
    subjects: '',
    stale: '',
    missing: '',
  };
  const answers: readonly Answer[] = [FOUND, NOTHING, NO_NUMBER, { kind: 'hint', lack: 'sign' }];

  it('leave no brace open, and name what they are about', () => {
    for (const answer of answers) {
      for (const facet of [undefined, 3, ...FACETS]) {
        for (const count of facet === undefined ? [1, 2, 10] : [0, 1, 2, 10]) {
          const sentence = summaryOf(
            answer,
            { query: 'QQ', facet },
            count,
            (name, details = {}) => fill(messages[name], details),
            new Intl.PluralRules(locale),
          );
          expect(sentence).not.toMatch(/[{}]/);
          expect(sentence).toMatch(
            { found: /QQ/, nothing: /QQ/, 'no-number': /9\.9/, hint: /\w/ }[answer.kind],
          );
        }
      }
    }
  });
});
