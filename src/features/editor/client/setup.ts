import type CMS from '@sveltia/cms';
import { isLocale } from '../../../plan/locale.ts';
import { configFile } from '../config-file.ts';
import type { EditorConfig } from '../config.ts';
import { FORMATS } from '../forms.ts';
import { passageComponent, termComponent } from './components.ts';
import { mdxFormat, yamlFormat } from './formats.ts';
import { recordReviews } from './reviewed.ts';

declare global {
  interface Window {
    /** Set by the script of the CMS, which comes before this one. */
    CMS: typeof CMS;
  }
}

/** Language of the browser, in which the CMS speaks too; English where it is neither, as there. */
const locale = navigator.languages.map((tag) => tag.replace(/-.*/, '')).find(isLocale) ?? 'en';
const response = await fetch(configFile(locale));
const config = (await response.json()) as EditorConfig;
const { cms, languages, labels, schemas, terms, passages } = config;
const { CMS: editor } = window;

for (const [name, schema] of Object.entries(schemas)) {
  const isText = name.endsWith(FORMATS.mdx);
  editor.registerCustomFormat(
    name,
    isText ? 'mdx' : 'yaml',
    isText ? mdxFormat(schema) : yamlFormat(schema),
  );
}
// The CMS takes no choice of nothing.
if (terms.length > 0) editor.registerEditorComponent(termComponent(labels, terms));
editor.registerEditorComponent(passageComponent(labels, passages));
// For a listener, the CMS imports `https://unpkg.com/immutable@…/dist/immutable.es.js`: the page serves it itself.
editor.registerEventListener({ name: 'preSave', handler: recordReviews(languages, schemas) });
await editor.init({ config: cms });
