import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { convert } from 'xmlbuilder2';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath } from '../support/paths.ts';
import { all, attribute } from '../support/html.ts';
import { imagesInIco } from '../support/ico.ts';
import { atLeastOne, planPages } from '../support/pages.ts';
import { describeSites, FULL, readBuilt } from '../support/sites.ts';

describeSites(FULL, 'the search that a browser may add from $name', (built) => {
  test('is told of on each page, in its language', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const links = all(root, 'link[rel="search"]');
      expect([path, links.map((link) => attribute(link, 'href'))]).toEqual([
        path,
        [`${built.base}opensearch.${locale}.xml`],
      ]);
      expect(links.map((link) => attribute(link, 'type'))).toEqual([
        'application/opensearchdescription+xml',
      ]);
    }
  });

  test.each(LOCALES)('leads to the search page in %s', (locale) => {
    const document: unknown = convert(readBuilt(built, `opensearch.${locale}.xml`), {
      format: 'object',
    });
    const page = built.origin + built.base + pagePath({ view: 'search' }, locale);
    expect(document).toMatchObject({
      OpenSearchDescription: {
        '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
        ShortName: expect.stringMatching(/^.{1,16}$/u) as unknown,
        Url: { '@type': 'text/html', '@template': `${page}?q={searchTerms}` },
        Language: `${locale}-CA`,
      },
    });
  });
});

describeSites(FULL, 'the picture of that search on $name', (built) => {
  test.each(LOCALES)(
    'is a file of the size that is said, and one is of 16 pixels, in %s',
    (locale) => {
      const images = [
        ...readBuilt(built, `opensearch.${locale}.xml`).matchAll(
          /<Image ([^>]*)>([^<]*)<\/Image>/g,
        ),
      ].map(([, attributes = '', address = '']) => {
        const [width, height, type] = ['width', 'height', 'type'].map(
          (name) => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1],
        );
        const file = join(built.folder, address.slice(built.origin.length + built.base.length));
        return { width: Number(width), height: Number(height), type, bytes: readFileSync(file) };
      });
      for (const { width, height, type, bytes } of atLeastOne(images)) {
        const pictures =
          type === 'image/png' ? [bytes] : imagesInIco(bytes).map((image) => image.bytes);
        const sizes = pictures
          .map((png) => PNG.sync.read(png))
          .map((png) => [png.width, png.height]);
        expect(sizes).toContainEqual([width, height]);
      }
      expect(images.map(({ width }) => width)).toContain(16);
    },
  );
});

describeSites(FULL, 'the header of each page of $name', (built) => {
  test('has a search that works as a plain form; the search page has its own', async () => {
    for (const { path, page, root, locale } of await planPages(built)) {
      const forms = all(root, 'form[role="search"]');
      expect([path, forms.length]).toEqual([path, 1]);
      const inHeader = all(root, 'header form[role="search"]').length;
      expect([path, inHeader]).toEqual([path, page.view === 'search' ? 0 : 1]);
      const [form] = forms;
      expect(form && attribute(form, 'action')).toBe(
        built.base + pagePath({ view: 'search' }, locale),
      );
      expect(form && attribute(form, 'method')).toBeUndefined();
      expect(form && all(form, 'input[name="q"]')).toHaveLength(1);
      expect(form && all(form, 'label[for]')).toHaveLength(1);
      expect(form && all(form, 'button[type="submit"]')).toHaveLength(1);
    }
  });
});
