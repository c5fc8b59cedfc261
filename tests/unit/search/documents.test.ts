import { RECORD_FIELDS } from '../../../src/features/search/tuning.ts';
import { describe, expect, it } from 'vitest';
import { searchDocument, type FindableRecord } from '../../../src/features/search/records.ts';
import { decodeRecord, joinWords } from '../../../src/features/search/record.ts';
import { attribute, descendantsOf, first, parseHtml, rawText } from '../../support/html.ts';
import { recordOf } from '../../support/search-record.ts';

const record = recordOf(
  {
    heading: 'Lac & « parc\u00a0»',
    summary: 'Ouvrir <b>l’allée</b> "sud"',
    body: 'Moins de <5 &amp; plus.\n\nDeux.',
    subjects: 'marche, ski',
    keywords: 'raquette',
  },
  '3.2',
);

const read = (parts: Partial<FindableRecord> = {}, rank = 4) => {
  const html = searchDocument({ url: '/x/', record, group: '3', ...parts }, rank, 'fr');
  const root = parseHtml(html);
  const body = first(root, 'body');
  const spans = descendantsOf(body);
  const text = body.children
    .map((child) => (typeof child === 'string' ? child : rawText(child)))
    .join('');
  return { root, body, spans, text };
};

/** What Pagefind makes of a document: its text, with one blank between words. */
const found = (text: string) => decodeRecord(text.replaceAll(/\s+/g, ' ').trim());

describe('a record as the document that Pagefind reads', () => {
  it('has the words of each part as they are, whatever signs they hold', () => {
    const { heading, summary, body, subjects } = found(read().text);
    expect([heading, summary, body, subjects].map(joinWords)).toEqual([
      record.heading,
      record.summary,
      'Moins de <5 &amp; plus.\nDeux.',
      record.subjects,
    ]);
  });

  it('has no element but one for each part', () => {
    expect(read().spans.map(({ tag }) => tag)).toEqual(Array(RECORD_FIELDS.length).fill('span'));
  });

  it('weighs the heading most, then the summary, the body, the subjects and the keywords', () => {
    const weights = read().spans.map((span) => Number(attribute(span, 'data-pagefind-weight')));
    const [, heading = 0, summary = 0, body = 0, subjects = 0, keywords = 0] = weights;
    expect(heading).toBeGreaterThan(summary);
    expect(summary).toBeGreaterThan(body);
    expect(body).toBeGreaterThanOrEqual(subjects);
    expect(subjects).toBeGreaterThan(keywords);
    // Pagefind takes no other.
    expect(weights.filter((weight) => !(weight > 0 && weight <= 10))).toEqual([]);
  });

  it('of a term weighs its sources least: a name in them says little of it', () => {
    const least = (group: string) =>
      Math.min(
        ...read({ group }).spans.map((span) => Number(attribute(span, 'data-pagefind-weight'))),
      );
    expect(least('glossary')).toBeLessThan(least('3'));
  });

  it('is sorted by its place, and filtered by its group', () => {
    const { body } = read();
    expect(attribute(body, 'data-pagefind-sort')).toBe('order:4');
    expect(attribute(body, 'data-pagefind-filter')).toBe('group:3');
  });

  it('is in the language of its index', () => {
    expect(attribute(read().root, 'lang')).toBe('fr');
    expect(searchDocument({ url: '/', record, group: 'site' }, 0, 'en')).toContain('lang="en"');
  });
});
