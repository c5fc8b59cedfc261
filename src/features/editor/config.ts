import type { CmsConfig } from '@sveltia/cms';
import type { Sources } from '../../content/sources.ts';

/** What the editor’s page gets, as `config.json`. */
export interface EditorConfig {
  /** Configuration of the CMS. */
  readonly cms: CmsConfig;
}

/** Where the editor works. */
export interface EditorPlace {
  /** Repository of the content, in the words of the CMS. */
  readonly backend: CmsConfig['backend'];
  /** Path of the content folder in the repository, without a final `/`: `content`. */
  readonly folder: string;
}

/**
 * Makes the configuration of the editor from the schemas of the content and the files that there are.
 *
 * @param sources - files of the content folder, with issues or without
 * @param place - repository and folder
 * @returns what `config.json` holds
 */
export const editorConfig = (sources: Sources, { backend, folder }: EditorPlace): EditorConfig => ({
  cms: {
    load_config_file: false,
    backend,
    media_folder: folder,
    singletons: [
      {
        name: 'facts',
        label: sources.plan?.source.data.title ?? 'plan.yaml',
        file: `${folder}/plan.yaml`,
        fields: [{ name: 'id', label: 'id' }],
      },
    ],
  },
});
