import type { Languages } from '../../plan/languages.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { documentFile } from '../document-file.ts';
import { DATA, dataFile, markdownFile, oembedFile, stratmlFile } from '../urls.ts';
import type { Skipped } from '../skippable.ts';
import { isCardPage, type CardPage, type Page } from '../../plan/pages.ts';
import {
  DATA_FORMATS,
  DATA_TYPES,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  DOCUMENT_TYPES,
  OEMBED_TYPE,
  type DataKind,
} from '../file-types.ts';

/** File with the content of a page in another format. */
export interface PageFormat {
  /** Media type. */
  readonly type: string;
  /** Name of the format, the same in every language. */
  readonly name: string;
  /** Path from the site's base. */
  readonly path: string;
}

const oembed = (page: CardPage, locale: Locale, languages: Languages): PageFormat => ({
  type: OEMBED_TYPE,
  name: 'oEmbed',
  path: oembedFile(page, locale, languages),
});

const data = (kind: DataKind, path: string): PageFormat => ({
  type: DATA_TYPES[kind],
  name: DATA_FORMATS[kind],
  path,
});

/**
 * Lists the formats of a page other than HTML.
 *
 * @param plan - the plan
 * @param page - any page
 * @param locale - language of the page
 * @param skipped - parts that the build leaves out
 * @returns files, the most general first; none for a page that is no part of the plan
 */
export const formatsOf = (
  plan: Plan,
  page: Page,
  locale: Locale,
  skipped: Skipped,
): readonly PageFormat[] => {
  switch (page.view) {
    case 'home':
    case 'fullText':
    case 'data':
      return [
        ...(skipped.has('documents')
          ? []
          : DOCUMENT_KINDS.map((kind) => ({
              type: DOCUMENT_TYPES[kind],
              name: DOCUMENT_FORMATS[kind],
              path: documentFile(plan, locale, kind),
            }))),
        data('plan', DATA.plan),
        data('csv', DATA.csv),
        data('stratml', stratmlFile(locale)),
        data('markdown', markdownFile({ view: 'fullText' }, locale, plan)),
        ...(isCardPage(page) ? [oembed(page, locale, plan.languages)] : []),
      ];
    case 'orientation':
      return [data('orientation', dataFile(page)), oembed(page, locale, plan.languages)];
    case 'priority':
      return [
        data('priority', dataFile(page)),
        data('markdown', markdownFile(page, locale, plan)),
        oembed(page, locale, plan.languages),
      ];
    default:
      return [];
  }
};
