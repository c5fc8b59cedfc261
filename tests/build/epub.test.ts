import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXml, textOf as wordsOf } from '../../src/content/xml.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../src/plan/locale.ts';
import { documentFile } from '../../src/site/document-file.ts';
import { documentTexts, notInOrder } from '../support/document-texts.ts';
import { all, attribute } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { withoutSpaces } from '../support/read-pdf.ts';
import { elementsIn } from '../support/xml.ts';
import { strings } from '../support/strings.ts';
import { describeSites, FULL, type BuiltSite } from '../support/sites.ts';

const FOLDER = 'EPUB/';

const bytesOf = async (built: BuiltSite, locale: Locale): Promise<Buffer> =>
  readFileSync(join(built.folder, documentFile((await planOf(built)).plan, locale, 'epub')));

describeSites(FULL, 'the e-book of $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const read = async () => {
      const files = unzipSync(await bytesOf(built, locale));
      const textAt = (name: string): string => {
        const bytes = files[name];
        if (!bytes) throw new Error(`The e-book has no file ${name}.`);
        return strFromU8(bytes);
      };
      const book = readXml(textAt(`${FOLDER}package.opf`));
      const hrefs = new Map(
        elementsIn(book, 'item').map(
          ({ attributes }) => [attributes.get('id'), attributes.get('href')] as const,
        ),
      );
      const pages = elementsIn(book, 'itemref').map(
        (each) => hrefs.get(each.attributes.get('idref')) ?? 'no file',
      );
      return { files, textAt, book, hrefs, pages };
    };

    test('is known by its first bytes', async () => {
      const start = (await bytesOf(built, locale)).subarray(0, 58).toString('latin1');
      expect(start).toContain('mimetypeapplication/epub+zip');
    });

    test('says what it is: title, language, date of its content', async () => {
      const { book } = await read();
      const { plan } = await planOf(built);
      expect(elementsIn(book, 'title').map(wordsOf)).toEqual([plan.text[locale].title]);
      expect(elementsIn(book, 'language').map(wordsOf)).toEqual([LANGUAGE_TAGS[locale]]);
      const modified = elementsIn(book, 'meta')
        .filter((each) => each.attributes.get('property') === 'dcterms:modified')
        .map(wordsOf);
      expect(modified).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)]);
    });

    test('has the words of the plan, in order', async () => {
      const { textAt, pages } = await read();
      const words = pages.map((page) => wordsOf(readXml(textAt(FOLDER + page)))).join(' ');
      expect(notInOrder(withoutSpaces(words), documentTexts(await planOf(built), locale))).toEqual(
        [],
      );
    });

    test('has nothing but links that lead somewhere, each page in the table of contents', async () => {
      const { files, textAt, pages } = await read();
      const ids = new Map(
        pages.map((page) => [
          page,
          elementsIn(readXml(textAt(FOLDER + page))).map((each) => each.attributes.get('id')),
        ]),
      );
      const within = [...pages, 'contents.xhtml'].flatMap((page) =>
        elementsIn(readXml(textAt(FOLDER + page)), 'a')
          .map((link) => link.attributes.get('href') ?? '')
          .filter((href) => !/^[a-z]+:/.test(href)),
      );
      const lost = atLeastOne(within).filter((href) => {
        const [file = '', id] = href.split('#');
        return !(FOLDER + file in files) || (id !== undefined && !ids.get(file)?.includes(id));
      });
      expect(lost).toEqual([]);
      const contents = elementsIn(readXml(textAt(`${FOLDER}contents.xhtml`)), 'a');
      const listed = contents.map((link) => link.attributes.get('href')?.split('#')[0]);
      expect([...new Set(listed)]).toEqual(pages);
    });

    test('is linked from the home page with its size, from the full text and the data page', async () => {
      const { byteLength } = await bytesOf(built, locale);
      const href = built.base + documentFile((await planOf(built)).plan, locale, 'epub');
      const kilobytes = Math.ceil(byteLength / 1000);
      const unit = locale === 'fr' ? 'ko' : 'kB';
      for (const view of ['home', 'fullText', 'data'] as const) {
        const links = all(await mainOf(built, { view }, locale), 'a').filter(
          (link) => attribute(link, 'href') === href,
        );
        expect(links.map((link) => attribute(link, 'type'))).toEqual(['application/epub+zip']);
        if (view === 'data') continue;
        expect(links.map(textOf)).toEqual([
          `${strings(locale).document.links.epub} EPUB, ${kilobytes}\u00a0${unit}`,
        ]);
      }
    });
  });
});
