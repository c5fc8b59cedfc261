import type { Locale } from '../../src/plan/locale.ts';
import type { Priority } from '../../src/plan/plan.ts';
import { pagePath } from './paths.ts';
import { all, attribute, type HtmlElement } from './html.ts';
import { textOf } from './page-words.ts';
import { atLeastOne, mainOf, planOf } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** The page of a priority, with what it has to show. */
export interface PriorityPage {
  readonly priority: Priority;
  readonly path: string;
  readonly main: HtmlElement;
}

/** The pages of all priorities of a site in one language, in plan order. */
export const priorityPages = async (
  built: BuiltSite,
  locale: Locale,
): Promise<readonly PriorityPage[]> => {
  const { priorities } = (await planOf(built)).plan;
  return Promise.all(
    atLeastOne(priorities).map(async (priority) => {
      const page = { view: 'priority', number: priority.number } as const;
      return { priority, path: pagePath(page, locale), main: await mainOf(built, page, locale) };
    }),
  );
};

/** The innermost part of a page that a heading opens; `undefined` where there is none. */
export const partUnder = (main: HtmlElement, heading: string): HtmlElement | undefined =>
  all(main, 'section').findLast((section) => {
    const [title] = all(section, 'h2');
    return title !== undefined && textOf(title) === heading;
  });

/** Where the links of an element lead, as they are written. */
export const hrefsOf = (element: HtmlElement | undefined, selector = 'a'): readonly string[] =>
  element ? all(element, selector).map((link) => attribute(link, 'href') ?? '') : [];
