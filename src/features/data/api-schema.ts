import { z } from 'zod';
import { CONTINUITY_KINDS } from '../../plan/continuity.ts';
import { DIRECTIONS, RELATION_KINDS } from '../../plan/relation-kinds.ts';
import type { Languages } from '../../plan/languages.ts';
import { LEVEL_KEYS } from '../../plan/levels.ts';
import { localized, LOCALES, type Locale } from '../../plan/locale.ts';
import { PLAN_STATUSES } from '../../plan/plan.ts';
import { isPriorityNumber } from '../../plan/number.ts';
import { SHOWN_NUMBER_MAX } from '../../plan/shown-number.ts';

/** Major version of the data. Only a change that breaks programs raises it. */
export const API_VERSION = 1;

/** Description of a field in both languages. */
const describe = (fr: string, en: string) => ({ description: `${fr} | ${en}` });

/** Object with one value per language of the plan. */
const perLanguage = <T>(
  languages: Languages,
  of: () => z.ZodType<T>,
): z.ZodType<Partial<Record<Locale, T>>> => {
  const every = z.object(localized(of));
  // A list of keys has no type that names them: the plan has one language, or all.
  const [only, other] = languages;
  return other === undefined ? z.object(Object.fromEntries([[only, of()]])) : every;
};

const detail = z.object({
  label: z.string(),
  value: z
    .union([z.string(), z.array(z.string())])
    .meta(describe('Une valeur, ou une liste', 'One value, or a list')),
});

const textsIn = (languages: Languages) => ({
  details: perLanguage(languages, () => z.array(detail)),
  both: perLanguage(languages, () => z.string()).meta({
    id: 'Localized',
    ...describe('Un texte par langue', 'One text per language'),
  }),
  addresses: perLanguage(languages, () => z.url()).meta({
    id: 'Addresses',
    ...describe('Une adresse absolue par langue', 'One absolute address per language'),
  }),
  lists: perLanguage(languages, () => z.array(z.string())).meta({
    id: 'Lists',
    ...describe('Une liste de textes par langue', 'One list of texts per language'),
  }),
});
const translation = z.enum(['current', 'stale', 'missing']).meta({
  id: 'Translation',
  ...describe(
    'État des traductions, le moins bon de l’élément. missing signifie qu’au moins un texte n’est pas traduit: le texte d’origine le remplace',
    'State of the translations, the worst of the item. Where it is missing, at least one text is not translated: the original text replaces it',
  ),
});
const version = z
  .literal(API_VERSION)
  .meta(describe('Version de ces données', 'Version of this data'));
const schema = z.url().meta(describe('Schéma de ce fichier', 'Schema of this file'));
// Numbers are validated by the rule of `src/plan/number.ts`, written as a pattern for JSON Schema.
const orientationNumber = z.int().min(1).max(99);
const priorityNumber = z.string().refine(isPriorityNumber).meta({
  id: 'PriorityNumber',
  pattern: '^[1-9][0-9]?\\.[1-9][0-9]?$',
});

/** Name of the plan in an item of it. Added after the first publication: older files have none. */
const planOfItem = z
  .string()
  .optional()
  .meta(
    describe(
      'Plan de cet élément, par son id; dans le fichier d’un seul élément, un objet qui a le même id',
      'Plan of this item, by its id; in the file of a single item, an object that has the same id',
    ),
  );

/** Name of an item in addresses. Added after the first publication: older files have none. */
const idOfItem = z.string().optional().meta(describe('Nom dans les adresses', 'Name in addresses'));

const shownNumber = z.string().min(1).max(SHOWN_NUMBER_MAX);
const describeShown = describe(
  'Numéro, tel que le plan le montre: 3.2, 1.a, III. Absent s’il n’en donne pas',
  'Number, as the plan shows it: 3.2, 1.a, III. Absent where it gives none',
);
const shownNumbers = describe(
  'Numéro dans chaque langue, si les langues diffèrent',
  'Number in each language, where the languages differ',
);

