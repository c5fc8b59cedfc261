import { LOCALES, type Locale, type Localized } from '../plan/locale.ts';
import {
  parseOrientationNumber,
  parsePrioritySlug,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../plan/number.ts';
import type { Located, Page, SingleView } from '../plan/pages.ts';
import type { PlanItem } from '../plan/plan.ts';

/** Pages that there is one of, per language. English paths follow `en/`. */
const SINGLE_PAGES = {
  home: { fr: '', en: '' },
  fullText: { fr: 'texte-integral/', en: 'full-text/' },
  bilingual: { fr: 'bilingue/', en: 'bilingual/' },
  links: { fr: 'liens/', en: 'links/' },
  glossary: { fr: 'glossaire/', en: 'glossary/' },
  search: { fr: 'recherche/', en: 'search/' },
  embed: { fr: 'integrer/', en: 'embed/' },
  data: { fr: 'donnees/', en: 'data/' },
  about: { fr: 'a-propos/', en: 'about/' },
  accessibility: { fr: 'accessibilite/', en: 'accessibility/' },
  privacy: { fr: 'confidentialite/', en: 'privacy/' },
} as const satisfies Record<SingleView, Localized>;

/** Folders of the pages that there is one of per orientation or priority. */
const FOLDERS = {
  orientation: { fr: 'orientations/', en: 'orientations/' },
  priority: { fr: 'priorites/', en: 'priorities/' },
} as const satisfies Record<string, Localized>;

/** Folder of the cards that other sites show, one per orientation or priority. */
const CARDS: Localized = { fr: 'cartes/', en: 'cards/' };

const PREFIXES: Localized = { fr: '', en: 'en/' };

/** Files that there is one of. */
export const FILES = {
  notFound: '404.html',
  favicon: 'favicon.svg',
  robots: 'robots.txt',
  sitemap: 'sitemap-index.xml',
  /** The list of plain texts that language models read: https://llmstxt.org */
  llms: 'llms.txt',
} as const;

/** Where the data is. What changes in a way that programs cannot follow gets another number. */
const API = 'api/v1/';

/** The plan as data: files that there is one of. */
export const DATA = {
  plan: `${API}plan.json`,
  planSchema: `${API}plan.schema.json`,
  orientationSchema: `${API}orientation.schema.json`,
  prioritySchema: `${API}priority.schema.json`,
  csv: `${API}plan.csv`,
  bibtex: `${API}plan.bib`,
  csl: `${API}plan.csl.json`,
} as const;

/** Where the search index and its engine are. */
export const FOLDER_OF_SEARCH = 'pagefind/';

/** Where the script is that other sites include. */
export const EMBED_FOLDER = 'embed/';
/** Under the name that stays. */
export const EMBED_SCRIPT = `${EMBED_FOLDER}v1.js`;

/** What the builder's address says of the card: `?p=3.2`. */
export const BUILDER_PARAMETER = 'p';

/** How a browser that adds the site searches it. */
export const openSearchFile = (locale: Locale): string => `opensearch.${locale}.xml`;

/**
 * The sharing picture of a page, from the site's base: its own for a priority or an orientation,
 * that of the plan for any other.
 *
 * @example pictureFile({ view: 'priority', number: '3.2' }, 'en') // 'og/en/3-2.png'
 */
export const pictureFile = (page: Page, locale: Locale): string => {
  const own = page.view === 'priority' || page.view === 'orientation';
  return `og/${locale}/${own ? slugOf(page) : 'plan'}.png`;
};

/**
 * The data of one orientation or priority, in both languages.
 *
 * @example dataFile({ view: 'priority', number: '3.2' }) // 'api/v1/priorities/3-2.json'
 */
export const dataFile = (subject: PlanItem): string =>
  `${API}${subject.view === 'priority' ? 'priorities' : 'orientations'}/${slugOf(subject)}.json`;

/** The plan as StratML in one language. */
export const stratmlFile = (locale: Locale): string => `${API}plan.${locale}.stratml.xml`;

/** A page that is there as plain text too. */
export type PlainPage =
  Extract<Page, { readonly view: 'priority' }> | { readonly view: 'fullText' };

/** A page as Markdown, beside it. */
export const markdownFile = (page: PlainPage, locale: Locale): string =>
  `${pagePath(page, locale)}index.md`;

const DOCUMENTS: Localized = {
  fr: 'telechargements/planification-strategique-',
  en: 'downloads/strategic-plan-',
};

/**
 * The PDF of the whole plan, from the site's base. These paths are public and never change.
 *
 * @param id - of the plan
 * @example documentFile('2021-2025', 'en') // 'en/downloads/strategic-plan-2021-2025.pdf'
 */
export const documentFile = (id: string, locale: Locale): string =>
  `${PREFIXES[locale]}${DOCUMENTS[locale]}${id}.pdf`;

/** Fragments within pages, the same in both languages: where every page's content starts, and the
    parts of the whole text. */
export const fragments = {
  content: 'contenu',
  preamble: 'preamble',
  orientation: (number: OrientationNumber): string => `o${number}`,
  priority: (number: PriorityNumber): string => `p${prioritySlug(number)}`,
} as const;

/** Folders of files that change their name when they change: Astro's own, and those of the search. */
export const HASHED_FOLDERS = [
  '_astro/',
  `${FOLDER_OF_SEARCH}fragment/`,
  `${FOLDER_OF_SEARCH}index/`,
  `${FOLDER_OF_SEARCH}filter/`,
] as const;

/** Folders of cards, which other sites show. */
export const CARD_FOLDERS: readonly string[] = LOCALES.map(
  (locale) => PREFIXES[locale] + CARDS[locale],
);

/** Folders of all pages but the home pages and the cards, each with what is in it. */
export const PAGE_FOLDERS: readonly string[] = LOCALES.flatMap((locale) =>
  [...Object.values(SINGLE_PAGES), ...Object.values(FOLDERS)]
    .map((names) => names[locale])
    .filter((name) => name !== '')
    .map((name) => PREFIXES[locale] + name),
);

/** The folder of what there is one of per orientation, priority or card: `en/priorities/`. */
export const itemFolders = (
  locale: Locale,
): Readonly<Record<PlanItem['view'] | 'card' | 'prefix', string>> => ({
  prefix: PREFIXES[locale],
  orientation: PREFIXES[locale] + FOLDERS.orientation[locale],
  priority: PREFIXES[locale] + FOLDERS.priority[locale],
  card: PREFIXES[locale] + CARDS[locale],
});

/** How files are named after an orientation or a priority: `3`, `3-2`. */
const slugOf = (subject: PlanItem): string =>
  subject.view === 'priority' ? prioritySlug(subject.number) : String(subject.number);

/**
 * The path of a page from the site's base, without a leading slash. These paths are public and
 * never change.
 *
 * @example pagePath({ view: 'priority', number: '3.2' }, 'en') // 'en/priorities/3-2/'
 */
export const pagePath = (page: Page, locale: Locale): string => {
  const prefix = PREFIXES[locale];
  switch (page.view) {
    case 'orientation':
      return `${prefix}${FOLDERS.orientation[locale]}${page.number}/`;
    case 'priority':
      return `${prefix}${FOLDERS.priority[locale]}${prioritySlug(page.number)}/`;
    default:
      return prefix + SINGLE_PAGES[page.view][locale];
  }
};

/**
 * The path of a card from the site's base. Cards are shown by other sites for years: their paths
 * depend on number and language alone, and never change.
 *
 * @example cardPath({ view: 'priority', number: '3.2' }, 'en') // 'en/cards/3-2/'
 */
export const cardPath = (subject: PlanItem, locale: Locale): string =>
  `${PREFIXES[locale]}${CARDS[locale]}${slugOf(subject)}/`;

/**
 * The oEmbed answer for the page that a card is of, from the site's base.
 *
 * @example oembedFile({ view: 'orientation', number: 3 }, 'fr') // 'cartes/3/oembed.json'
 */
export const oembedFile = (subject: PlanItem, locale: Locale): string =>
  `${cardPath(subject, locale)}oembed.json`;

const singleViews = Object.keys(SINGLE_PAGES) as readonly SingleView[];

const pageIn = (path: string, locale: Locale): Page | undefined => {
  const view = singleViews.find((candidate) => SINGLE_PAGES[candidate][locale] === path);
  if (view) return { view };

  const [, folder, slug = ''] = /^([a-z-]+\/)([0-9-]+)\/$/.exec(path) ?? [];
  if (folder === FOLDERS.orientation[locale]) {
    const number = parseOrientationNumber(slug);
    return number === undefined ? undefined : { view: 'orientation', number };
  }
  if (folder === FOLDERS.priority[locale]) {
    const number = parsePrioritySlug(slug);
    return number === undefined ? undefined : { view: 'priority', number };
  }
  return undefined;
};

/**
 * The page that a path stands for: `pagePath` the other way round.
 *
 * @param path - from the site's base, without a leading slash
 * @returns the page and its language, or `undefined` where no page can have the path; whether
 *   the plan has such an orientation or priority is for the caller
 * @example locate('en/priorities/3-2/') // { page: { view: 'priority', number: '3.2' }, locale: 'en' }
 */
export const locate = (path: string): Located | undefined => {
  for (const locale of [...LOCALES].reverse()) {
    if (!path.startsWith(PREFIXES[locale])) continue;
    const page = pageIn(path.slice(PREFIXES[locale].length), locale);
    if (page) return { page, locale };
  }
  return undefined;
};

/**
 * The card that a path stands for: `cardPath` the other way round.
 *
 * @param path - from the site's base, without a leading slash
 * @returns the item of the plan that it shows, and its language; `undefined` where no card can have
 *   the path
 * @example locateCard('en/cards/3-2/') // { page: { view: 'priority', number: '3.2' }, locale: 'en' }
 */
export const locateCard = (path: string): Located | undefined => {
  for (const locale of LOCALES) {
    const folder = PREFIXES[locale] + CARDS[locale];
    if (!path.startsWith(folder)) continue;
    const slug = path.slice(folder.length).replace(/\/$/, '');
    const priority = parsePrioritySlug(slug);
    if (priority) return { page: { view: 'priority', number: priority }, locale };
    const orientation = parseOrientationNumber(slug);
    if (orientation) return { page: { view: 'orientation', number: orientation }, locale };
  }
  return undefined;
};

/** Where the site is published. */
export interface SiteAddress {
  /** Scheme and host, without a final slash. */
  readonly origin: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/** The address that a build is for when none is given. */
export const DEFAULT_SITE_URL = 'http://localhost:4321/';

/**
 * Reads the address of the site.
 *
 * @param url - absolute, http or https; a path in it is the site's base
 * @throws {Error} with a sentence in both languages where it is not such an address
 * @example parseSiteUrl('https://example.org/plan') // { origin: 'https://example.org', base: '/plan/' }
 */
export const parseSiteUrl = (url: string): SiteAddress => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash) {
    throw new Error(
      `SITE_URL : « ${url} » n’est pas une adresse comme https://exemple.org/plan/.\n` +
        `SITE_URL: “${url}” is not an address such as https://example.org/plan/.`,
    );
  }
  return { origin: parsed.origin, base: parsed.pathname.replace(/\/*$/, '/') };
};

/** All addresses of one published site. */
export interface Urls {
  /** A path from the host's root, for links within the site. */
  readonly path: (page: Page, locale: Locale) => string;
  /** An absolute address, for canonical links, citations and data. */
  readonly absolute: (page: Page, locale: Locale) => string;
  /** The page where a card is made ready to be shown elsewhere, with this one chosen. */
  readonly builder: (subject: PlanItem, locale: Locale) => string;
  /** A file from the host's root; `name` is relative to the site's base. */
  readonly file: (name: string) => string;
  /** The same as an absolute address. */
  readonly absoluteFile: (name: string) => string;
  /**
   * A link that an editor wrote. `/glossaire/` leads to that page wherever the site is published,
   * in the language of the page that the link stands on.
   */
  readonly written: (href: string, locale: Locale) => string;
  /** The page at a path from the host's root. */
  readonly locate: (pathname: string) => Located | undefined;
  /** The card at a path from the host's root. */
  readonly locateCard: (pathname: string) => Located | undefined;
}

/**
 * Binds every address to the place where the site is published.
 *
 * @example urlsFor({ origin: 'https://example.org', base: '/plan/' }).path({ view: 'home' }, 'en') // '/plan/en/'
 */
export const urlsFor = ({ origin, base }: SiteAddress): Urls => {
  const path = (page: Page, locale: Locale) => base + pagePath(page, locale);
  return {
    path,
    absolute: (page, locale) => origin + path(page, locale),
    builder: (subject, locale) =>
      `${path({ view: 'embed' }, locale)}?${BUILDER_PARAMETER}=${subject.number}`,
    file: (name) => base + name,
    absoluteFile: (name) => origin + base + name,
    written: (href, locale) => {
      if (!href.startsWith('/')) return href;
      const [target = '', fragment] = href.slice(1).split('#', 2);
      const page = locate(target)?.page;
      const end = fragment === undefined ? '' : `#${fragment}`;
      return (page ? path(page, locale) : base + target) + end;
    },
    locate: (pathname) =>
      pathname.startsWith(base) ? locate(pathname.slice(base.length)) : undefined,
    locateCard: (pathname) =>
      pathname.startsWith(base) ? locateCard(pathname.slice(base.length)) : undefined,
  };
};

/** One address of a page per language, and the one for any other language: the French. */
export interface Hreflangs extends Localized {
  readonly 'x-default': string;
}

/**
 * The absolute addresses of a page in both languages, for `hreflang`.
 */
export const hreflangs = (urls: Urls, page: Page): Hreflangs => {
  const fr = urls.absolute(page, 'fr');
  return { fr, en: urls.absolute(page, 'en'), 'x-default': fr };
};
