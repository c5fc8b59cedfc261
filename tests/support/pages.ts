import { resolve } from 'node:path';
import type { Locale } from '../../src/plan/locale.ts';
import { createLookup, type PlanLookup } from '../../src/plan/lookup.ts';
import { readSoundContent } from './sound-content.ts';
import { locate, pagePath } from './paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import { first, parseHtml, type HtmlElement } from './html.ts';
import { filesOf, pathOf, readBuilt, type BuiltSite } from './sites.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  readonly file: string;
  /** From the site’s base: `priorites/3-2/`. */
  readonly path: string;
  readonly html: string;
  /** The `html` element. */
  readonly root: HtmlElement;
}

/** A page that is there in both languages: any but the page “not found”. */
export interface PlanPage extends BuiltPage {
  readonly page: Page;
  readonly locale: Locale;
}

/** A list that must not be empty, for a loop that must not pass unseen. */
export const atLeastOne = <T>(list: readonly T[]): readonly T[] => {
  if (list.length === 0) throw new Error('There is nothing to look at.');
  return list;
};

const remembered = <T>(make: (site: BuiltSite) => T) => {
  const made = new Map<string, T>();
  return (site: BuiltSite): T => {
    const value = made.get(site.name) ?? make(site);
    made.set(site.name, value);
    return value;
  };
};

const isOfCard = (file: string): boolean => /^(?:(?:en|fr)\/)?(?:cards|cartes)\//.test(file);
const isCard = (file: string): boolean => isOfCard(file) && file.endsWith('/index.html');

const parsed = (site: BuiltSite, files: readonly string[]): readonly BuiltPage[] =>
  atLeastOne(files).map((file) => {
    const html = readBuilt(site, file);
    return { file, path: pathOf(file), html, root: parseHtml(html) };
  });

/** Every page of a site, each parsed once; not the cards, which stand in other sites. */
export const allPages = remembered(async (site): Promise<readonly BuiltPage[]> => {
  const files = await filesOf(site, '.html');
  return parsed(
    site,
    files.filter((file) => !isOfCard(file)),
  );
});

/** Every card of a site, each parsed once. */
export const allCards = remembered(async (site): Promise<readonly BuiltPage[]> => {
  const files = await filesOf(site, '.html');
  return parsed(site, files.filter(isCard));
});

/** The newsletter version of every card of a site, each parsed once. */
export const allEmails = remembered(async (site): Promise<readonly BuiltPage[]> => {
  const files = await filesOf(site, '.html');
  return parsed(
    site,
    files.filter((file) => isOfCard(file) && !isCard(file)),
  );
});

/** Every page of a site but for the page “not found”. */
export const planPages = remembered(async (site): Promise<readonly PlanPage[]> => {
  const pages = await allPages(site);
  return atLeastOne(
    pages.flatMap((page) => {
      const located = locate(page.path);
      return located ? [{ ...page, ...located }] : [];
    }),
  );
});

/** The page at a path from the site’s base. */
export const pageAt = async (site: BuiltSite, path: string): Promise<BuiltPage> => {
  const found = (await allPages(site)).find((page) => page.path === path);
  if (!found) throw new Error(`${site.name} has no page ${path}.`);
  return found;
};

/** The main part of a page in one language. */
export const mainOf = async (site: BuiltSite, page: Page, locale: Locale): Promise<HtmlElement> =>
  first((await pageAt(site, pagePath(page, locale))).root, 'main');

/** The plan that a site was built from, read from its content folder. */
export const planOf = remembered(async (site): Promise<PlanLookup> => {
  const { plan } = await readSoundContent(resolve(site.content), locate);
  return createLookup(plan);
});
