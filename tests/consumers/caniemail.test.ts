import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, descendantsOf, first } from '../support/html.ts';
import { allEmails, atLeastOne } from '../support/pages.ts';
import { describeSites } from '../support/sites.ts';

/** What https://www.caniemail.com knows of each feature: by family of programs, by program, by version. */
const data = z
  .object({
    data: z.array(
      z.object({
        slug: z.string(),
        stats: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
      }),
    ),
  })
  .parse(
    JSON.parse(
      await readFile(createRequire(import.meta.url).resolve('caniemail/caniemail.json'), 'utf8'),
    ),
  );
const features = new Map(data.data.map(({ slug, stats }) => [slug, stats]));

const FAMILIES = ['outlook', 'gmail', 'apple-mail'] as const;

/** Elements, attributes and properties that the data has under another name. */
const NAMES: Readonly<Record<string, string>> = {
  'html-tr': 'html-table',
  'html-td': 'html-table',
  'html-tbody': 'html-table',
  'html-b': 'html-strong',
  'css-font-family': 'css-font',
  'css-border-width': 'css-border',
  'css-padding-top': 'css-padding',
  'css-padding-bottom': 'css-padding',
};

/** As old as mail in HTML: the data does not ask. */
const OLD: ReadonlySet<string> = new Set([
  ...['html-a', 'html-br', 'html-style', 'html-href', 'html-bgcolor', 'html-border', 'html-title'],
  'css-color',
]);

/** Features that some of these programs have in part, and why that part is enough. */
const ENOUGH: Readonly<Record<string, string>> = {
  'html-align': 'on a cell, and not on a table or a picture',
  'html-height': 'in pixels; no pictures',
  'html-width': 'of tables and cells; no pictures',
  'html-role': 'a table without it is read as a table of data, and stays whole',
  'css-border': 'at most 8 px, on tables and cells',
  'css-font-size': 'in pixels',
  'css-font-weight': 'bold, and no number',
  'css-line-height': 'in pixels, with mso-line-height-rule',
  'css-padding': 'on cells; each row has one cell with vertical padding',
  'css-text-decoration': 'one value',
  'css-height': 'of a cell, in pixels',
};

/** Programs of the three families that do not have a feature whole, in their last version. */
const withoutWhole = (slug: string): readonly string[] =>
  FAMILIES.flatMap((family) =>
    Object.entries(features.get(slug)?.[family] ?? {})
      .filter(([, versions]) => !Object.values(versions).at(-1)?.startsWith('y'))
      .map(([program]) => `${family}.${program}`),
  );

describeSites(['root'], 'the newsletters of $name', (built) => {
  test('have no element, attribute or property that Outlook, Gmail or Apple Mail would miss', async () => {
    const used = new Set<string>();
    for (const { root } of atLeastOne(await allEmails(built))) {
      const table = first(root, 'table');
      for (const element of [table, ...descendantsOf(table)]) {
        used.add(`html-${element.tag}`);
        for (const name of element.attributes.keys()) {
          // What is for programs alone shows nothing: it does not matter where it is dropped.
          if (name !== 'style' && !name.startsWith('data-')) used.add(`html-${name}`);
        }
        const style = attribute(element, 'style') ?? '';
        for (const [, property = ''] of style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:/g)) {
          // Outlook's own, which others pass over.
          if (!property.startsWith('mso-')) used.add(`css-${property}`);
        }
      }
    }
    const slugs = [...used].filter((name) => !OLD.has(name)).map((name) => NAMES[name] ?? name);
    expect(slugs.length).toBeGreaterThan(15);
    expect(slugs.filter((slug) => !features.has(slug))).toEqual([]);
    const missed = slugs.filter((slug) => withoutWhole(slug).length > 0 && !(slug in ENOUGH));
    expect(missed.map((slug) => [slug, withoutWhole(slug)])).toEqual([]);
    // What is said to be enough in part is used, and is in part.
    expect(Object.keys(ENOUGH).filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(Object.keys(ENOUGH).filter((slug) => withoutWhole(slug).length === 0)).toEqual([]);
  });

  test('are fewer bytes than Gmail shows of a message', async () => {
    // https://github.com/hteumeuleu/email-bugs/issues/41
    const sizes = atLeastOne(await allEmails(built)).map(({ html }) => Buffer.byteLength(html));
    expect(Math.max(...sizes)).toBeLessThan(102 * 1024);
  });
});
