import { LOCALES, type Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { DATA, dataFile, FILES, markdownFile, stratmlFile, type Urls } from '../../site/urls.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { orientationFileOf, planData, priorityFileOf } from './api.ts';
import { jsonSchemaOf, orientationFile, planFile, priorityFile } from './api-schema.ts';
import { planBibtex, planCsl } from './bibliography.ts';
import { planCsv } from './csv.ts';
import { llmsText } from './llms.ts';
import { fullTextMarkdown, priorityMarkdown } from './markdown.ts';
import { planStratml } from './stratml.ts';
import { type DataKind } from '../../site/formats.ts';

/** One file of data. */
export interface DataFile {
  readonly kind: DataKind;
  /** From the site's base. */
  readonly path: string;
  /** Its language, where it has only one. */
  readonly locale?: Locale;
  /** What it is of, where it is not of the whole plan. */
  readonly subject?: PlanItem;
  /** Makes it: UTF-8. */
  readonly text: () => string;
}

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Every file of data of a plan: what the site writes, lists and announces is read from here.
 *
 * @param urls - of the site that is being built
 */
export const dataFilesOf = (lookup: PlanLookup, urls: Urls): readonly DataFile[] => {
  const { plan } = lookup;
  const schema = (path: string, file: Parameters<typeof jsonSchemaOf>[0]): DataFile => ({
    kind: 'schema',
    path,
    text: () => json(jsonSchemaOf(file, urls.absoluteFile(path))),
  });
  return [
    { kind: 'plan', path: DATA.plan, text: () => json(planData(lookup, urls)) },
    schema(DATA.planSchema, planFile),
    schema(DATA.orientationSchema, orientationFile),
    schema(DATA.prioritySchema, priorityFile),
    { kind: 'csv', path: DATA.csv, text: () => planCsv(lookup, urls) },
    { kind: 'bibtex', path: DATA.bibtex, text: () => planBibtex(plan, urls) },
    { kind: 'csl', path: DATA.csl, text: () => json(planCsl(plan, urls)) },
    { kind: 'llms', path: FILES.llms, text: () => llmsText(lookup, urls) },
    ...LOCALES.flatMap((locale): readonly DataFile[] => [
      {
        kind: 'stratml',
        path: stratmlFile(locale),
        locale,
        text: () => planStratml(lookup, locale, urls),
      },
      {
        kind: 'markdown',
        path: markdownFile({ view: 'fullText' }, locale),
        locale,
        text: () => fullTextMarkdown(lookup, locale, urls),
      },
    ]),
    ...plan.orientations.map(({ number }): DataFile => {
      const subject = { view: 'orientation', number } as const;
      return {
        kind: 'orientation',
        path: dataFile(subject),
        subject,
        text: () => json(orientationFileOf(lookup, number, urls)),
      };
    }),
    ...plan.priorities.flatMap(({ number }): readonly DataFile[] => {
      const subject = { view: 'priority', number } as const;
      return [
        {
          kind: 'priority',
          path: dataFile(subject),
          subject,
          text: () => json(priorityFileOf(lookup, number, urls)),
        },
        ...LOCALES.map((locale): DataFile => ({
          kind: 'markdown',
          path: markdownFile(subject, locale),
          locale,
          subject,
          text: () => priorityMarkdown(lookup, number, locale, urls),
        })),
      ];
    }),
  ];
};
