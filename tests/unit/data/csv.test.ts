import { detailPairs } from '../../../src/plan/details.ts';
import { strings } from '../../support/strings.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { plainText } from '../../../src/plan/prose.ts';
import { planCsv, planSemicolonCsv, semicolonLocales } from '../../../src/features/data/csv.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { parseCsv } from '../../support/csv.ts';
import { DATA_PLANS, HOSTILE, UNKNOWN_PLAN } from '../../support/data-plans.ts';

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
            ...(lookup.plan.priorities.some((each) => each.text.fr.details.length > 0)
              ? [
                  [
                    `details_${locale}`,
                    detailPairs(text[locale].details)
                      .map(([label, value]) => strings(locale).plain.detail(label, value))
                      .join(' | '),
                  ] as const,
                ]
              : []),
            [`note_${locale}`, plainText(text[locale].note)],
            [`url_${locale}`, urls.absolute({ view: 'priority', number }, locale)],
          ]),
        ),
        plan: lookup.plan.id,
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

/** Rows as Excel reads them where the list separator is the semicolon: commas mean nothing to it. */
const semicolonRows = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { delimiter: ';', bom: true });

/** What a spreadsheet in French takes for a number, a date or a time. */
const CONVERTED = /^[\d\s.,:/+%$-]+$/;

describe.each(DATA_PLANS)('the table for Excel in French of $name', ({ lookup, urls }) => {
  const csv = planSemicolonCsv(lookup, 'fr', urls);
  const [header = [], ...rows] = semicolonRows(csv);
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';

  it('is for French alone of the two languages', () => {
    expect(semicolonLocales(['en', 'fr'])).toEqual(['fr']);
    expect(semicolonLocales(['en'])).toEqual([]);
  });

  it('names the plan in each row, by words that are no date', () => {
    const named = new Set(rows.map((row) => cell(row, 'plan')));
    expect(named).toEqual(new Set([`Plan ${lookup.plan.id}`]));
  });

  it('has the columns of the other table, and each row as wide, with a byte order mark', () => {
    expect(csv.startsWith('\ufeffid;')).toBe(true);
    expect(header).toEqual(Object.keys(parseCsv(planCsv(lookup, urls))[0] ?? {}));
    expect(rows).toHaveLength(lookup.plan.priorities.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  it('has one line per row, and no list that is separated as cells are', () => {
    expect(rows.flat().filter((each) => /[\r\n\t]/.test(each))).toEqual([]);
    const lists = header.filter((name) => /^(?:keywords|subjects|related)/.test(name));
    expect(lists).toHaveLength(5);
    const written = rows.flatMap((row) => lists.map((column) => cell(row, column)));
    expect(written.filter((each) => each.includes(';'))).toEqual([]);
  });

  it('has no number of a priority that becomes another, or a date', () => {
    for (const row of rows) {
      const converted = header.filter((column) => CONVERTED.test(cell(row, column)));
      expect(converted).toEqual(['orientation', 'rank']);
    }
  });

  it('names each priority and those related to it by number', () => {
    const named = lookup.plan.priorities.map(({ number }) => [
      `Priorité ${number}`,
      lookup
        .relatedTo(number)
        .map((related) => `Priorité ${related.priority.number}`)
        .join(', '),
    ]);
    expect(rows.map((row) => [cell(row, 'number'), cell(row, 'related')])).toEqual(named);
  });

  it('says in every other cell what the other table says, on one line', () => {
    const said = parseCsv(planCsv(lookup, urls)).map((row) =>
      Object.entries(row).map(([column, text]) =>
        /^(?:keywords|subjects)/.test(column)
          ? text.replaceAll('; ', ', ')
          : text.replaceAll(/\n+/g, ' '),
      ),
    );
    const different = header.filter((_, place) =>
      rows.some((row, line) => row[place] !== said[line]?.[place]),
    );
    expect(different.filter((column) => !['number', 'related', 'plan'].includes(column))).toEqual(
      [],
    );
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

it('a plan without priorities has the header of the table alone', () => {
  const { plan } = UNKNOWN_PLAN.lookup;
  const lookup = createLookup({ ...plan, priorities: [], relations: [] });
  const { urls } = UNKNOWN_PLAN;
  expect(planCsv(lookup, urls)).toBe(`\ufeff${COLUMNS.join(',')},plan\r\n`);
});
