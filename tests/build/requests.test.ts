import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locate } from '../support/paths.ts';
import { all, attribute } from '../support/html.ts';
import type { View } from '../../src/plan/pages.ts';
import { allPages, atLeastOne } from '../support/pages.ts';
import { fileAt, requestsOf } from '../support/references.ts';
import { describeSites, filesOf, FULL } from '../support/sites.ts';

const FONT_MAX = 40_000;

describeSites(FULL, 'what the pages of $name ask for', (built) => {
  test('is on the site’s own origin and in the same build', async () => {
    for (const page of await allPages(built)) {
      const outside = atLeastOne(requestsOf(built, page)).filter((url) => {
        const file = fileAt(built, url);
        return file === undefined || !existsSync(join(built.folder, file));
      });
      expect([page.path, outside.map(String)]).toEqual([page.path, []]);
    }
  });

  test('is one font and an icon, and nothing else; but for what searches, on the search page, and for the script of the builder', async () => {
    for (const page of await allPages(built)) {
      const icons = all(page.root, 'link[rel="icon"], link[rel="apple-touch-icon"]').map((link) =>
        attribute(link, 'href')?.slice(built.base.length),
      );
      const files = new Set(requestsOf(built, page).map((url) => fileAt(built, url) ?? url.href));
      const [font, ...rest] = [...files].filter((file) => !icons.includes(file));
      const { page: subject, locale } = locate(page.path) ?? {};
      const programs: Readonly<Partial<Record<View, readonly unknown[]>>> = {
        search: [
          expect.stringMatching(/^_astro\/.*\.js$/),
          `pagefind/wasm.${locale ?? ''}.pagefind`,
        ],
        embed: ['embed/builder.js'],
      };
      expect([page.path, font]).toEqual([page.path, expect.stringMatching(/\.woff2$/)]);
      const own = subject && programs[subject.view];
      expect([page.path, rest.toSorted()]).toEqual([page.path, own ?? []]);
    }
  });

  test('makes no page reload or connect anywhere by itself', async () => {
    const pages = await allPages(built);
    const selector = [
      'meta[http-equiv="refresh"]',
      'base',
      'iframe',
      'object',
      'embed',
      '[ping]',
      '[autoplay]',
      'link[rel="preconnect"]',
      'link[rel="dns-prefetch"]',
      'link[rel="prefetch"]',
    ].join(', ');
    expect(pages.flatMap(({ root }) => all(root, selector)).map(({ tag }) => tag)).toEqual([]);
  });

  test('is a font of at most 40,000 bytes, that the page is told of before its styles need it', async () => {
    const fonts = await filesOf(built, '.woff2');
    expect(fonts).toHaveLength(1);
    for (const font of fonts) {
      expect(statSync(join(built.folder, font)).size).toBeLessThanOrEqual(FONT_MAX);
      for (const { path, root } of await allPages(built)) {
        const preloads = all(root, 'link[rel="preload"][as="font"]').map((link) =>
          attribute(link, 'href'),
        );
        expect([path, preloads]).toEqual([path, [built.base + font]]);
      }
    }
  });
});
