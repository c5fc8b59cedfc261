import type { Locale } from '../../plan/locale.ts';
import { PDF_TYPE } from '../formats.ts';
import type { Plan } from '../../plan/plan.ts';
import { DATA, dataFile, documentFile, markdownFile, oembedFile, stratmlFile } from '../urls.ts';
import type { Skipped } from '../skippable.ts';
import type { Page } from '../../plan/pages.ts';
import { DATA_FORMATS, DATA_TYPES, type DataKind } from '../formats.ts';
import { OEMBED_TYPE } from '../formats.ts';

/** The same page in another format. */
export interface PageFormat {
  /** Media type. */
  readonly type: string;
  /** Name of the format, the same in every language. */
  readonly name: string;
  /** From the site's base. */
  readonly path: string;
}

const data = (kind: DataKind, path: string): PageFormat => ({
  type: DATA_TYPES[kind],
  name: DATA_FORMATS[kind],
  path,
});

/**
 * The other formats of a page. Pages that are no part of the plan have none.
 *
 * @param plan - that is published
 * @param page - of the site
 * @param locale - language of the page
 * @param skipped - what the build leaves out
 * @returns the formats, in the order that they are offered in
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
          : [{ type: PDF_TYPE, name: 'PDF', path: documentFile(plan.id, locale) }]),
        data('plan', DATA.plan),
        data('csv', DATA.csv),
        data('stratml', stratmlFile(locale)),
        data('markdown', markdownFile({ view: 'fullText' }, locale)),
      ];
    case 'orientation':
      return [
        data('orientation', dataFile(page)),
        { type: OEMBED_TYPE, name: 'oEmbed', path: oembedFile(page, locale) },
      ];
    case 'priority':
      return [
        data('priority', dataFile(page)),
        data('markdown', markdownFile(page, locale)),
        { type: OEMBED_TYPE, name: 'oEmbed', path: oembedFile(page, locale) },
      ];
    default:
      return [];
  }
};
