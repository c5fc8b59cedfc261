import { COLOURS } from '../../src/site/styles/tokens.ts';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { standingHeight } from '../../src/features/sharing-picture/layout.ts';
import { PICTURE } from '../../src/site/head/picture-content.ts';
import { pictureDrawer } from '../../src/features/sharing-picture/render.ts';
import {
  pictureContentOf,
  pictureText,
  sharingPicturesOf,
} from '../../src/site/head/picture-content.ts';
import { pictureFile } from '../../src/site/urls.ts';
import { buildInto } from '../support/build.ts';
import { all, attribute, type HtmlElement } from '../support/html.ts';
import { atLeastOne, planOf, planPages } from '../support/pages.ts';
import { describeSites, filesOf, FULL, site } from '../support/sites.ts';

const property = (root: HtmlElement, name: string): string | undefined => {
  const [meta] = all(root, `meta[property="${name}"]`);
  return meta && attribute(meta, 'content');
};

/** Rows of a picture, each as whether it is of one colour alone between two columns. */
const plainRows = ({ width, height, data }: PNG, from: number, to: number): readonly boolean[] =>
  Array.from({ length: height }, (_, row) => {
    const line = data.subarray((row * width + from) * 4, (row * width + to) * 4);
    return line.equals(Buffer.alloc(line.length, line.subarray(0, 4)));
  });

describeSites(FULL, 'AS-21: the sharing pictures of $name', (built) => {
  test('are one for each priority and orientation, and one for the rest, in each language', async () => {
    const { plan } = await planOf(built);
    const names = [
      ...plan.priorities.map(({ number }) => number.replace('.', '-')),
      ...plan.orientations.map(({ number }) => String(number)),
      'plan',
    ];
    const expected = ['fr', 'en'].flatMap((locale) =>
      names.map((name) => `og/${locale}/${name}.png`),
    );
    const found = (await filesOf(built, '.png')).filter((file) => file.startsWith('og/'));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('are 1200 × 630, and each page names its own, with size and words', async () => {
    const index = await planOf(built);
    const { width, height } = PICTURE;
    for (const { path, root, page, locale } of await planPages(built)) {
      const file = pictureFile(page, locale);
      // A PNG starts with its signature, then its width and height: https://www.w3.org/TR/png-3/
      const png = await readFile(join(built.folder, file));
      const start = [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
      expect([path, start]).toEqual([path, ['PNG', 1200, 630]]);
      expect({
        image: property(root, 'og:image'),
        type: property(root, 'og:image:type'),
        width: property(root, 'og:image:width'),
        height: property(root, 'og:image:height'),
        alt: property(root, 'og:image:alt'),
      }).toEqual({
        image: built.origin + built.base + file,
        type: 'image/png',
        width: String(width),
        height: String(height),
        alt: pictureText(pictureContentOf(index, page, locale)),
      });
      const [card] = all(root, 'meta[name="twitter:card"]');
      expect(card && attribute(card, 'content')).toBe('summary_large_image');
    }
  });

  test('keep clear margins, a ground to stand on, and air between words and figures', async () => {
    const pictures = sharingPicturesOf(await planOf(built));
    for (const { file, content } of atLeastOne(pictures)) {
      const png = PNG.sync.read(await readFile(join(built.folder, file)));
      const left = plainRows(png, 0, 62);
      const right = plainRows(png, 1140, 1200);
      const whole = plainRows(png, 0, 1200);
      expect([file, left.includes(false), right.includes(false)]).toEqual([file, false, false]);
      // The ground is the last 26 rows, and of another colour than the field.
      expect([file, whole.slice(-26).includes(false)]).toEqual([file, false]);
      expect(png.data.readUInt32BE(0)).not.toBe(png.data.readUInt32BE(629 * 1200 * 4));
      const top = 630 - 26 - Math.ceil(standingHeight(content));
      expect([file, whole.indexOf(false) > 40]).toEqual([file, true]);
      // The figures 1 and 5 reach a fifth of a module above the others.
      expect([file, whole.slice(top - 22, top - 13).includes(false)]).toEqual([file, false]);
      expect([file, whole.slice(top, 604).includes(false)]).toEqual([file, true]);
    }
  });
});

describe('AS-21: a sharing picture of our plan', () => {
  test('has every character of its words', { timeout: 240_000 }, async () => {
    const pictures = sharingPicturesOf(await planOf(site('root')));
    const text = pictures.map(({ content }) => pictureText(content)).join('');
    expect(text).toMatch(/\u00a0/);
    const { draw } = await pictureDrawer(text, COLOURS.light);
    for (const { file, content } of pictures) {
      const { png, missing } = await draw(content);
      expect([file, missing]).toEqual([file, []]);
      // Without its last word it looks different: nothing was cut.
      const cut = await draw({ ...content, words: content.words.replace(/\S+$/, '') });
      expect([file, Buffer.from(png).equals(cut.png)]).toEqual([file, false]);
    }
  });

  test('draws « », ’, œ, no-break and narrow no-break spaces; leaves out what it cannot draw whole', async () => {
    const content = { words: '', more: '', lines: ['Pôle'], orientations: [1, 2] } as const;
    const { draw } = await pictureDrawer(
      '« L’œuvre »\u00a0: –—…“” ÉÀÇ! Cluj-Napoca, județ Pôle',
      COLOURS.light,
    );
    const drawable = await draw({ ...content, words: '« L’œuvre »\u00a0: –—…“” ÉÀÇ\u202f!' });
    expect(drawable.missing).toEqual([]);
    const foreign = await draw({ ...content, words: 'Cluj-Napoca, județ' });
    expect(foreign.missing).toEqual(['ț']);
    expect(Buffer.from(foreign.png).equals((await draw(content)).png)).toBe(true);
  });
});

describe('a second build', () => {
  const folder = resolve('.cache/tests/pictures');
  const content = resolve('.cache/tests/pictures-content');
  const build = () => buildInto({ content, siteUrl: 'https://autre.example/', folder });
  const SAID = 'Sharing pictures:';

  test('draws again only the pictures whose words changed', { timeout: 240_000 }, async () => {
    await cp(resolve('tests/fixtures/small'), content, { recursive: true });
    await build();
    expect(await build()).not.toContain(SAID);
    const file = join(content, 'priorities/10-12/fr.mdx');
    const text = await readFile(file, 'utf8');
    // Words that no build before can have drawn.
    await writeFile(file, text.replace(/^statement: .*$/m, `statement: Semer le ${Date.now()}`));
    expect(await build()).toContain(`${SAID} 1/1`);
  });
});
