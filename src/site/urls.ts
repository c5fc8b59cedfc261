import type { PlanForm } from '../plan/form.ts';
import { sourceOf, type Languages } from '../plan/languages.ts';
import { LEVEL_WORDS, type LevelKey } from '../plan/levels.ts';
import { slugOf as nounSlug } from '../plan/slug.ts';
import { LOCALES, type Locale, type Localized } from '../plan/locale.ts';
import {
  isPriorityNumber,
  parseOrientationNumber,
  parsePrioritySlug,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../plan/number.ts';
import {
  isCardPage,
  type CardPage,
  type Located,
  type LocatePage,
  type Page,
  type SingleView,
} from '../plan/pages.ts';
import type { PlanItem } from '../plan/plan.ts';

/** Singleton pages and their slugs per locale. Those of a translation follow the folder of its language. */
const SINGLE_PAGES = {
  home: { fr: '', en: '' },
  fullText: { fr: 'texte-integral/', en: 'full-text/' },
  bilingual: { fr: 'bilingue/', en: 'bilingual/' },
  links: { fr: 'liens/', en: 'links/' },
  continuity: { fr: 'continuite/', en: 'continuity/' },
  glossary: { fr: 'glossaire/', en: 'glossary/' },
  search: { fr: 'recherche/', en: 'search/' },
  embed: { fr: 'integrer/', en: 'embed/' },
  data: { fr: 'donnees/', en: 'data/' },
  about: { fr: 'a-propos/', en: 'about/' },
  accessibility: { fr: 'accessibilite/', en: 'accessibility/' },
  privacy: { fr: 'confidentialite/', en: 'privacy/' },
} as const satisfies Record<SingleView, Localized>;

/** Base folders of the pages of items, by the words that the plan has for them. */
const foldersOf = (
  { levels }: PlanForm,
  locale: Locale,
): Readonly<Record<PlanItem['view'], string>> => {
  const folder = (level: LevelKey) => `${nounSlug(LEVEL_WORDS[level][locale].many)}/`;
  const [group, item] = levels;
  return { orientation: folder(group), priority: folder(item) };
};

/** Base folder of cards. */
const CARDS: Localized = { fr: 'cartes/', en: 'cards/' };

/** Name of a card’s newsletter version, in the folder of the card. */
const EMAILS: Localized = { fr: 'courriel.html', en: 'email.html' };

/** Name of the whole plan in file names and in the builder’s address, where an item has its number. */
const WHOLE_PLAN = 'plan';

/** Folder of the editor, which a site may have. */
export const EDITOR_FOLDER = 'redaction/';

/** Folder of a language: the source stands at the root. */
const folderOf = (locale: Locale, languages: Languages): string =>
  locale === sourceOf(languages) ? '' : `${locale}/`;

/** Singleton files of the site. */
export const FILES = {
  notFound: '404.html',
  favicon: 'favicon.svg',
  /** Where the publisher gives one. */
  logo: 'logo.svg',
  /** Where programs look for an icon that no page names, as for the next. */
  ico: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  robots: 'robots.txt',
  sitemap: 'sitemap-index.xml',
  /** Index of plain texts for language models: https://llmstxt.org */
  llms: 'llms.txt',
} as const;

/** Folder of the data, and that of its major version. */
const APIS = 'api/';
const API = `${APIS}v1/`;

/** Folders of the data of single items. */
const ITEM_DATA = { orientation: `${API}orientations/`, priority: `${API}priorities/` } as const;

/** Singleton files of the data. */
export const DATA = {
  plan: `${API}plan.json`,
  planSchema: `${API}plan.schema.json`,
  orientationSchema: `${API}orientation.schema.json`,
  prioritySchema: `${API}priority.schema.json`,
  continuity: `${API}continuity.json`,
  continuitySchema: `${API}continuity.schema.json`,
  csv: `${API}plan.csv`,
  bibtex: `${API}plan.bib`,
  csl: `${API}plan.csl.json`,
} as const;

/** Folder of the search index and its engine. */
export const FOLDER_OF_SEARCH = 'pagefind/';

/** Folder of the embed script, included by other sites. */
export const EMBED_FOLDER = 'embed/';
/** Embed script under its stable names: as a classic script, as a module, and its types. */
export const EMBED = {
  script: `${EMBED_FOLDER}v1.js`,
  module: `${EMBED_FOLDER}v1.mjs`,
  types: `${EMBED_FOLDER}v1.d.ts`,
  builder: `${EMBED_FOLDER}builder.js`,
} as const;

/** Parameter of the builder's address for the chosen card: `?p=3.2`, `?p=plan`. */
export const BUILDER_PARAMETER = 'p';

/**
 * Returns the path of an image of the content.
 *
 * @param file - path in the content folder
 * @returns path from the site's base
 * @example imagePath('priorities/3-2/photo.jpg') // 'images/priorities/3-2/photo.jpg'
 */
export const imagePath = (file: string): string => `images/${file}`;

/**
 * Returns the path of the OpenSearch description of the site's search.
 *
 * @param locale - language of the search page
 * @returns path from the site's base
 * @example openSearchFile('fr') // 'opensearch.fr.xml'
 */
export const openSearchFile = (locale: Locale): string => `opensearch.${locale}.xml`;

/**
 * Returns the path of a page's sharing picture: its own for a priority or an orientation, that of
 * the plan for any other.
 *
 * @param page - shared page
 * @param locale - language of the picture
 * @returns path from the site's base
 * @example pictureFile({ view: 'priority', number: '3.2' }, 'en') // 'og/en/3-2.png'
 */
export const pictureFile = (page: Page, locale: Locale): string => {
  const slug = isCardPage(page) ? cardSlug(page) : WHOLE_PLAN;
  return `og/${locale}/${slug}.png`;
};

/**
 * Returns the path of the data of one orientation or priority, in both languages.
 *
 * @param item - orientation or priority
 * @returns path from the site's base
 * @example dataFile({ view: 'priority', number: '3.2' }) // 'api/v1/priorities/3-2.json'
 */
export const dataFile = (item: PlanItem): string => `${ITEM_DATA[item.view]}${cardSlug(item)}.json`;

/**
 * Returns the path of the table of priorities for a spreadsheet in one language.
 *
 * @param locale - language of the spreadsheet
 * @returns path from the site's base
 * @example spreadsheetFile('fr') // 'api/v1/plan.fr.csv'
 */
export const spreadsheetFile = (locale: Locale): string => `${API}plan.${locale}.csv`;

/**
 * Returns the path of the plan as StratML.
 *
 * @param locale - language of the file
 * @returns path from the site's base
 * @example stratmlFile('en') // 'api/v1/plan.en.stratml.xml'
 */
export const stratmlFile = (locale: Locale): string => `${API}plan.${locale}.stratml.xml`;

/** Page with a Markdown version. */
export type PlainPage =
  Extract<Page, { readonly view: 'priority' }> | { readonly view: 'fullText' };

/** Name of the Markdown version of a page, in the page's own folder. */
export const MARKDOWN_NAME = 'index.md';

/**
 * Returns the path of the Markdown version of a page.
 *
 * @param page - a priority or the full text
 * @param locale - language of the page
 * @param form - of the plan
 * @returns path from the site's base, in the page's own folder
 * @example markdownFile({ view: 'priority', number: '3.2' }, 'fr', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'priorites/3-2/index.md'
 */
export const markdownFile = (page: PlainPage, locale: Locale, form: PlanForm): string =>
  `${pagePath(page, locale, form)}${MARKDOWN_NAME}`;

/** Folder of the documents. */
const DOWNLOADS: Localized = { fr: 'telechargements/', en: 'downloads/' };

/**
 * Returns the path of a document of the plan by its name: `documentFile` makes it, outside of this module, which
 * the embed script includes.
 *
 * @param name - name of the file
 * @param locale - language of the document
 * @param languages - of the plan
 * @returns path from the site's base
 * @example documentPath('strategic-plan-2021-2025.pdf', 'en', ['fr', 'en']) // 'en/downloads/strategic-plan-2021-2025.pdf'
 */
export const documentPath = (name: string, locale: Locale, languages: Languages): string =>
  `${folderOf(locale, languages)}${DOWNLOADS[locale]}${name}`;

/** Fragment identifiers, the same in both languages: main content and footer of every page, the sections
    of the full text, and the links of a priority on the links page. */
export const fragments = {
  content: 'contenu',
  footer: 'pied',
  preamble: 'preamble',
  orientation: (number: OrientationNumber): string => `o${number}`,
  priority: (number: PriorityNumber): string => `p${prioritySlug(number)}`,
  linksOf: (number: PriorityNumber): string => `n-${prioritySlug(number)}`,
} as const;

/** Folders of content-hashed files: Astro's own, and those of the search. */
export const HASHED_FOLDERS = [
  '_astro/',
  `${FOLDER_OF_SEARCH}fragment/`,
  `${FOLDER_OF_SEARCH}index/`,
  `${FOLDER_OF_SEARCH}filter/`,
] as const;

/**
 * Returns the base folder of cards.
 *
 * @param locale - language of the cards
 * @param languages - of the plan
 * @returns folder from the site's base
 * @example cardFolder('en', ['fr', 'en']) // 'en/cards/'
 */
export const cardFolder = (locale: Locale, languages: Languages): string =>
  folderOf(locale, languages) + CARDS[locale];

/**
 * Lists the base folders of cards.
 *
 * @param languages - of the plan
 * @returns folders from the site's base, one per language
 */
export const cardFolders = (languages: Languages): readonly string[] =>
  languages.map((locale) => cardFolder(locale, languages));

/**
 * Lists the folders of all pages but the home pages and the cards.
 *
 * @param form - of the plan
 * @returns folders from the site's base
 */
export const pageFolders = (form: PlanForm): readonly string[] =>
  form.languages.flatMap((locale) =>
    [
      ...Object.values(SINGLE_PAGES).map((names) => names[locale]),
      ...Object.values(foldersOf(form, locale)),
    ]
      .filter((name) => name !== '')
      .map((name) => folderOf(locale, form.languages) + name),
  );

/**
 * Returns the base folders of the pages of items: `en/priorities/`.
 *
 * @param locale - language of the pages
 * @param form - of the plan
 * @returns folders from the site's base, with the folder of the language as `prefix`
 * @example itemFolders('en', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // { prefix: 'en/', orientation: 'en/orientations/', priority: 'en/priorities/', card: 'en/cards/' }
 */
export const itemFolders = (
  locale: Locale,
  form: PlanForm,
): Readonly<Record<PlanItem['view'] | 'card' | 'prefix', string>> => {
  const prefix = folderOf(locale, form.languages);
  const { orientation, priority } = foldersOf(form, locale);
  return {
    prefix,
    orientation: prefix + orientation,
    priority: prefix + priority,
    card: cardFolder(locale, form.languages),
  };
};

/**
 * Returns the name of a card in the builder’s address and in `data-card`.
 *
 * @param page - page of the card
 * @returns number of the item, or `plan`
 * @example cardKey({ view: 'priority', number: '3.2' }) // '3.2'
 */
export const cardKey = (page: CardPage): string =>
  page.view === 'home' ? WHOLE_PLAN : String(page.number);

/**
 * Finds the page of a card by its name: the inverse of `cardKey`.
 *
 * @param key - number of an item, or `plan`
 * @returns the page, or `undefined` for any other text. The plan may not have such an item
 * @example cardPageOf('3') // { view: 'orientation', number: 3 }
 */
export const cardPageOf = (key: string): CardPage | undefined => {
  if (key === WHOLE_PLAN) return { view: 'home' };
  if (isPriorityNumber(key)) return { view: 'priority', number: key };
  const number = parseOrientationNumber(key);
  return number === undefined ? undefined : { view: 'orientation', number };
};

/** Folder without a page of its own, and the page that lists what it holds. */
interface ListedFolder extends Located {
  /** Path from the site's base, with a final slash. */
  readonly folder: string;
}

/**
 * Lists the folders without a page of their own, which readers come to when they shorten an address.
 *
 * @param form - of the plan
 * @returns folders, with the page that lists their content
 */
export const listedFolders = (form: PlanForm): readonly ListedFolder[] => {
  const all: readonly ListedFolder[] = [
    ...form.languages.flatMap((locale) => {
      const listed = (name: string, view: SingleView): ListedFolder => ({
        folder: folderOf(locale, form.languages) + name,
        page: { view },
        locale,
      });
      return [
        ...Object.values(foldersOf(form, locale)).map((name) => listed(name, 'home')),
        listed(CARDS[locale], 'embed'),
        listed(DOWNLOADS[locale], 'data'),
      ];
    }),
    // Files that are the same in every language.
    ...[APIS, API, ...Object.values(ITEM_DATA)].map((folder): ListedFolder => ({
      folder,
      page: { view: 'data' },
      locale: sourceOf(form.languages),
    })),
    { folder: EMBED_FOLDER, page: { view: 'embed' }, locale: sourceOf(form.languages) },
  ];
  // In English, the embed script is in the folder of the builder page.
  return all.filter(({ folder, page, locale }) => folder !== pagePath(page, locale, form));
};

/** Name of a card in file names: `3`, `3-2`, `plan`. */
const cardSlug = (page: CardPage): string =>
  page.view === 'priority' ? prioritySlug(page.number) : cardKey(page);

/**
 * Returns the path of a page. These paths are public and never change.
 *
 * @param page - any page
 * @param locale - language of the page
 * @param form - of the plan
 * @returns path from the site's base, without a leading slash: empty for the French home, otherwise
 *   with a final slash
 * @example pagePath({ view: 'priority', number: '3.2' }, 'en', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'en/priorities/3-2/'
 */
export const pagePath = (page: Page, locale: Locale, form: PlanForm): string => {
  const prefix = folderOf(locale, form.languages);
  switch (page.view) {
    case 'orientation':
      return `${prefix}${foldersOf(form, locale).orientation}${page.number}/`;
    case 'priority':
      return `${prefix}${foldersOf(form, locale).priority}${prioritySlug(page.number)}/`;
    case 'added':
      return `${prefix}${page.key}/`;
    default:
      return prefix + SINGLE_PAGES[page.view][locale];
  }
};

/**
 * Returns the path of a card. Other sites show cards for years: their paths depend on number and
 * language alone, and never change.
 *
 * @param page - page of the card; the home page for the card of the whole plan
 * @param locale - language of the card
 * @param languages - of the plan
 * @returns path from the site's base, with a final slash
 * @example cardPath({ view: 'priority', number: '3.2' }, 'en', ['fr', 'en']) // 'en/cards/3-2/'
 * @example cardPath({ view: 'home' }, 'fr', ['fr', 'en']) // 'cartes/plan/'
 */
export const cardPath = (page: CardPage, locale: Locale, languages: Languages): string =>
  `${cardFolder(locale, languages)}${cardSlug(page)}/`;

/**
 * Returns the path of the oEmbed answer for a page with a card.
 *
 * @param page - page of the card
 * @param locale - language of the page
 * @param languages - of the plan
 * @returns path from the site's base
 * @example oembedFile({ view: 'orientation', number: 3 }, 'fr', ['fr', 'en']) // 'cartes/3/oembed.json'
 */
export const oembedFile = (page: CardPage, locale: Locale, languages: Languages): string =>
  `${cardPath(page, locale, languages)}oembed.json`;

/**
 * Returns the path of the newsletter version of a card.
 *
 * @param page - page of the card
 * @param locale - language of the card
 * @param languages - of the plan
 * @returns path from the site's base
 * @example emailFile({ view: 'priority', number: '3.2' }, 'fr', ['fr', 'en']) // 'cartes/3-2/courriel.html'
 */
export const emailFile = (page: CardPage, locale: Locale, languages: Languages): string =>
  cardPath(page, locale, languages) + EMAILS[locale];

/**
 * Returns the short address that people type for a page: hosts redirect it to the page.
 *
 * @param page - page of a card
 * @param locale - language of the page
 * @param form - of the plan
 * @returns path from the site's base; that of the home page itself for the whole plan
 * @example shortPath({ view: 'priority', number: '3.2' }, 'en', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'en/3.2'
 */
export const shortPath = (page: CardPage, locale: Locale, form: PlanForm): string =>
  page.view === 'home'
    ? pagePath(page, locale, form)
    : `${folderOf(locale, form.languages)}${page.number}`;

const singleViews = /* #__PURE__ */ Object.keys(SINGLE_PAGES) as readonly SingleView[];

/** Folders of the images of the content, of sharing pictures. */
const PICTURES = ['images/', 'og/'] as const;

/** First folders of all addresses of the site, in any language: no added page has one of their names. */
const takenFolders = (form: PlanForm): ReadonlySet<string> => {
  const words = [...Object.values(SINGLE_PAGES), CARDS, DOWNLOADS];
  return new Set([
    ...words.flatMap((names) => LOCALES.map((locale) => names[locale])),
    ...LOCALES.flatMap((locale) => [`${locale}/`, ...Object.values(foldersOf(form, locale))]),
    ...[APIS, EDITOR_FOLDER, EMBED_FOLDER, FOLDER_OF_SEARCH, ...PICTURES],
  ]);
};

const pageIn = (path: string, locale: Locale, form: PlanForm): Page | undefined => {
  const view = singleViews.find((candidate) => SINGLE_PAGES[candidate][locale] === path);
  if (view) return { view };

  const { orientation, priority } = foldersOf(form, locale);
  const [, folder, slug = ''] = /^([a-z-]+\/)([0-9-]+)\/$/.exec(path) ?? [];
  if (folder === orientation) {
    const number = parseOrientationNumber(slug);
    return number === undefined ? undefined : { view: 'orientation', number };
  }
  if (folder === priority) {
    const number = parsePrioritySlug(slug);
    return number === undefined ? undefined : { view: 'priority', number };
  }
  const [, key] = /^([a-z][a-z0-9-]*)\/$/.exec(path) ?? [];
  return key === undefined || takenFolders(form).has(path) ? undefined : { view: 'added', key };
};

/**
 * Finds the page at a path: the inverse of `pagePath`.
 *
 * @param path - path from the site's base, without a leading slash
 * @param form - of the plan
 * @returns the page and its language, or `undefined` where no page can have the path. The plan may
 *   not have such an orientation, a priority or an added page
 * @example locate('en/priorities/3-2/', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // { page: { view: 'priority', number: '3.2' }, locale: 'en' }
 */
export const locate: LocatePage = (path, form) => {
  for (const locale of form.languages.toReversed()) {
    const folder = folderOf(locale, form.languages);
    if (!path.startsWith(folder)) continue;
    const page = pageIn(path.slice(folder.length), locale, form);
    if (page) return { page, locale };
  }
  return undefined;
};

/** A card in one language. */
export interface LocatedCard extends Located {
  readonly page: CardPage;
}

/**
 * Finds the card at a path: the inverse of `cardPath`.
 *
 * @param path - path from the site's base, without a leading slash
 * @param languages - of the plan
 * @returns the page of the card and its language, or `undefined` where no card can have the path.
 *   The plan may not have such an item
 * @example locateCard('en/cards/3-2/', ['fr', 'en']) // { page: { view: 'priority', number: '3.2' }, locale: 'en' }
 */
export const locateCard = (path: string, languages: Languages): LocatedCard | undefined => {
  for (const locale of languages) {
    const folder = cardFolder(locale, languages);
    if (!path.startsWith(folder)) continue;
    const slug = path.slice(folder.length).replace(/\/$/, '');
    const page = cardPageOf(parsePrioritySlug(slug) ?? slug);
    if (page && cardSlug(page) === slug) return { page, locale };
  }
  return undefined;
};

/**
 * Finds the newsletter version of a card at a path: the inverse of `emailFile`.
 *
 * @param path - path from the site's base, without a leading slash
 * @param languages - of the plan
 * @returns the page of the card and its language, or `undefined` where no newsletter version can have
 *   the path
 * @example locateEmail('cartes/3/courriel.html', ['fr', 'en']) // { page: { view: 'orientation', number: 3 }, locale: 'fr' }
 */
export const locateEmail = (path: string, languages: Languages): LocatedCard | undefined => {
  const found = locateCard(path.slice(0, path.lastIndexOf('/') + 1), languages);
  return found && emailFile(found.page, found.locale, languages) === path ? found : undefined;
};

/** Public address of the site. */
export interface SiteAddress {
  /** Scheme and host, without a final slash. */
  readonly origin: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/** A published site: all that its addresses depend on. */
export interface PublishedSite extends SiteAddress, PlanForm {}

/** Error for an address that cannot be a site's. */
export class SiteUrlError extends Error {
  override readonly name = 'SiteUrlError';
  /** Sentence about the error and its correction. */
  readonly sentence: Localized;

  constructor(sentence: Localized) {
    super(`${sentence.fr}\n${sentence.en}`);
    this.sentence = sentence;
  }
}

/** Characters, percent-decoded, that every host accepts in a path and none gives another meaning. */
const IN_PATH = /^[\p{L}\p{M}\p{N}\-._~+@,/]*$/u;

/** Decodes the letters of a path, and no separators; `undefined` where the path is not well encoded. */
const decoded = (path: string): string | undefined => {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
};

/**
 * Parses the public address of the site.
 *
 * @param url - absolute address, http or https; its path is the site's base
 * @returns origin and base, both in ASCII: accents are percent-encoded, repeated slashes are merged
 * @throws {SiteUrlError} for an address that cannot be a site's
 * @example parseSiteUrl('https://example.org/plan') // { origin: 'https://example.org', base: '/plan/' }
 * @example parseSiteUrl('https://example.org/été/').base // '/%C3%A9t%C3%A9/'
 */
export const parseSiteUrl = (url: string): SiteAddress => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && (parsed.username || parsed.password)) {
    throw new SiteUrlError({
      fr: 'Cette adresse contient un nom d’utilisateur ou un mot de passe, qui seraient publiés. Retirez ce qui précède « @ ».',
      en: 'This address contains a user name or a password, which would be published. Remove what precedes “@”.',
    });
  }
  const path = parsed && decoded(parsed.pathname);
  const isAddress = parsed && /^https?:$/.test(parsed.protocol) && !parsed.search && !parsed.hash;
  if (!isAddress || path === undefined) {
    throw new SiteUrlError({
      fr: `« ${url} » n’est pas une adresse comme https://exemple.org/plan/.`,
      en: `“${url}” is not an address such as https://example.org/plan/.`,
    });
  }
  if (!IN_PATH.test(path)) {
    throw new SiteUrlError({
      fr: `« ${url} » n’est pas une adresse comme https://exemple.org/plan/\u00a0: son chemin « ${path} » contient un signe que des hébergeurs prennent pour autre chose. Écrivez-le avec des lettres, des chiffres et des traits d’union.`,
      en: `“${url}” is not an address such as https://example.org/plan/: its path “${path}” contains a sign that some hosts take for something else. Write it with letters, digits and hyphens.`,
    });
  }
  return { origin: parsed.origin, base: encodeURI(`${path}/`).replace(/\/{2,}/g, '/') };
};

