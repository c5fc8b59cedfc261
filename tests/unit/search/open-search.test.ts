import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { openSearchDescription } from '../../../src/features/search/open-search.ts';
import { searchName } from '../../../src/site/head/search-name.ts';
import { OPEN_SEARCH_TYPE } from '../../../src/site/file-types.ts';
import { parseSearchUrl } from '../../../src/site/search-url.ts';
import { urlsFor } from '../../support/paths.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { all, attribute, parseHtml, rawText, type HtmlElement } from '../../support/html.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/dossier/' });

const describeIn = async (locale: Locale, change?: Change): Promise<string> =>
  openSearchDescription(await readSoundPlan(change), locale, urls);

/** The elements of a description; names are read as HTML reads them, in lower case. */
const elementsOf = (xml: string): readonly HtmlElement[] =>
  all(parseHtml(`<html><body>${xml.replace(/<\?[^>]*\?>/, '')}</body></html>`), 'body *');

const read = async (locale: Locale, change?: Change) => {
  const elements = elementsOf(await describeIn(locale, change));
  const get = (tag: string) => {
    const [element, ...others] = elements.filter((each) => each.tag === tag);
    if (!element || others.length > 0) throw new Error(`There is not one ${tag}.`);
    return element;
  };
  return { get, text: (tag: string) => rawText(get(tag)) };
};

describe.each(LOCALES)('the description of the search for browsers, in %s', (locale) => {
  it('leads to the search page of that language, wherever the site is published', async () => {
    const { get } = await read(locale);
    const template = attribute(get('url'), 'template') ?? '';
    const [before, ...after] = template.split('{searchTerms}');
    expect(before).toMatch(/^https:\/\/plan\.example\/dossier\//);
    expect(before?.includes('/en/')).toBe(locale === 'en');
    expect(after).toEqual(['']);
  });

  it.each(['lac', 'l’été & l’hiver', '« a=b#c »', '100 %'])(
    'asks the page what is typed in the browser: %s',
    async (typed) => {
      const { get } = await read(locale);
      const template = attribute(get('url'), 'template') ?? '';
      const url = new URL(template.replace('{searchTerms}', encodeURIComponent(typed)));
      expect(parseSearchUrl(url.search)).toEqual({ query: typed });
    },
  );

  it('names its language and its encoding, and gives pages', async () => {
    const { get, text } = await read(locale);
    expect(text('language')).toBe(`${locale}-CA`);
    expect([text('inputencoding'), text('outputencoding')]).toEqual(['UTF-8', 'UTF-8']);
    expect(attribute(get('url'), 'type')).toBe('text/html');
  });

  // The specification allows no more: https://github.com/dewitt/opensearch
  it('has a name of 16 characters and a description of 1024 at most', async () => {
    const { text } = await read(locale);
    expect(text('shortname').length).toBeLessThanOrEqual(16);
    expect(text('shortname')).toMatch(/2030.2035/);
    expect(text('description').length).toBeLessThanOrEqual(1024);
  });

  it('has the name that the page announces', async () => {
    const { text } = await read(locale);
    expect(searchName(await readSoundPlan(), locale)).toBe(text('shortname'));
  });

  it('holds the title of the plan as text, whatever is in it', async () => {
    const title = 'Lac <b> & "parc"';
    const { text } = await read(locale, async ({ replace }) => {
      await replace('plan/fr.mdx', 'title: Plan d’action 2030-2035', `title: '${title}'`);
      await replace('plan/en.mdx', 'title: 2030–2035 Action Plan', `title: '${title}'`);
    });
    expect(text('description')).toMatch(/Lac <b> & .*parc/);
  });

  it('is XML of the namespace of OpenSearch, with a picture of the site', async () => {
    const xml = await describeIn(locale);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    expect(xml).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
    expect(xml).toContain('>https://plan.example/dossier/favicon.ico</Image>');
    expect(OPEN_SEARCH_TYPE).toBe('application/opensearchdescription+xml');
  });
});
