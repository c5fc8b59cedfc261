import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFile } from '../../src/site/document-file.ts';
import { markdownFile } from '../support/paths.ts';
import { attribute, first } from '../support/html.ts';
import { HARMFUL } from '../support/hostile-content.ts';
import { IMAGES } from '../support/images.ts';
import { pageAt, planOf } from '../support/pages.ts';
import { describeSites, readBuilt } from '../support/sites.ts';

describeSites(['hostile'], 'the images of $name', (built) => {
  const shown = async (path: string) => {
    const image = first((await pageAt(built, path)).root, 'main img');
    return Object.fromEntries(
      ['src', 'alt', 'width', 'height'].map((name) => [name, attribute(image, name)]),
    );
  };

  test('are on the page of their note, with their size and their words', async () => {
    const expected = {
      src: `${built.base}images/priorities/1-1/place.png`,
      width: '40',
      height: '30',
    };
    expect(await shown('priorites/1-1/')).toMatchObject(expected);
    expect(await shown('en/priorities/1-1/')).toMatchObject({ ...expected, alt: HARMFUL[3] });
  });

  test('are on the site’s own pages', async () => {
    expect(await shown('a-propos/')).toEqual({
      src: `${built.base}images/pages/about/photo.jpg`,
      alt: 'Une rue',
      width: '30',
      height: '40',
    });
  });

  test('are files of the site, byte for byte, with their types', async () => {
    for (const [path, bytes, type] of [
      ['images/priorities/1-1/place.png', IMAGES.png, 'image/png'],
      ['images/pages/about/photo.jpg', IMAGES.turned, 'image/jpeg'],
    ] as const) {
      expect(readFileSync(join(built.folder, path)).equals(bytes)).toBe(true);
      const response = await fetch(built.served + path);
      expect([path, response.headers.get('content-type')]).toEqual([path, type]);
    }
  });

  test('are in the Markdown version with their whole address', () => {
    const markdown = readBuilt(built, markdownFile({ view: 'priority', number: '1.1' }, 'fr'));
    expect(markdown).toContain(`](${built.origin}${built.base}images/priorities/1-1/place.png)`);
  });

  test('are in the PDF, with their words', async () => {
    const { plan } = await planOf(built);
    const pdf = readFileSync(join(built.folder, documentFile(plan, 'fr', 'pdf'))).toString(
      'latin1',
    );
    expect(pdf).toMatch(/\/Subtype\s*\/Image/);
  });
});
