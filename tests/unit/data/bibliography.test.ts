import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { planBibtex, planCsl } from '../../../src/features/data/bibliography.ts';
import { DATA_PLANS } from '../../support/data-plans.ts';
import { publisherOf } from '../../support/known-facts.ts';

describe.each(DATA_PLANS)('the bibliography of $name', ({ lookup, urls }) => {
  const { plan } = lookup;
  const [year, month, day] = (plan.published ?? '').split('-').map(Number);

  it('has in CSL-JSON a report in each language, French first', () => {
    const written: unknown = JSON.parse(JSON.stringify(planCsl(plan, urls)));
    expect(written).toMatchObject(
      LOCALES.map((locale) => ({
        id: `plan-${plan.id}-${locale}`,
        type: 'report',
        title: plan.text[locale].title,
        author: [{ literal: publisherOf(plan).name }],
        publisher: publisherOf(plan).name,
        issued: { 'date-parts': [[year, month, day]] },
        URL: urls.absolute({ view: 'home' }, locale),
      })),
    );
  });

  it('has the same in BibTeX, as another program reads it', () => {
    const { entries, errors } = parse(planBibtex(plan, urls), { sentenceCase: false });
    expect(errors).toEqual([]);
    const read = entries.map(({ key, type, fields }) => ({
      key,
      type,
      title: fields.title,
      author: fields.author,
      year: fields['year'],
      date: fields['date'],
      language: fields['language'],
      original: fields['origtitle'],
      note: fields['note'],
      url: fields['url'],
    }));
    expect(read).toEqual(
      LOCALES.map((locale) => ({
        key: `plan-${plan.id}-${locale}`,
        type: 'techreport',
        title: plan.text[locale].title,
        author: [{ name: publisherOf(plan).name }],
        year: String(year),
        date: plan.published,
        language: `${locale}-CA`,
        original: locale === 'en' ? plan.text.fr.title : undefined,
        note:
          locale === 'en' ? `Unofficial English translation of “${plan.text.fr.title}”` : undefined,
        url: urls.absolute({ view: 'home' }, locale),
      })),
    );
  });

  it('says of the English, and of it alone, that it is no official text', () => {
    const [fr, en] = planCsl(plan, urls);
    expect([fr?.note, en?.note]).toEqual([
      undefined,
      `Unofficial English translation of “${plan.text.fr.title}”`,
    ]);
    expect([fr?.['original-title'], en?.['original-title']]).toEqual([
      undefined,
      plan.text.fr.title,
    ]);
  });
});
