import { describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import type { Answer } from '../../../src/features/search/client/find.ts';
import { NO_FINDINGS, type Findings } from '../../../src/features/search/client/findings.ts';
import { summaryOf, type Segment } from '../../../src/features/search/client/summary.ts';
import type { MessageName } from '../../../src/features/search/messages.ts';
import { FACETS, type Facet } from '../../../src/site/search-url.ts';
import { fill, type MessageDetails } from '../../../src/site/client/messages.ts';

const found = (findings: Partial<Findings> = {}): Answer => ({
  kind: 'found',
  byNumber: false,
  results: [],
  findings: { ...NO_FINDINGS, ...findings },
});
const nothing = (findings: Partial<Findings> = {}): Answer => ({
  kind: 'nothing',
  suggestions: [],
  findings: { ...NO_FINDINGS, ...findings },
});
const FOUND = found();
const NOTHING = nothing();
const NO_NUMBER: Answer = { kind: 'no-number', number: '9.9' };

const SENTENCES: Partial<Record<MessageName, string>> = {
  hint: 'Hint',
  noNumber: 'No {number}',
  nothing: 'Nothing for {query}{where}',
  one: '{count} for {query}{where}',
  other: '{count} all for {query}{where}',
  inOrientation: 'in {orientation}',
  priorities: 'in all orientations',
  glossary: 'in the glossary',
  site: 'in the site',
  quoted: '<{word}>',
  missingOne: '{words} is not here',
  missingOther: '{words} are not here',
  unmentioned: 'No word of {words}',
  slip: '{instead} for {typed}',
  family: '{instead}, akin to {typed}',
  beginning: '{words} begins',
  foreignOne: '{words} is foreign',
  foreignOther: '{words} are foreign',
};

const formatsOf = (locale: string, messages: Partial<Record<MessageName, string>>) => ({
  say: (name: MessageName, details: MessageDetails = {}) => fill(messages[name] ?? name, details),
  plurals: new Intl.PluralRules(locale),
  list: new Intl.ListFormat(locale),
});
const textOf = (segments: readonly Segment[]): string =>
  segments.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const wordsAs = (segments: readonly Segment[], as: 'missing' | 'corrected') =>
  segments.flatMap((part) => (typeof part === 'object' && part.as === as ? [part.text] : []));

const segmentsOf = (answer: Answer, count: number, query = 'lac', locale = 'en') =>
  summaryOf(answer, { query }, count, formatsOf(locale, SENTENCES));
const summary = (answer: Answer, count: number, facet?: Facet, locale = 'en'): string =>
  textOf(
    summaryOf(answer, { query: 'lac', facet }, count, formatsOf(locale, SENTENCES)),
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

  it('names the query that the results are for, after the slip', () => {
    const answer = found({ query: 'parc', slips: [{ typed: 'prac', instead: 'parc' }] });
    const segments = segmentsOf(answer, 2, 'prac');
    expect(textOf(segments)).toBe('parc for prac 2\u00a0all for parc');
    expect(wordsAs(segments, 'corrected')).toEqual(['parc']);
    expect(wordsAs(segments, 'missing')).toEqual([]);
  });

  it('names each word that is not in the plan', () => {
    const one = segmentsOf(found({ query: 'lac', missing: ['vélo'] }), 1);
    expect(textOf(one)).toBe('1\u00a0for lac <vélo> is not here');
    expect(wordsAs(one, 'missing')).toEqual(['vélo']);
    const three = segmentsOf(found({ query: 'lac', missing: ['a', 'b', 'c'] }), 1);
    expect(textOf(three)).toBe('1\u00a0for lac <a>, <b>, and <c> are not here');
    expect(wordsAs(three, 'missing')).toEqual(['a', 'b', 'c']);
  });

  it('says which word of the same family is found, and that the typed one is not', () => {
    const families = [{ typed: 'transit', instead: 'transition' }];
    const segments = segmentsOf(found({ query: 'transition', families }), 3);
    expect(textOf(segments)).toBe('3\u00a0all for transition transition, akin to transit');
    expect(wordsAs(segments, 'missing')).toEqual(['transit']);
  });

  it('says which word is a beginning, and which is of the other language', () => {
    const segments = segmentsOf(found({ beginnings: ['mu'], foreign: ['lake', 'park'] }), 3);
    expect(textOf(segments)).toBe('3\u00a0all for lac <mu> begins <lake> and <park> are foreign');
  });

  it('says of one word that the plan does not mention it, of several that they are absent', () => {
    expect(textOf(segmentsOf(nothing({ missing: ['lac'] }), 0))).toBe('No word of <lac>');
    const two = segmentsOf(nothing({ missing: ['lac', 'vélo'] }), 0);
    expect(textOf(two)).toBe('<lac> and <vélo> are not here');
  });

  it('says of a passage that it is not found, and which of its words are absent', () => {
    const answer = nothing({ missing: ['vélo'] });
    expect(textOf(segmentsOf(answer, 0, '"lac vélo"'))).toBe(
      'Nothing for lac vélo <vélo> is not here',
    );
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
          const segments = summaryOf(
            answer,
            { query: 'QQ', facet },
            count,
            formatsOf(locale, messages),
          );
          const sentence = textOf(segments);
          expect(sentence).not.toMatch(/[{}]/);
          expect(sentence).toMatch(
            { found: /QQ/, nothing: /QQ/, 'no-number': /9\.9/, hint: /\w/ }[answer.kind],
          );
        }
      }
    }
  });
});
