import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { strings } from '../i18n/index.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../model/locale.ts';
import type { Plan } from '../model/plan.ts';
import type { Urls } from '../urls.ts';

// Today's programs read UTF-8, and people read the file too; the label is the item's own.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** What a text cites the plan by, in one language. */
export const referenceId = (plan: Plan, locale: Locale): string => `plan-${plan.id}-${locale}`;

const itemOf = (plan: Plan, locale: Locale, urls: Urls): CSL => {
  const [year = '', month = '', day = ''] = plan.published.split('-');
  const { unofficial } = strings(locale);
  return {
    id: referenceId(plan, locale),
    type: 'report',
    title: plan.text[locale].title,
    author: [{ literal: plan.publisher.name }],
    publisher: plan.publisher.name,
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
    language: LANGUAGE_TAGS[plan.text[locale].locale],
    URL: urls.absolute({ view: 'home' }, locale),
    ...(unofficial === '' ? {} : { note: unofficial }),
  };
};

/**
 * The plan for reference managers, once per language, French first.
 *
 * @param urls of the site that is being built
 * @see https://github.com/citation-style-language/schema
 */
export const planCsl = (plan: Plan, urls: Urls): readonly CSL[] =>
  LOCALES.map((locale) => itemOf(plan, locale, urls));

/**
 * The same as BibTeX.
 *
 * @returns one `techreport` per language
 */
export const planBibtex = (plan: Plan, urls: Urls): string =>
  new Cite([...planCsl(plan, urls)]).format('bibtex');
