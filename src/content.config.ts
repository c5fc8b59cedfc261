import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { locate } from './site/urls.ts';
import { contentFolder } from './build/environment.ts';
import { glossaryTermSchema, planFactsSchema, relationSchema } from './content/yaml-schemas.ts';
import { frontmatterSchemas, type Frontmatter, type TextKind } from './content/frontmatter.ts';
import { contentLoader } from './content/loader.ts';

const folder = contentFolder();

const texts = <K extends TextKind>(kind: K) => {
  const { en, fr } = frontmatterSchemas[kind];
  const schema: z.ZodType<Frontmatter<K>> = z.union([en, fr]);
  return defineCollection({ loader: contentLoader(folder, locate, kind), schema });
};

export const collections = {
  facts: defineCollection({
    loader: contentLoader(folder, locate, 'facts'),
    schema: planFactsSchema,
  }),
  relations: defineCollection({
    loader: contentLoader(folder, locate, 'relations'),
    schema: relationSchema,
  }),
  glossary: defineCollection({
    loader: contentLoader(folder, locate, 'glossary'),
    schema: glossaryTermSchema,
  }),
  plan: texts('plan'),
  orientations: texts('orientations'),
  priorities: texts('priorities'),
  pages: texts('pages'),
};
