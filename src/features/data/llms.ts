import type { BlockContent } from 'mdast';
import { strings } from '../../site/i18n/index.ts';
import { labelOf } from '../../plan/label.ts';
import { originOf } from '../../site/origin.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { DATA, markdownFile, type PlainPage, type Urls } from '../../site/urls.ts';
import { asMarkdown, markdown } from './markdown.ts';

const { heading, link, list, paragraph } = markdown;

/**
 * Writes the index of the site's plain texts for language models: French, English, then the data.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns Markdown
 * @see https://llmstxt.org
 */
export const llmsText = (lookup: PlanLookup, urls: Urls): string => {
  const { plan } = lookup;
  const linkTo = (page: PlainPage, locale: Locale, label: string) => [
    link(urls.absoluteFile(markdownFile(page, locale)), label),
  ];
  const sectionIn = (locale: Locale): readonly BlockContent[] => {
    const t = strings(locale);
    return [
      heading(2, t.languageName),
      list([
        linkTo({ view: 'fullText' }, locale, t.fullText.title),
        ...plan.priorities.map(({ number, text }) =>
          linkTo(
            { view: 'priority', number },
            locale,
            t.priority.title(number, labelOf(text[locale]).text),
          ),
        ),
      ]),
    ];
  };
  const summary = LOCALES.map((locale) => {
    const t = strings(locale);
    const origin = originOf(plan, locale);
    return paragraph([origin, t.unofficial].filter((sentence) => sentence !== '').join(' '));
  });
  return asMarkdown([
    heading(1, plan.text[SOURCE_LOCALE].title),
    { type: 'blockquote', children: summary },
    ...LOCALES.flatMap(sectionIn),
    heading(2, LOCALES.map((locale) => strings(locale).data.title).join(' | ')),
    list([
      [link(urls.absoluteFile(DATA.plan), DATA.plan)],
      [link(urls.absoluteFile(DATA.csv), DATA.csv)],
    ]),
  ]);
};
