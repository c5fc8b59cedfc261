import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentFolder } from './config.ts';
import { glossaryTermSchema, planFactsSchema, relationSchema } from './model/facts.ts';
import { frontmatterSchemas, type Frontmatter, type TextKind } from './model/texts.ts';
import { contentLoader } from './plan/loader.ts';

const folder = contentFolder();

const texts = <K extends TextKind>(kind: K) => {
  const { en, fr } = frontmatterSchemas[kind];
  const schema: z.ZodType<Frontmatter<K>> = z.union([en, fr]);
  return defineCollection({ loader: contentLoader(folder, kind), schema });
};

export const collections = {
  facts: defineCollection({ loader: contentLoader(folder, 'facts'), schema: planFactsSchema }),
  relations: defineCollection({
    loader: contentLoader(folder, 'relations'),
    schema: relationSchema,
  }),
  glossary: defineCollection({
    loader: contentLoader(folder, 'glossary'),
    schema: glossaryTermSchema,
  }),
  plan: texts('plan'),
  orientations: texts('orientations'),
  priorities: texts('priorities'),
  pages: texts('pages'),
};
