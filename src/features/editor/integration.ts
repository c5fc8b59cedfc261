import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRepository } from '../../build/content-repository.ts';
import { contentFolder } from '../../build/environment.ts';
import { readContent } from '../../content/read-content.ts';
import type { Repository } from '../../site/repository.ts';
import { EDITOR_FOLDER, locate } from '../../site/urls.ts';
import { writeEditor } from './write-editor.ts';

/**
 * Writes the editor beside the pages.
 *
 * @param repository - repository that it changes
 * @returns the integration
 */
export const editor = (repository: Repository): AstroIntegration => ({
  name: 'plan:editor',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = contentFolder();
      const { sources } = await readContent(folder, locate);
      const place = contentRepository(repository, folder);
      await writeEditor(join(fileURLToPath(dir), EDITOR_FOLDER), sources, place);
    },
  },
});