/** Addresses of one published site. */
export interface Urls extends PlanForm {
  /** Path of a page from the host's root, for links within the site. */
  readonly path: (page: Page, locale: Locale) => string;
  /** Absolute address of a page, for canonical links, citations and data. */
  readonly absolute: (page: Page, locale: Locale) => string;
  /** Address of the card builder with a card chosen. */
  readonly builder: (page: CardPage, locale: Locale) => string;
  /** Path of a file from the host's root; `name` is relative to the site's base. */
  readonly file: (name: string) => string;
  /** Absolute address of a file. */
  readonly absoluteFile: (name: string) => string;
  /**
   * Address of a link in the content. `/glossaire/` leads to that page under any base, in the language of
   * the page with the link.
   */
  readonly written: (href: string, locale: Locale) => string;
  /** Page at a path from the host's root. */
  readonly locate: (pathname: string) => Located | undefined;
  /** The card at a path from the host's root. */
  readonly locateCard: (pathname: string) => LocatedCard | undefined;
  /** The card whose newsletter version is at a path from the host's root. */
  readonly locateEmail: (pathname: string) => LocatedCard | undefined;
}

/**
 * Makes the addresses of a site from its public address.
 *
 * @param site - its address and the form of its plan
 * @returns functions that return addresses
 * @example urlsFor({ origin: 'https://example.org', base: '/plan/', languages: ['fr', 'en'], levels: ['orientation', 'priority'] }).path({ view: 'home' }, 'en') // '/plan/en/'
 */
