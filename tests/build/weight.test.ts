import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import type { View } from '../../src/plan/pages.ts';
import { locate } from '../support/paths.ts';
import { attribute, descendantsOf } from '../support/html.ts';
import { allPages, atLeastOne } from '../support/pages.ts';
import { scriptsOf } from '../support/scripts.ts';
import { describeSites, SIZES } from '../support/sites.ts';

const compress = promisify(brotliCompress);

/** What fits the first flight of packets. */
const FIRST_FLIGHT = 14_600;
/** Pages that are as long as the plan is. */
const LONG: ReadonlySet<View> = new Set<View>(['fullText', 'bilingual', 'links', 'glossary']);

describeSites(SIZES, 'the pages of $name', (built) => {
  test('have no script but for those of the search page and the builder, and neither style nor script in an attribute', async () => {
    for (const { path, root } of await allPages(built)) {
      const elements = atLeastOne(descendantsOf(root));
      const names = elements.flatMap(({ attributes }) => [...attributes.keys()]);
      const inline = names.filter((name) => name === 'style' || name.startsWith('on'));
      const addresses = elements.flatMap(({ attributes }) => [...attributes.values()]);
      const calls = addresses.filter((value) => /^\s*javascript:/i.test(value));
      const own = scriptsOf(root).map((script) => attribute(script, 'src') ?? 'inline');
      const view = locate(path)?.page.view;
      const programs: Readonly<Partial<Record<View, RegExp>>> = {
        search: /^\/(?:.*\/)?_astro\/[\w.-]+\.js$/,
        embed: /^\/(?:.*\/)?embed\/builder\.js$/,
      };
      const program = view && programs[view];
      const expected: unknown[] = program ? [expect.stringMatching(program)] : [];
      expect([path, own, inline, calls]).toEqual([path, expected, [], []]);
    }
  });

  test('fit the first flight with their styles, compressed', { timeout: 240_000 }, async () => {
    const pages = (await allPages(built)).filter(({ path }) => {
      const page = locate(path)?.page;
      return !page || !LONG.has(page.view);
    });
    const weights = await Promise.all(
      atLeastOne(pages).map(async ({ path, html }) => {
        const bytes = await compress(html, {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        });
        return { path, bytes: bytes.length };
      }),
    );
    expect(weights.filter(({ bytes }) => bytes > FIRST_FLIGHT)).toEqual([]);
    expect(weights.every(({ bytes }) => bytes > 1000)).toBe(true);
  });
});