const organization = z.object({ name: z.string(), url: z.url() });
const publisher = z.object({ name: z.string(), url: z.url().optional() });

/**
 * Makes the schemas of the data files. Fields may be added; none is ever renamed, removed or given
 * another meaning.
 *
 * @param languages - of the plan
 * @returns one schema per kind of file
 */
export const apiSchemas = (languages: Languages) => {
  const { both, addresses, lists, details } = textsIn(languages);
  const work = z.object({ title: both, url: addresses });

  const orientation = z
    .object({
      plan: planOfItem,
      id: idOfItem,
      number: z.union([orientationNumber, shownNumber]).optional().meta(describeShown),
      numbers: both.optional().meta(shownNumbers),
      title: both,
      tagline: both.optional(),
      note: both.meta(describe('Mots du site', 'The site’s own words')),
      translation,
      url: addresses,
      card: addresses,
      data: z.url().meta(describe('Ces données, seules', 'This data alone')),
      priorities: z.array(priorityNumber),
    })
    .meta({ id: 'Orientation' });

  const related = z
    .object({
      number: priorityNumber,
      kind: z.enum(RELATION_KINDS),
      direction: z
        .enum(DIRECTIONS)
        .optional()
        .meta(
          describe(
            'from quand le lien part d’ici, to quand il y arrive. Absent où kind est echo',
            'from where the link starts here, to where it ends here. Absent where kind is echo',
          ),
        ),
      why: both.meta(describe('Mots du site', 'The site’s own words')),
      // Added after the first publication: older files have none.
      translation: translation.optional(),
    })
    .meta({ id: 'Related' });

  const priority = z
    .object({
      plan: planOfItem,
      id: idOfItem,
      number: shownNumber.optional().meta(describeShown),
      numbers: both.optional().meta(shownNumbers),
      orientation: orientationNumber,
      statement: both.meta(
        describe('Mots du plan, dans chaque langue', 'Words of the plan, in each language'),
      ),
      short: both.optional().meta(describe('Titre court, du site', 'Short title, the site’s own')),
      details: details
        .optional()
        .meta(describe('Précisions du plan, mot pour mot', 'Details of the plan, word for word')),
      // Added after the first publication, as `sources` is: older files have none.
      subjects: lists.optional().meta(describe('Sujets, du site', 'Subjects, the site’s own')),
      keywords: lists.meta(
        describe(
          'Autres mots pour la recherche, du site',
          'Further words for search, the site’s own',
        ),
      ),
      note: both.meta(describe('Repère de lecture, du site', 'Reading note, the site’s own words')),
      translation,
      url: addresses,
      card: addresses,
      data: z.url().meta(describe('Ces données, seules', 'This data alone')),
      related: z.array(related),
    })
    .meta({ id: 'Priority' });

  const term = z
    .object({
      plan: planOfItem,
      id: z.string(),
      term: both,
      definition: both.meta(describe('Mots du site', 'The site’s own words')),
      source: both.meta(describe('Toutes les sources en un texte', 'All sources in one text')),
      sourceUrl: z.url().optional(),
      sources: z.array(z.object({ text: both, url: addresses.optional() })).optional(),
      translation: translation.optional(),
      url: addresses,
    })
    .meta({ id: 'Term' });

  const planFile = z.object({
    $schema: schema,
    version,
    id: z.string(),
    languages: z
      .array(z.enum(LOCALES))
      .optional()
      .meta(describe('Langues du plan, celle d’origine d’abord', 'Languages, the original first')),
    officialLanguages: z
      .array(z.enum(LOCALES))
      .optional()
      .meta(describe('Langues dont le texte est officiel', 'Languages whose text is official')),
    levels: z
      .array(z.enum(LEVEL_KEYS))
      .optional()
      .meta(
        describe(
          'Ce que sont, dans ce plan, orientations et priorities, par leur nom anglais',
          'What this plan calls orientations and priorities, by their English nouns',
        ),
      ),
    start: z
      .string()
      .optional()
      .meta(
        describe('Première année, ou exercice: 2022-2023', 'First year, or fiscal year: 2022-2023'),
      ),
    end: z
      .string()
      .optional()
      .meta(
        describe(
          'Dernière année ou exercice, si elle est fixée',
          'Last year or fiscal year, if set',
        ),
      ),
    published: z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/)
      .optional()
      .meta(
        describe(
          'Jour, mois ou année de publication, selon ce qui est connu',
          'Day, month or year of publication, as far as it is known',
        ),
      ),
    status: z.enum(PLAN_STATUSES).optional(),
    publisher: publisher.optional(),
    site: organization
      .optional()
      .meta(
        describe(
          'Responsable du site, auteur de ses mots',
          'Who runs the site, and writes its own words',
        ),
      ),
    source: work.optional().meta(describe('Document d’origine', 'Original document')),
    predecessor: work.optional().meta(describe('Plan précédent', 'Previous plan')),
    successor: work.optional().meta(describe('Plan suivant', 'Next plan')),
    rights: both.optional(),
    title: both,
    subtitle: both
      .optional()
      .meta(describe('Deuxième ligne du document', 'Second line of the document')),
    preamble: lists.meta(describe('Un texte par paragraphe', 'One text per paragraph')),
    translation,
    url: addresses,
    orientations: z.array(orientation),
    priorities: z.array(priority),
    glossary: z.array(term),
  });

  const reference = z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*#[1-9][0-9]?\.[1-9][0-9]?$/)
    .meta(
      describe(
        'Plan, # et numéro de la priorité: 2021-2025#3.2',
        'Plan, # and number of the priority: 2021-2025#3.2',
      ),
    );
  const continuityFile = z.object({
    $schema: schema,
    version,
    plan: z.string(),
    predecessor: work.optional(),
    successor: work.optional(),
    continuity: z.array(
      z.object({
        from: reference,
        to: z.array(reference),
        kind: z.enum(CONTINUITY_KINDS),
        why: both.optional().meta(describe('Mots du site', 'The site’s own words')),
        translation,
      }),
    ),
  });

  /** Fields about the plan in the file of a single item. */
  const parent = {
    $schema: schema,
    version,
    plan: z.object({
      id: z.string(),
      title: both,
      publisher: z.string().optional(),
      rights: both.optional(),
      data: z.url(),
    }),
  };

  return {
    /** Schema of `plan.json`. */
    plan: planFile,
    /** Schema of `continuity.json`. */
    continuity: continuityFile,
    /** Schema of `orientations/3.json`. */
    orientation: z.object({ ...orientation.shape, ...parent }),
    /** Schema of `priorities/3-2.json`. */
    priority: z.object({ ...priority.shape, ...parent }),
  };
};

type ApiFile<Kind extends keyof ReturnType<typeof apiSchemas>> = z.infer<
  ReturnType<typeof apiSchemas>[Kind]
>;
/** Content of `plan.json`. */
export type PlanFile = ApiFile<'plan'>;
/** Content of `continuity.json`. */
export type ContinuityFile = ApiFile<'continuity'>;
/** Content of `orientations/3.json`. */
export type OrientationFile = ApiFile<'orientation'>;
/** Content of `priorities/3-2.json`. */
export type PriorityFile = ApiFile<'priority'>;

/**
 * Writes the public JSON Schema of a data file. Unknown fields are allowed, since fields may be
 * added.
 *
 * @param file - one of the schemas of this module
 * @param id - absolute address of the published schema
 * @returns a JSON Schema document
 * @see https://json-schema.org/draft/2020-12
 */
export const jsonSchemaOf = (file: z.ZodType, id: string): object => ({
  $id: id,
  ...z.toJSONSchema(file, { target: 'draft-2020-12', io: 'input' }),
});
