import type { CmsConfig } from '@sveltia/cms';
import { IMAGE_KILOBYTES } from '../../content/messages/texts.ts';
import type { Sources } from '../../content/sources.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import { LOCALES, type Locale } from '../../plan/locale.ts';
import { typeset } from '../../plan/typography.ts';
import { collectionsOf, fileSchemas, itemChoices, type FileSchemas } from './collections.ts';
import type { Choice } from './fields.ts';
import { editorLabels, languageLabel, type Labels } from './labels.ts';

/** What the editor’s page gets, in the language of whoever edits: `config.fr.json`. */
export interface EditorConfig {
  /** Configuration of the CMS. */
  readonly cms: CmsConfig;
  readonly languages: Languages;
  readonly labels: Labels;
  /** Schema of each file, by the name of its format. */
  readonly schemas: FileSchemas;
  /** Terms that a text may link to. */
  readonly terms: readonly Choice[];
  /** Languages that a passage may be in. */
  readonly passages: readonly Choice[];
}

/** Where the editor works. */
export interface EditorPlace {
  /** Repository of the content, in the words of the CMS. */
  readonly backend: CmsConfig['backend'];
  /** Path of the content folder in the repository, without a final `/`: `content`; empty for the root itself. */
  readonly folder: string;
}

/**
 * Makes the configuration of the editor from the schemas of the content and the files that there are.
 *
 * @param sources - files of the content folder, with issues or without
 * @param place - repository and folder
 * @param locale - of whoever edits, for labels and hints
 * @returns what the file of that language holds
 * @see https://sveltiacms.app/en/docs
 */
export const editorConfig = (
  sources: Sources,
  { backend, folder }: EditorPlace,
  locale: Locale,
): EditorConfig => {
  const { languages, levels } = sources;
  const source = sourceOf(languages);
  const labels = editorLabels(locale, levels);
  const items = itemChoices(sources);
  const terms = (sources.glossary ?? []).map(({ data: { id, term } }) => ({
    value: id,
    label: term[source] ?? id,
  }));
  const context = { locale, languages, labels, items, terms, isTranslated: false };
  return {
    cms: {
      load_config_file: false,
      backend,
      app_title: typeset(sources.plan?.source.data.title ?? labels.plan, source),
      media_folder: folder === '' ? '/' : folder,
      // An image gets a name, and has a size, that the check of the content accepts.
      slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
      media_libraries: {
        default: { config: { max_file_size: IMAGE_KILOBYTES * 1024, slugify_filename: true } },
        stock_assets: { providers: [] },
      },
      ...(languages.length > 1 && {
        i18n: {
          structure: 'multiple_files',
          locales: [...languages],
          default_locale: source,
          // A text may be published before it is translated.
          initial_locales: [source],
        },
      }),
      // What was left empty has no place in a file.
      output: { omit_empty_optional_fields: true },
      show_preview_links: false,
      editor: { preview: false },
      ...collectionsOf(sources, folder, context),
    },
    languages,
    labels,
    schemas: fileSchemas(languages),
    terms,
    passages: LOCALES.map((value) => ({ value, label: languageLabel(value, locale) })),
  };
};
