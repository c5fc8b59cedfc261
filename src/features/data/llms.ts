import type { BlockContent } from 'mdast';
import { strings } from '../../site/i18n/index.ts';
import { sourceOf } from '../../plan/languages.ts';
import { labelOf } from '../../plan/label.ts';
import { originOf } from '../../site/origin.ts';
import type { Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { unofficialNotice } from '../../site/translation-notices.ts';
import { DATA, markdownFile, type PlainPage, type Urls } from '../../site/urls.ts';
import { asMarkdown, markdown } from './markdown.ts';

const { heading, link, list, paragraph } = markdown;

/**
 * Writes the index of the site's plain texts for language models: those of each language, then the data.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @returns Markdown
 * @see https://llmstxt.org
 */
export const llmsText = (lookup: PlanLookup, urls: Urls): string => {
  const { plan } = lookup;
  const linkTo = (page: PlainPage, locale: Locale, label: string) => [
    link(urls.absoluteFile(markdownFile(page, locale, plan)), label),
  ];
  const sectionIn = (locale: Locale): readonly BlockContent[] => {
    const t = strings(locale, plan.levels);
    return [
      heading(2, t.languageName),
      list([
        linkTo({ view: 'fullText' }, locale, t.fullText.title),
        ...plan.priorities.map(({ number, text }) =>
          linkTo(
            { view: 'priority', number },
            locale,
            t.priority.title(text[locale].shown, labelOf(text[locale]).text),
          ),
        ),
      ]),
    ];
  };
  const summary = plan.languages.map((locale) =>
    paragraph([originOf(plan, locale), ...unofficialNotice(plan, locale)].join(' ')),
  );
  return asMarkdown([
    heading(1, plan.text[sourceOf(plan.languages)].title),
    { type: 'blockquote', children: summary },
    ...plan.languages.flatMap(sectionIn),
    heading(2, plan.languages.map((locale) => strings(locale, plan.levels).data.title).join(' | ')),
    list([
      [link(urls.absoluteFile(DATA.plan), DATA.plan)],
      [link(urls.absoluteFile(DATA.csv), DATA.csv)],
    ]),
  ]);
};
