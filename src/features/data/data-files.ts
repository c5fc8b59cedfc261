import type { Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import {
  DATA,
  dataFile,
  FILES,
  markdownFile,
  spreadsheetFile,
  stratmlFile,
  type Urls,
} from '../../site/urls.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { orientationFileOf, planData, priorityFileOf } from './api.ts';
import { apiSchemas, jsonSchemaOf } from './api-schema.ts';
import { planBibtex, planCsl } from './bibliography.ts';
import { planCsv, planSemicolonCsv, semicolonLocales } from './csv.ts';
import { llmsText } from './llms.ts';
import { fullTextMarkdown, priorityMarkdown, removedMarkdown } from './markdown.ts';
import { planStratml } from './stratml.ts';
import { type DataKind } from '../../site/file-types.ts';

/** Data file of the plan. */
export interface DataFile {
  readonly kind: DataKind;
  /** Path from the site's base. */
  readonly path: string;
  /** Language of a file in one language. */
  readonly locale?: Locale;
  /** Orientation or priority of a file about one item; absent from files about the whole plan. */
  readonly item?: PlanItem;
  /** Makes the content, to be written as UTF-8. */
  readonly text: () => string;
}

/** File that a list of data leaves out. */
export type UnlistedFile = Pick<DataFile, 'path' | 'text' | 'kind'>;

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Lists the data files of a plan. The site has no others.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns files, with functions that make their content
 */
export const dataFilesOf = (lookup: PlanLookup, urls: Urls): readonly DataFile[] => {
  const { plan } = lookup;
  const schema = (path: string, file: Parameters<typeof jsonSchemaOf>[0]): DataFile => ({
    kind: 'schema',
    path,
    text: () => json(jsonSchemaOf(file, urls.absoluteFile(path))),
  });
  const schemas = apiSchemas(plan.languages);
  return [
    { kind: 'plan', path: DATA.plan, text: () => json(planData(lookup, urls)) },
    schema(DATA.planSchema, schemas.plan),
    schema(DATA.orientationSchema, schemas.orientation),
    schema(DATA.prioritySchema, schemas.priority),
    { kind: 'csv', path: DATA.csv, text: () => planCsv(lookup, urls) },
    ...semicolonLocales(plan.languages).map((locale): DataFile => ({
      kind: 'csv',
      path: spreadsheetFile(locale),
      text: () => planSemicolonCsv(lookup, locale, urls),
    })),
    { kind: 'bibtex', path: DATA.bibtex, text: () => planBibtex(plan, urls) },
    { kind: 'csl', path: DATA.csl, text: () => json(planCsl(plan, urls)) },
    { kind: 'llms', path: FILES.llms, text: () => llmsText(lookup, urls) },
    ...plan.languages.flatMap((locale): readonly DataFile[] => [
      {
        kind: 'stratml',
        path: stratmlFile(locale),
        locale,
        text: () => planStratml(lookup, locale, urls),
      },
      {
        kind: 'markdown',
        path: markdownFile({ view: 'fullText' }, locale, plan),
        locale,
        text: () => fullTextMarkdown(lookup, locale, urls),
      },
    ]),
    ...plan.orientations.map(({ number }): DataFile => {
      const item = { view: 'orientation', number } as const;
      return {
        kind: 'orientation',
        path: dataFile(item),
        item,
        text: () => json(orientationFileOf(lookup, number, urls)),
      };
    }),
    ...plan.priorities.flatMap(({ number }): readonly DataFile[] => {
      const item = { view: 'priority', number } as const;
      return [
        {
          kind: 'priority',
          path: dataFile(item),
          item,
          text: () => json(priorityFileOf(lookup, number, urls)),
        },
        ...plan.languages.map((locale): DataFile => ({
          kind: 'markdown',
          path: markdownFile(item, locale, plan),
          locale,
          item,
          text: () => priorityMarkdown(lookup, number, locale, urls),
        })),
      ];
    }),
  ];
};

/**
 * Lists the Markdown files of what was removed from a plan. The site offers them nowhere: they answer at
 * addresses of before.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns files, with functions that make their content
 */
export const removedFilesOf = (lookup: PlanLookup, urls: Urls): readonly UnlistedFile[] =>
  lookup.plan.removed.flatMap((removed) =>
    lookup.plan.languages.map((locale) => ({
      kind: 'markdown',
      path: markdownFile({ view: 'priority', number: removed.number }, locale, lookup.plan),
      text: () => removedMarkdown(lookup, removed, locale, urls),
    })),
  );
