import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { locate } from '../../src/site/urls.ts';
import { seriousFindings } from '../support/axe.ts';
import { inFolder, useEditor, type Files } from '../support/editor-page.ts';

const edit = useEditor();

/** Lines that are in one and not in the other, by file: those before, those after. */
const changes = (before: Files, after: Files): Readonly<Record<string, unknown>> => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .filter((name) => before[name] !== after[name])
      .map((name) => {
        const [old, now] = [before[name] ?? '', after[name] ?? ''].map((text) => text.split('\n'));
        const only = (a: readonly string[] = [], b: readonly string[] = []) =>
          a.filter((line) => !b.includes(line));
        return [name, [only(old, now), only(now, old)]];
      }),
  );
};

/** What our own check of the content finds in what was saved. */
const issuesIn = (files: Files) =>
  inFolder(files, async (folder) => (await readContent(folder, locate)).issues);

describe('the editor of our own plan', { timeout: 120_000 }, () => {
  it('lists all that there is, in French, and asks nothing of other sites', async () => {
    await edit(async ({ page, open, complaints, requests, address }) => {
      await open('priorities/entries/3-2');
      await page.getByRole('button', { name: 'Annuler la modification' }).click();
      await page.getByText('3.2 Liens avec les municipalités').first().waitFor();
      await page.getByText('3.4 (à ajouter)').first().waitFor();
      expect(complaints.filter((text) => /Content.Security.Policy/i.test(text))).toEqual([]);
      const foreign = requests.filter(
        (url) => !url.startsWith(address) && !/^(?:blob|data):/.test(url),
      );
      expect(foreign).toEqual([]);
    });
  });

  it('changes nothing in a file of any kind that is opened and saved', async () => {
    await edit(async ({ open, save, files }) => {
      const before = await files();
      for (const entry of [
        'priorities/entries/3-2',
        'orientations/entries/3',
        'pages/entries/about',
        ...['plan', 'facts', 'glossary', 'relations', 'synonyms'].map(
          (name) => `_singletons/entries/${name}`,
        ),
      ]) {
        await open(entry);
        await save();
      }
      expect(changes(before, await files())).toEqual({});
    });
  });

  it('changes one line for a word in a note, its terms and the other language apart', async () => {
    await edit(async ({ page, open, save, files }) => {
      const before = await files();
      await open('priorities/entries/3-2');
      const notes = page.getByRole('textbox', { name: 'Repère de lecture' });
      await notes.first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Un mot.');
      await save();
      await open('priorities/entries/1-1');
      await notes.last().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' A word.');
      await save();
      const after = changes(before, await files());
      expect(Object.keys(after)).toEqual([
        'content/priorities/3-2/fr.mdx',
        'content/priorities/1-1/en.mdx',
      ]);
      for (const [[old, ...others], [now, ...more]] of Object.values(after) as [
        string[],
        string[],
      ][]) {
        expect([...others, ...more]).toEqual([]);
        expect(old).toMatch(/<(?:Terme id|span lang)="/);
        expect([`${old ?? ''} Un mot.`, `${old ?? ''} A word.`]).toContain(now);
      }
    });
  });

  it('inserts a term of the glossary', async () => {
    await edit(async ({ page, open, field, save, files }) => {
      await open('priorities/entries/1-1');
      await page.getByRole('textbox', { name: 'Repère de lecture' }).first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Voir ');
      await page.getByRole('button', { name: 'Insérer' }).first().click();
      await page.getByRole('menuitem', { name: 'Terme du glossaire' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').click();
      await page
        .getByRole('option', { name: /coopérative/ })
        .first()
        .click();
      await field('Mots du texte').getByRole('textbox').fill('coopératives');
      await dialog.getByRole('button', { name: 'Insérer' }).click();
      await save();
      const { 'content/priorities/1-1/fr.mdx': text } = await files();
      expect(text).toMatch(/ Voir\s+<Terme id="cooperative">coopératives<\/Terme>\s*$/);
    });
  });

  it('refuses a new item without its text, and adds it with its text, a term and a link', async () => {
    await edit(async ({ page, open, field, save, files }) => {
      const before = await files();
      await open('priorities/entries/3-4');
      await save();
      await page.getByText('Ce champ est obligatoire.').first().waitFor();
      expect(await files()).toEqual(before);
      await field('Énoncé').getByRole('textbox').fill('Soutenir les jardins de quartier');
      await save();

      await open('_singletons/entries/glossary');
      await page
        .getByRole('button', { name: /Ajouter/ })
        .last()
        .click();
      await field('Identifiant').getByRole('textbox').fill('mot-neuf');
      const french = (label: string) => field(label).getByRole('textbox').first();
      await page.mouse.move(700, 1000);
      await page.mouse.wheel(0, 9000);
      await french('Terme').fill('mot neuf');
      await french('Définition').fill('Mot qui vient d’arriver.');
      await page.mouse.wheel(0, 9000);
      await field('Source')
        .getByRole('button', { name: /Ajouter/ })
        .click();
      await french('Source').fill('Loi sur les mots neufs');
      await save();

      const after = await files();
      expect(changes(before, after)).toEqual({
        'content/priorities/3-4/fr.mdx': [
          [],
          ['---', 'statement: Soutenir les jardins de quartier', '---'],
        ],
        'content/glossary.yaml': [
          [],
          [
            '- id: mot-neuf',
            '    fr: mot neuf',
            '    fr: Mot qui vient d’arriver.',
            '    - fr: Loi sur les mots neufs',
          ],
        ],
      });
      expect(await issuesIn(after)).toEqual([]);
    });
  });

  it('records a reviewed translation, and takes the mark away', async () => {
    await edit(async ({ page, open, field, save, files }) => {
      const before = await files();
      await open('priorities/entries/3-3');
      await page.getByRole('textbox', { name: 'Énoncé' }).first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' du Québec');
      await field('Traduction revue').getByRole('switch').click();
      await save();
      const after = await files();
      const translated = 'content/priorities/3-3/en.mdx';
      expect(changes(before, after)).toEqual({
        'content/priorities/3-3/fr.mdx': [
          [expect.stringMatching(/^statement: /)],
          [expect.stringMatching(/^statement: .* du Québec$/)],
        ],
        [translated]: [
          [expect.stringMatching(/^translated: /)],
          [expect.stringMatching(/^translated: \{ statement: [0-9a-f]{8}, short: /)],
        ],
      });
      const { sources } = await inFolder(after, (folder) => readContent(folder, locate));
      const [, second] = ['', sources.priorities?.get('3.3')?.translation?.data.translated];
      expect(second?.['statement']).toBe(
        sources.priorities?.get('3.3')?.source.data.digests['statement'],
      );
      await open('orientations/entries/1');
      await open('priorities/entries/3-3');
      expect(await field('Traduction revue').getByRole('switch').getAttribute('aria-checked')).toBe(
        'false',
      );
    });
  });

  it('has no serious fault that axe knows', async () => {
    await edit(async ({ page, open }) => {
      await open('priorities/entries/3-2');
      expect(await seriousFindings(page)).toEqual([]);
    });
  });
});
