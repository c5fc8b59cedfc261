import type { EditorComponentDefinition } from '@sveltia/cms';
import type { Choice } from '../fields.ts';
import type { Labels } from '../labels.ts';

/**
 * Makes the element of a glossary term in a text: `<Terme id="pole">Pôles</Terme>`.
 *
 * @param labels - words of the editor
 * @param terms - of the glossary
 * @returns a component of the CMS
 */
export const termComponent = (
  labels: Labels,
  terms: readonly Choice[],
): EditorComponentDefinition => ({
  id: 'terme',
  label: labels.term,
  icon: 'menu_book',
  mode: 'dialog',
  summary: '{{text}}',
  fields: [
    { name: 'id', label: labels.term, widget: 'select', options: [...terms] },
    { name: 'text', label: labels.words },
  ],
  pattern: /<Terme id="(?<id>[^"]*)">(?<text>.*?)<\/Terme>/,
  toBlock: ({ id, text }) => `<Terme id="${id}">${text}</Terme>`,
  toPreview: ({ text }) => String(text ?? ''),
});

/**
 * Makes the element of a passage in another language: `<span lang="fr">Pôles</span>`.
 *
 * @param labels - words of the editor
 * @param languages - that a passage may be in
 * @returns a component of the CMS
 */
export const passageComponent = (
  labels: Labels,
  languages: readonly Choice[],
): EditorComponentDefinition => ({
  id: 'passage',
  label: labels.passage,
  icon: 'translate',
  mode: 'dialog',
  summary: '{{text}}',
  fields: [
    { name: 'lang', label: labels.language, widget: 'select', options: [...languages] },
    { name: 'text', label: labels.words },
  ],
  pattern: /<span lang="(?<lang>[^"]*)">(?<text>.*?)<\/span>/,
  toBlock: ({ lang, text }) => `<span lang="${lang}">${text}</span>`,
  toPreview: ({ text }) => String(text ?? ''),
});
