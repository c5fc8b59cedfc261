import { fieldIn, type FieldName } from '../../src/content/issue.ts';

// Files of a made-up plan, to be written into a content folder and broken by tests.

/** Where `writeContent` puts the French of priority 1.1. */
export const FRENCH = 'priorities/1-1/fr.mdx';
/** Where `writeContent` puts the English of priority 1.1. */
export const ENGLISH = 'priorities/1-1/en.mdx';

/** The line that the note begins on in `frenchFile` and `englishFile`. */
export const BODY_LINE = 8;

/** The French of priority 1.1 with another note, which begins on line 8. */
export const frenchFile = (note: string): string =>
  `---
statement: Entretenir le sentier 1 du secteur 1
short: Sentier 1.1
keywords:
  - randonnée
---

${note}
`;

/** The English of priority 1.1 with another note, which begins on line 8. */
export const englishFile = (note: string): string =>
  `---
translates: Entretenir le sentier 1 du secteur 1
statement: Maintain trail 1 of sector 1
short: Trail 1.1
keywords: [hiking]
---

${note}
`;

/** A glossary of one term, `sentier`. */
export const GLOSSARY = `- id: sentier
  term:
    fr: sentier
    en: trail
  definition:
    fr: Chemin étroit.
    en: Narrow path.
  source: Guide des sentiers, p. 3
`;

/** One item of `relations.yaml`, five lines long. */
export const relation = (between: string, kind = 'support'): string => `- between: ${between}
  kind: ${kind}
  why:
    fr: Ces sentiers se suivent.
    en: These trails follow each other.
`;

const fieldOf = (fr: string, en: string, field: FieldName): FieldName => ({
  fr: `${fr}, ${fieldIn(field, 'fr')}`,
  en: `${en}, ${fieldIn(field, 'en')}`,
});

/** What an editor calls a field of the first item of `relations.yaml`. */
export const ofRelation = (field: FieldName): FieldName => fieldOf('lien 1', 'link 1', field);

/** What an editor calls a field of a term of the glossary, by its id. */
export const ofTerm = (field: FieldName, id = 'sentier'): FieldName =>
  fieldOf(`terme ${id}`, `term ${id}`, field);
