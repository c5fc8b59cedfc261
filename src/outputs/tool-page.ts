import { strings } from '../i18n/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Plan, SitePageText } from '../model/plan.ts';
import type { ToolKey } from '../model/texts.ts';

/**
 * What a page that always stands says of itself: the words of the plan's content, or the site's own
 * where the plan has none.
 */
export const toolPageText = (plan: Plan, key: ToolKey, locale: Locale): SitePageText => {
  const { title, description } = strings(locale)[key];
  return (
    plan.pages.find((page) => page.key === key)?.text[locale] ?? {
      locale,
      title,
      description: description(plan.text[locale].title),
      paragraphs: [],
    }
  );
};
