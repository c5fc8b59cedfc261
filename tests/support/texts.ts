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
