import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { plainText } from '../../../src/plan/prose.ts';
import { planCsv } from '../../../src/features/data/csv.ts';
import { parseCsv } from '../../support/csv.ts';
import { DATA_PLANS, HOSTILE } from '../../support/data-plans.ts';

/** Public: columns are only ever added. */
const COLUMNS = [
  ...['id', 'number', 'orientation', 'rank', 'orientation_title_fr', 'orientation_title_en'],
  ...['statement_fr', 'statement_en', 'short_fr', 'short_en', 'keywords_fr', 'keywords_en'],
  ...['note_fr', 'note_en', 'translation', 'related', 'url_fr', 'url_en'],
  ...['subjects_fr', 'subjects_en'],
];

/** A cell as it was before it was kept from being a formula. */
const bare = (cell = ''): string => cell.replace(/^'(?=[=+\-@])/, '');

describe.each(DATA_PLANS)('the table of $name', ({ lookup, urls }) => {
  const csv = planCsv(lookup, urls);
  const rows = parseCsv(csv);

  it('is read back as it is in the plan, one row a priority, in plan order (PF-20)', () => {
    const expected = lookup.plan.priorities.map((priority) => {
      const { number, text } = priority;
      const [orientation, rank] = number.split('.');
      return {
        ...{ id: `priorite-${number}`, number, orientation, rank },
        ...Object.fromEntries(
          LOCALES.flatMap((locale) => [
            [
              `orientation_title_${locale}`,
              lookup.orientation(priority.orientation).text[locale].title,
            ],
            [`statement_${locale}`, text[locale].statement],
            [`short_${locale}`, text[locale].short],
            [`keywords_${locale}`, text[locale].keywords.join('; ')],
            [`subjects_${locale}`, text[locale].subjects.join('; ')],
            [`note_${locale}`, plainText(text[locale].note)],
            [`url_${locale}`, urls.absolute({ view: 'priority', number }, locale)],
          ]),
        ),
        translation: priority.translation,
        related: lookup
          .relatedTo(number)
          .map((related) => related.priority.number)
          .join('; '),
      };
    });
    const read = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, bare(cell)])),
    );
    expect(read).toEqual(expected);
  });

  it('has the columns that it always had, in their order', () => {
    expect(Object.keys(rows[0] ?? {}).slice(0, COLUMNS.length)).toEqual(COLUMNS);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('begins with a byte order mark and ends each row as RFC 4180 wants it', () => {
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rowEnds = csv.replaceAll(/"(?:[^"]|"")*"/g, '').match(/\r\n|\n|\r/g) ?? [];
    expect(new Set(rowEnds)).toEqual(new Set(['\r\n']));
    expect(rowEnds).toHaveLength(rows.length + 1);
  });
});

describe('the table', () => {
  it('keeps a cell from being a formula by an apostrophe before it, as spreadsheets do', () => {
    const [, , hostile] = DATA_PLANS;
    const csv = hostile ? planCsv(hostile.lookup, hostile.urls) : '';
    const [row] = parseCsv(csv);
    expect(row?.['statement_fr']).toBe(`'${HOSTILE.statement}`);
    expect(row?.['orientation_title_fr']).toMatch(/^'=HYPERLINK/);
  });
});
