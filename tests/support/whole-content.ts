import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Writes a small plan that has something of every kind: the fixture, with its own rights and every page
 * of the site's own.
 *
 * @param folder - absolute path
 */
export const writeWhole = async (folder: string): Promise<void> => {
  await cp(resolve('tests/fixtures/small'), folder, { recursive: true });
  for (const key of ['privacy', 'embed', 'data']) {
    await mkdir(join(folder, 'pages', key), { recursive: true });
    await writeFile(
      join(folder, 'pages', key, 'fr.mdx'),
      `---\ntitle: Page ${key}\ndescription: Une page.\n---\n\n## Titre\n\nUn **texte** et [un lien](/glossaire/).\n`,
    );
    await writeFile(
      join(folder, 'pages', key, 'en.mdx'),
      `---\ntitle: Page ${key}\ndescription: A page.\n---\n\n## Title\n\nSome **text** and [a link](/en/glossary/).\n`,
    );
  }
};
