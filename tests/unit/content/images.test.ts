import { describe, expect, it } from 'vitest';
import { imagesOf } from '../../../src/plan/lookup.ts';
import { plainText } from '../../../src/plan/prose.ts';
import { readChanged, type Change } from '../../support/content-folder.ts';
import { IMAGES } from '../../support/images.ts';

const FOLDER = 'priorities/1-1';

/** Reads a plan with a text in the note of 1.1, beside an image of 40 × 30 pixels. */
const withNote = (text: string, more: Change = () => Promise.resolve()) =>
  readChanged(async (folder) => {
    await folder.put(`${FOLDER}/place.png`, IMAGES.png);
    await folder.replace(`${FOLDER}/fr.mdx`, 'Un sentier est un chemin étroit.', text);
    await more(folder);
  });

describe('an image of a text', () => {
  it('is part of the note, with its size and typeset alternative text', async () => {
    const { plan, issues } = await withNote(
      'Un mot.\n\n![Une place : des gens](place.png)\n\nFin.',
    );
    expect(issues).toEqual([]);
    const note = plan?.priorities[0]?.text.fr.note ?? [];
    expect(note.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(note[1]).toMatchObject({
      file: `${FOLDER}/place.png`,
      alt: 'Une place\u00a0: des gens',
      width: 40,
      height: 30,
    });
    expect(plainText(note)).toBe('Un mot.\n\nUne place\u00a0: des gens\n\nFin.');
  });

  it.each(['jpeg', 'png', 'webp'] as const)('may be %s', async (format) => {
    const name = `photo-1.${format}`;
    const { plan, issues } = await withNote(`![Une place](${name})`, ({ put }) =>
      put(`${FOLDER}/${name}`, IMAGES[format]),
    );
    expect(issues).toEqual([]);
    expect(plan && imagesOf(plan).map(({ file }) => file)).toEqual([`${FOLDER}/${name}`]);
  });

  it('has the size that it is shown with, where the camera was turned', async () => {
    const { plan } = await withNote('![Une place](tour.jpg)', ({ put }) =>
      put(`${FOLDER}/tour.jpg`, IMAGES.turned),
    );
    expect(plan?.priorities[0]?.text.fr.note[0]).toMatchObject({ width: 30, height: 40 });
  });

  it('may stand in a page, and is listed once for both languages', async () => {
    const page = '---\ntitle: Titre\ndescription: Mots\n---\n\n![Une place](a.png)\n';
    const { plan, issues } = await readChanged(async ({ put }) => {
      await put('pages/about/a.png', IMAGES.png);
      await put('pages/about/fr.mdx', page);
      await put('pages/about/en.mdx', page);
    });
    expect(issues).toEqual([]);
    expect(plan && imagesOf(plan).map(({ file }) => file)).toEqual(['pages/about/a.png']);
    expect(plan?.pages[0]?.text.fr.paragraphs).toEqual(['Une place']);
  });

  it.each([
    ['![](place.png)', 'alternative text'],
    ['![ ](place.png)', 'alternative text'],
    ['![Une place](autre.png)', 'is missing'],
    ['![Une place](https://exemple.org/place.png)', 'cannot be an image'],
    ['![Une place](../1-2/place.png)', 'cannot be an image'],
    ['![Une place](/place.png)', 'cannot be an image'],
    ['![Une place](place.gif)', 'cannot be an image'],
    ['![Une place](dessin.svg)', 'cannot be an image'],
    ['![Une place](Place.PNG)', 'cannot be an image'],
    ['Voici ![Une place](place.png) ici.', 'paragraph of its own'],
    ['- ![Une place](place.png)', 'paragraph of its own'],
    ['[![Une place](place.png)](/glossaire/)', 'paragraph of its own'],
  ])('is refused as %j, with the line', async (text, words) => {
    const { issues } = await withNote(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: `${FOLDER}/fr.mdx` });
    expect(issues[0]?.line).toBeGreaterThan(5);
    expect(issues[0]?.message.en).toContain(words);
    expect(issues[0]?.message.fr).not.toBe('');
  });

  it.each([
    ['a file of another kind', 'GIF89a, no image', 'is not a PNG'],
    ['nothing', '', 'is not a PNG'],
    ['more than a megabyte', 'x'.repeat(1024 * 1024 + 1), 'maximum'],
  ])('is refused with %s in its file', async (_, content, words) => {
    const { issues } = await withNote('![Une place](place.png)', ({ put }) =>
      put(`${FOLDER}/place.png`, content),
    );
    expect(issues.map(({ message }) => message.en.includes(words))).toEqual([true]);
  });

  it('is named where no text shows it, and stops nothing', async () => {
    const { plan, warnings } = await withNote('Un mot.');
    expect(plan).toBeDefined();
    const named = warnings.filter(({ file }) => file === `${FOLDER}/place.png`);
    expect(named.map(({ message }) => message.en.includes('place.png'))).toEqual([true]);
  });
});
