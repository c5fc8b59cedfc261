import { COLOURS } from '../../src/site/styles/tokens.ts';
import { describe, expect, test } from 'vitest';
import { pictureDrawer } from '../../src/features/sharing-picture/render.ts';
import { first } from '../support/html.ts';
import { FOREIGN, textOf } from '../support/page-words.ts';
import { allPages } from '../support/pages.ts';
import { site } from '../support/sites.ts';

describe('the font of the site', () => {
  test('has every character that the pages show, in both languages', async () => {
    const pages = await allPages(site('root'));
    const characters = new Set(pages.map(({ root }) => textOf(first(root, 'body'))).join(''));
    // Spaces that browsers draw themselves, and code, which has another font.
    for (const other of ['\n', '\t', FOREIGN]) characters.delete(other);
    expect(characters.size).toBeGreaterThan(60);
    // Letters of both languages that our own words may do without.
    const words = [...characters, 'œŒæÆçÇùÙëËïÏüÜÿ'].join('');
    const { draw } = await pictureDrawer(words, COLOURS.light);
    const { missing } = await draw({ words, more: '', lines: [], orientations: [1] });
    expect(missing).toEqual([]);
  });

  test('lacks what the test would notice', async () => {
    const { draw } = await pictureDrawer('aΩ', COLOURS.light);
    const { missing } = await draw({ words: 'Ω', more: '', lines: [], orientations: [1] });
    expect(missing).toEqual(['Ω']);
  });
});
