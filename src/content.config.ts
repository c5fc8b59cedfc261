import { defineCollection } from 'astro:content';
import { contentFolder } from './build/environment.ts';
import { entrySchemas, factsSchema, readingSchema } from './content/entry-schemas.ts';
import type { TextKind } from './content/frontmatter.ts';
import { contentLoaders } from './content/loader.ts';
import { locate } from './site/urls.ts';

const { entriesOf, reading } = contentLoaders(contentFolder(), locate);

/** Collection of MDX files: `3-2/fr` is the French of `3-2`. */
const texts = <K extends TextKind>(kind: K) =>
  defineCollection({ loader: entriesOf(kind), schema: entrySchemas[kind] });

export const collections = {
  /** Data of the YAML files, as one entry. */
  facts: defineCollection({ loader: entriesOf('facts'), schema: factsSchema }),
  plan: texts('plan'),
  orientations: texts('orientations'),
  priorities: texts('priorities'),
  pages: texts('pages'),
  /** Result of the last reading, as one entry. */
  reading: defineCollection({ loader: reading, schema: readingSchema }),
};
