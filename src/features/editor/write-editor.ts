import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Sources } from '../../content/sources.ts';
import { apiOrigin, type ContentRepository } from '../../site/repository.ts';
import { backendOf, localBackend } from './backend.ts';
import { bundleEditor } from './bundle.ts';
import { LOCALES } from '../../plan/locale.ts';
import { configFile } from './config-file.ts';
import { editorConfig } from './config.ts';
import { editorPage } from './page.ts';
import { editorPolicy } from './policy.ts';

/** Where the editor finds the content: in a repository, or in a folder of this machine. */
export type EditedPlace = ContentRepository | LocalPlace;

/** Content in a folder of this machine. */
export interface LocalPlace {
  readonly kind: 'local';
  /** Name of the project’s folder. */
  readonly name: string;
  /** Path of the content folder in the project, without slashes at its ends. */
  readonly content: string;
}

/** Reads the licences of the CMS and of the fonts that it brings. */
const readLicences = async (): Promise<string> => {
  const script = createRequire(import.meta.url).resolve('@sveltia/cms');
  const [assets, root] = [join(dirname(script), 'assets'), dirname(dirname(script))];
  const fonts = (await readdir(assets)).filter((name) => name.endsWith('LICENSE.txt')).toSorted();
  const files = [join(root, 'LICENSE.txt'), ...fonts.map((name) => join(assets, name))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.join('\n\n');
};

/**
 * Writes the editor: its page, its script and what the script loads, its configuration in each language, and licences.
 *
 * @param folder - absolute path of the folder of the page, which may be missing
 * @param sources - files of the content
 * @param place - where the editor finds them
 * @throws {UnknownCmsError} where the package of the CMS names a site that is not known
 */
export const writeEditor = async (
  folder: string,
  sources: Sources,
  place: EditedPlace,
): Promise<void> => {
  const isLocal = place.kind === 'local';
  const backend = isLocal ? localBackend(place.name) : backendOf(place);
  const policy = editorPolicy(isLocal ? undefined : apiOrigin(place));
  await mkdir(folder, { recursive: true });
  await bundleEditor(folder);
  await writeFile(join(folder, 'index.html'), editorPage(sources, policy, isLocal));
  for (const locale of LOCALES) {
    const config = editorConfig(sources, { backend, folder: place.content }, locale);
    await writeFile(join(folder, configFile(locale)), JSON.stringify(config));
  }
  await writeFile(join(folder, 'licences.txt'), await readLicences());
};
