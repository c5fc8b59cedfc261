import { z } from 'zod';
import { RELATION_KINDS } from '../../plan/relation-kinds.ts';
import { localized } from '../../plan/locale.ts';
import { isPriorityNumber } from '../../plan/number.ts';

/** Version of the data: raised only when a program that reads it would have to change. */
export const API_VERSION = 1;

/** What a field means, for whoever reads the schema, in both languages. */
const says = (fr: string, en: string) => ({ description: `${fr} | ${en}` });

const both = z
  .object(localized(() => z.string()))
  .meta({ id: 'Localized', ...says('Un texte par langue', 'One text per language') });
const addresses = z.object(localized(() => z.url())).meta({
  id: 'Addresses',
  ...says('Une adresse absolue par langue', 'One absolute address per language'),
});
const lists = z.object(localized(() => z.array(z.string()))).meta({
  id: 'Lists',
  ...says('Une liste de textes par langue', 'One list of texts per language'),
});
const translation = z.enum(['current', 'stale', 'missing']).meta({
  id: 'Translation',
  ...says(
    'État de la traduction anglaise. missing signifie que le texte anglais est le français',
    'State of the English translation. Where it is missing, the English text is the French',
  ),
});
const version = z.literal(API_VERSION).meta(says('Version de ces données', 'Version of this data'));
const schema = z.url().meta(says('Schéma de ce fichier', 'Schema of this file'));
// Numbers of the model, by their own rule; JSON Schema is told the pattern.
const orientationNumber = z.int().min(1).max(99);
const priorityNumber = z.string().refine(isPriorityNumber).meta({
  id: 'PriorityNumber',
  pattern: '^[1-9][0-9]?\\.[1-9][0-9]?$',
});

const orientation = z
  .object({
    number: orientationNumber,
    title: both,
    tagline: both,
    note: both.meta(says('Mots du site', 'The site’s own words')),
    translation,
    url: addresses,
    card: addresses,
    data: z.url().meta(says('Ces données, seules', 'This data alone')),
    priorities: z.array(priorityNumber),
  })
  .meta({ id: 'Orientation' });

const related = z
  .object({
    number: priorityNumber,
    kind: z.enum(RELATION_KINDS),
    why: both.meta(says('Mots du site', 'The site’s own words')),
  })
  .meta({ id: 'Related' });

const priority = z
  .object({
    number: priorityNumber,
    orientation: orientationNumber,
    statement: both.meta(
      says('Texte officiel, mot pour mot', 'Official text, word for word; unofficial translation'),
    ),
    short: both.meta(says('Titre court, du site', 'Short title, the site’s own')),
    keywords: lists.meta(says('Sujets, du site', 'Subjects, the site’s own')),
    note: both.meta(says('Repère de lecture, du site', 'Reading note, the site’s own words')),
    translation,
    url: addresses,
    card: addresses,
    data: z.url().meta(says('Ces données, seules', 'This data alone')),
    related: z.array(related),
  })
  .meta({ id: 'Priority' });

const term = z
  .object({
    id: z.string(),
    term: both,
    definition: both.meta(says('Mots du site', 'The site’s own words')),
    source: both,
    sourceUrl: z.url().optional(),
    url: addresses,
  })
  .meta({ id: 'Term' });

/** `plan.json`. Fields are added freely; none is ever renamed, dropped or given another meaning. */
export const planFile = z.object({
  $schema: schema,
  version,
  id: z.string(),
  start: z.string().meta(says('Première année', 'First year')),
  end: z.string().meta(says('Dernière année', 'Last year')),
  published: z.iso.date(),
  status: z.enum(['current', 'ended']),
  publisher: z.object({ name: z.string(), url: z.url() }),
  rights: both,
  title: both,
  preamble: lists.meta(says('Un texte par paragraphe', 'One text per paragraph')),
  translation,
  url: addresses,
  orientations: z.array(orientation),
  priorities: z.array(priority),
  glossary: z.array(term),
});
export type PlanFile = z.infer<typeof planFile>;

/** What a file of one orientation or priority says of the plan that it is from. */
const from = {
  $schema: schema,
  version,
  plan: z.object({
    id: z.string(),
    title: both,
    publisher: z.string(),
    rights: both,
    data: z.url(),
  }),
};

/** `orientations/3.json` */
export const orientationFile = z.object({ ...from, ...orientation.shape });
export type OrientationFile = z.infer<typeof orientationFile>;

/** `priorities/3-2.json` */
export const priorityFile = z.object({ ...from, ...priority.shape });
export type PriorityFile = z.infer<typeof priorityFile>;

/**
 * The JSON Schema of a file. It lets fields pass that it does not name, since they are added freely.
 *
 * @param file - one of the schemas of this module
 * @param id - absolute address that the schema is published at
 * @see https://json-schema.org/draft/2020-12
 */
export const jsonSchemaOf = (file: z.ZodType, id: string): object => ({
  $id: id,
  ...z.toJSONSchema(file, { target: 'draft-2020-12', io: 'input' }),
});
