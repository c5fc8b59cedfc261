import { LOCALES, type Locale } from '../model/locale.ts';
import type { PlanIndex } from '../plan/queries.ts';
import {
  DATA,
  dataFile,
  FILES,
  markdownFile,
  stratmlFile,
  type CardSubject,
  type Urls,
} from '../urls.ts';
import { orientationFileOf, planData, priorityFileOf } from './api.ts';
import { jsonSchemaOf, orientationFile, planFile, priorityFile } from './api-schema.ts';
import { planBibtex, planCsl } from './bibliography.ts';
import { planCsv } from './csv.ts';
import { llmsText } from './llms.ts';
import { fullTextMarkdown, priorityMarkdown } from './markdown.ts';
import { planStratml } from './stratml.ts';

/** What the data is, in the order that the data page lists it. */
export const DATA_KINDS = [
  'plan',
  'priority',
  'orientation',
  'schema',
  'csv',
  'markdown',
  'stratml',
  'bibtex',
  'csl',
  'llms',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Media type of each kind. */
export const DATA_TYPES = {
  plan: 'application/json',
  priority: 'application/json',
  orientation: 'application/json',
  schema: 'application/schema+json',
  csv: 'text/csv',
  markdown: 'text/markdown',
  stratml: 'application/xml',
  bibtex: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  llms: 'text/plain',
} as const satisfies Record<DataKind, string>;

/** Name of each format, the same in every language. */
export const DATA_FORMATS = {
  plan: 'JSON',
  priority: 'JSON',
  orientation: 'JSON',
  schema: 'JSON Schema',
  csv: 'CSV',
  markdown: 'Markdown',
  stratml: 'StratML',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  llms: 'Markdown',
} as const satisfies Record<DataKind, string>;

/** One file of data. */
export interface DataFile {
  readonly kind: DataKind;
  /** From the site's base. */
  readonly path: string;
  /** Its language, where it has only one. */
  readonly locale?: Locale;
  /** What it is of, where it is not of the whole plan. */
  readonly subject?: CardSubject;
  /** Makes it: UTF-8. */
  readonly text: () => string;
}

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Every file of data of a plan: what the site writes, lists and announces is read from here.
 *
 * @param urls of the site that is being built
 */
export const dataFilesOf = (index: PlanIndex, urls: Urls): readonly DataFile[] => {
  const { plan } = index;
  const schema = (path: string, file: Parameters<typeof jsonSchemaOf>[0]): DataFile => ({
    kind: 'schema',
    path,
    text: () => json(jsonSchemaOf(file, urls.absoluteFile(path))),
  });
  return [
    { kind: 'plan', path: DATA.plan, text: () => json(planData(index, urls)) },
    schema(DATA.planSchema, planFile),
    schema(DATA.orientationSchema, orientationFile),
    schema(DATA.prioritySchema, priorityFile),
    { kind: 'csv', path: DATA.csv, text: () => planCsv(index, urls) },
    { kind: 'bibtex', path: DATA.bibtex, text: () => planBibtex(plan, urls) },
    { kind: 'csl', path: DATA.csl, text: () => json(planCsl(plan, urls)) },
    { kind: 'llms', path: FILES.llms, text: () => llmsText(index, urls) },
    ...LOCALES.flatMap((locale): readonly DataFile[] => [
      {
        kind: 'stratml',
        path: stratmlFile(locale),
        locale,
        text: () => planStratml(index, locale, urls),
      },
      {
        kind: 'markdown',
        path: markdownFile({ view: 'fullText' }, locale),
        locale,
        text: () => fullTextMarkdown(index, locale, urls),
      },
    ]),
    ...plan.orientations.map(({ number }): DataFile => {
      const subject = { view: 'orientation', number } as const;
      return {
        kind: 'orientation',
        path: dataFile(subject),
        subject,
        text: () => json(orientationFileOf(index, number, urls)),
      };
    }),
    ...plan.priorities.flatMap(({ number }): readonly DataFile[] => {
      const subject = { view: 'priority', number } as const;
      return [
        {
          kind: 'priority',
          path: dataFile(subject),
          subject,
          text: () => json(priorityFileOf(index, number, urls)),
        },
        ...LOCALES.map((locale): DataFile => ({
          kind: 'markdown',
          path: markdownFile(subject, locale),
          locale,
          subject,
          text: () => priorityMarkdown(index, number, locale, urls),
        })),
      ];
    }),
  ];
};
