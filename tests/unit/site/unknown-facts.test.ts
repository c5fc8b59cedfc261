import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cardOf } from '../../../src/features/card/card.ts';
import { oembedOf } from '../../../src/features/card/oembed.ts';
import { planData } from '../../../src/features/data/api.ts';
import { apiSchemas } from '../../../src/features/data/api-schema.ts';
import { planBibtex, planCsl } from '../../../src/features/data/bibliography.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { planDocument } from '../../../src/features/document/document.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { citationTags } from '../../../src/site/head/citation-tags.ts';
import { jsonLdOf } from '../../../src/site/head/json-ld.ts';
import { pictureContentOf, pictureText } from '../../../src/site/head/picture-content.ts';
import { referenceTo } from '../../../src/site/head/reference.ts';
import { searchName } from '../../../src/site/head/search-name.ts';
import { COLOURS } from '../../../src/site/styles/tokens.ts';
import { titleParts } from '../../../src/site/title-parts.ts';
import { UNKNOWN_PLAN } from '../../support/data-plans.ts';

const { lookup, urls } = UNKNOWN_PLAN;
const { plan } = lookup;
const PAGES = [
  { view: 'home' },
  { view: 'orientation', number: 1 },
  { view: 'priority', number: '1.1' },
] as const;

describe('of a plan that says nothing of its publisher, its years and its state', () => {
  it.each(LOCALES)('the title stands alone in %s', (locale) => {
    const { title } = plan.text[locale];
    expect(titleParts(title, plan, locale)).toEqual({ before: title, period: '', after: '' });
    expect(searchName(plan, locale)).toBe('Plan');
    expect(cardOf(lookup, PAGES[2], locale).origin[0]).toBe(title);
    const [part] = referenceTo(lookup, PAGES[0], locale, urls).split(',');
    expect(part).toContain(plan.text.fr.title);
  });

  it.each(LOCALES)('nothing is said in its place in %s', (locale) => {
    const made = PAGES.flatMap((page) => {
      const card = cardOf(lookup, page, locale);
      return [
        card,
        oembedOf(plan, card, locale, urls, new Set()),
        jsonLdOf(lookup, page, locale, urls),
        citationTags(lookup, page, locale, urls, new Set()),
        referenceTo(lookup, page, locale, urls),
        pictureText(pictureContentOf(lookup, page, locale)),
      ];
    });
    const text = JSON.stringify(made);
    expect(text).not.toMatch(/undefined|null|, ,|\. \./);
    expect(text).not.toMatch(
      /provider_name|citation_(?:author|publisher|technical)|copyrightNotice/,
    );
    expect(text).not.toMatch(/"publisher"|temporalCoverage|creativeWorkStatus|©/);
  });

  it('the data and the reference files have no such field, and are what their schemas ask for', async () => {
    const data = planData(lookup, urls);
    expect(apiSchemas(plan.languages).plan.parse(data)).toEqual(data);
    for (const name of ['start', 'end', 'status', 'publisher', 'rights']) {
      expect(data).not.toHaveProperty(name);
    }
    for (const report of planCsl(plan, urls)) {
      expect(report).not.toHaveProperty('author');
      expect(report).not.toHaveProperty('publisher');
    }
    expect(planBibtex(plan, urls)).not.toMatch(/author|institution|undefined/);
    const xml = LOCALES.map((locale) => ({
      fileName: locale,
      contents: planStratml(lookup, locale, urls),
    }));
    const schema = await readFile(
      'tests/fixtures/stratml/StrategicPlanISOVersion20140401.xsd',
      'utf8',
    );
    expect((await validateXML({ xml, schema: [schema] })).errors).toEqual([]);
  });

  it.each(LOCALES)('the PDF in %s has no line about them', (locale) => {
    const { cover, colophon, ...document } = planDocument(lookup, locale, COLOURS.light, urls);
    expect(cover.published).toEqual([]);
    expect(document).not.toHaveProperty('publisher');
    expect(colophon.paragraphs.every((paragraph) => paragraph.length > 0)).toBe(true);
  });
});