export const urlsFor = ({ origin, base, languages, levels }: PublishedSite): Urls => {
  const form = { languages, levels };
  const path = (page: Page, locale: Locale) => base + pagePath(page, locale, form);
  return {
    ...form,
    path,
    absolute: (page, locale) => origin + path(page, locale),
    builder: (page, locale) =>
      `${path({ view: 'embed' }, locale)}?${BUILDER_PARAMETER}=${cardKey(page)}`,
    file: (name) => base + name,
    absoluteFile: (name) => origin + base + name,
    written: (href, locale) => {
      if (!href.startsWith('/')) return href;
      const [target = '', fragment] = href.slice(1).split('#', 2);
      const page = locate(target, form)?.page;
      const end = fragment === undefined ? '' : `#${fragment}`;
      return (page ? path(page, locale) : base + target) + end;
    },
    locate: (pathname) =>
      pathname.startsWith(base) ? locate(pathname.slice(base.length), form) : undefined,
    locateCard: (pathname) =>
      pathname.startsWith(base) ? locateCard(pathname.slice(base.length), languages) : undefined,
    locateEmail: (pathname) =>
      pathname.startsWith(base) ? locateEmail(pathname.slice(base.length), languages) : undefined,
  };
};

/**
 * Lists the addresses of a page's translations, for `hreflang`.
 *
 * @param urls - addresses of the site
 * @param page - any page
 * @returns absolute addresses by language tag, that of the source for any other language; none where
 *   the site is in one language
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const hreflangs = (
  urls: Urls,
  page: Page,
): readonly (readonly [tag: string, url: string])[] => {
  const { languages } = urls;
  if (languages.length === 1) return [];
  return [
    ...languages.map((locale) => [locale, urls.absolute(page, locale)] as const),
    ['x-default', urls.absolute(page, sourceOf(languages))],
  ];
};
