import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';
import { isLocale, LOCALES } from '../../src/plan/locale.ts';
import { PAGE_KEYS } from '../../src/plan/pages.ts';
import { pagePath } from '../support/paths.ts';
import { ask, ofThePlan, searchUrl, type SearchScreen } from '../support/search.ts';
import { sharedText } from '../support/shared.ts';
import { site } from '../support/sites.ts';

/** Of all queries, the share that must be answered well. */
const OVERALL = 0.95;
/** Classes where no query may be answered badly. */
const WITHOUT_FAULT = [
  'absent',
  'number',
  'no-accent',
  'elision',
  'case',
  'acronym',
  'law-name',
  'precise',
];

const PAGES = PAGE_KEYS.map((view) => ({ view }));

type Row = Readonly<Record<string, string>>;

/** Names a page by its path, as the search does: `P:data` is `P:/donnees/` in French. */
const inAddresses = (token: string, lang: string): string => {
  const page = PAGES.find(({ view }) => token === `P:${view}`);
  return page && isLocale(lang) ? `P:/${pagePath(page, lang)}` : token;
};

/** Says what is wrong with an answer; nothing where it is as expected. A `precise` query has no other result. */
const faultOf = (row: Row, answer: SearchScreen, all: boolean): string | undefined => {
  const { lang = '', query = '', class: kind = '', expected: tokens = '' } = row;
  const expected = tokens.split('|').map((token) => inAddresses(token, lang));
  const found = all ? answer.results : ofThePlan(answer);
  if (kind === 'absent') {
    const isSaid = answer.missing.some((word) => query.includes(word));
    const isPretence = /^\S+$/.test(query) && found.length > 0;
    return isSaid && !isPretence
      ? undefined
      : `${lang} “${query}”: ${answer.missing.join(' ') || 'nothing'} missing, ${found.length} results`;
  }
  if (kind === 'precise') {
    const same = found.toSorted().join(' ') === expected.toSorted().join(' ');
    return same ? undefined : `${lang} “${query}”: ${found.join(' ')}, not exactly ${tokens}`;
  }
  const best = found.slice(0, kind === 'exact-top1' ? 1 : 3);
  if (best.some((result) => expected.includes(result))) return undefined;
  const got = `${lang} ${kind} “${query}”: ${found.slice(0, 3).join(' ') || 'nothing'}`;
  if (found.length > 0 || !expected.includes('NONE')) return `${got}, not ${tokens}`;
  if (expected.includes('hint') && !answer.hint) return `${got}, and no hint`;
  return kind === 'empty-ish' && answer.sentence.length < 20 ? `${got}, unsaid` : undefined;
};

/** Files of queries. In the later ones, terms and pages take a rank as all results do. */
const files = [
  { name: 'our own queries', text: readFileSync('tests/search/queries.csv', 'utf8') },
  {
    name: 'the queries that were written from the content alone',
    text: readFileSync('tests/search/queries-2.csv', 'utf8'),
    all: true,
  },
  { name: 'the queries of the case file', text: sharedText('cases/search-queries.csv') },
  {
    name: 'the queries of the second case file',
    text: sharedText('cases/search-queries-2.csv'),
    all: true,
  },
];

describe.each(files)('$name', ({ text, all = false }) => {
  const visit = useBrowser();

  // The case file lies beside the project where it is developed; users do not have it.
  it.skipIf(text === undefined)(
    'are answered as people mean them',
    { timeout: 240_000 },
    async () => {
      const rows = parseCsv(text ?? '');
      expect(rows.length).toBeGreaterThanOrEqual(60);
      const faults: { readonly kind: string; readonly fault: string }[] = [];
      for (const locale of LOCALES) {
        await visit(searchUrl(site('root').served, locale), {}, async ({ page, complaints }) => {
          for (const row of rows.filter(({ lang }) => lang === locale)) {
            const fault = faultOf(row, await ask(page, row['query'] ?? ''), all);
            if (fault !== undefined) faults.push({ kind: row['class'] ?? '', fault });
          }
          expect(complaints).toEqual([]);
        });
      }
      expect(faults.filter(({ kind }) => WITHOUT_FAULT.includes(kind))).toEqual([]);
      const enough = 1 - faults.length / rows.length >= OVERALL;
      expect([enough, faults]).toEqual([true, faults]);
    },
  );
});
