import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pagesOfPdf } from './pdf.ts';

/** A bookmark, with those under it. */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** What a PDF says of itself, and where it leads. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly xmp: string;
  readonly marked: boolean;
  readonly bookmarks: readonly Bookmark[];
  /** Kinds of structure elements, in reading order. */
  readonly roles: readonly string[];
  /** Web addresses of its links. */
  readonly addresses: readonly string[];
  /** Named places that its links lead to, and whether each is there. */
  readonly targets: ReadonlyMap<string, boolean>;
  /** Words of each page. */
  readonly pages: readonly string[];
  /** What its links are called where they are heard, by the address or named place that they lead to. */
  readonly linkNames: readonly (readonly [to: string, name: string])[];
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Runs of text of each page. */
  readonly runs: readonly (readonly Run[])[];
  /** Structure of each page. */
  readonly trees: readonly Tag[];
  /** Index of the page of each named place. */
  readonly places: ReadonlyMap<string, number>;
}

/** Text of one size. */
export interface Run {
  readonly text: string;
  /** Size of its font, in points. */
  readonly size: number;
  /** Height of its baseline above the lower edge of the page, in points. */
  readonly y: number;
}

/** Structure element, with its own words. */
export interface Tag {
  readonly role: string;
  readonly words: string;
  readonly children: readonly Tag[];
}

interface Element {
  readonly role: string;
  readonly children: readonly (Element | { readonly type: string; readonly id: string })[];
}

interface Annotation {
  readonly url?: string;
  readonly dest?: unknown;
  readonly contentsObj?: { readonly str: string };
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** The words of each piece of marked content. */
const wordsById = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return words;
};

const tagOf = (element: Element, words: ReadonlyMap<string, string>): Tag => ({
  role: element.role,
  words: element.children
    .map((child) => ('id' in child ? (words.get(child.id) ?? '') : ''))
    .join(''),
  children: element.children.flatMap((child) => ('role' in child ? [tagOf(child, words)] : [])),
});

/** A structure element and all within it. */
export const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(tagsIn)];

const runsOf = async (page: Page): Promise<readonly Run[]> => {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c, d, , y] = item.transform as readonly number[];
    return [{ text: item.str, size: Math.hypot(Number(c), Number(d)), y: Number(y) }];
  });
};

/** Index of the page of each named place. */
const placesOf = async (pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> => {
  // It is a map, whatever its type says.
  const found: unknown = await pdf.getDestinations();
  const places: readonly (readonly [string, unknown])[] =
    found instanceof Map ? [...(found as ReadonlyMap<string, unknown>)] : [];
  return new Map(
    await Promise.all(
      places.map(async ([name, place]) => {
        const [page] = place as readonly [Parameters<typeof pdf.getPageIndex>[0]];
        return [name, await pdf.getPageIndex(page)] as const;
      }),
    ),
  );
};

const rolesOf = (element: Element): readonly string[] => [
  element.role,
  ...element.children.flatMap((child) => ('role' in child ? rolesOf(child) : [])),
];

/** There are none in a document without headings. */
const bookmarksOf = (items: readonly Bookmark[] | null): readonly Bookmark[] =>
  (items ?? []).map(({ title, items: inner }) => ({ title, items: bookmarksOf(inner) }));

/** It is a map, whatever its type says. */
const isMarked = (info: unknown): boolean => info instanceof Map && info.get('Marked') === true;

/** Reads a PDF as a program does that shows it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const roles: string[] = [];
  const addresses: string[] = [];
  const targets = new Map<string, boolean>();
  const linkNames: [string, string][] = [];
  const sizes: [number, number][] = [];
  const runs: (readonly Run[])[] = [];
  const trees: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Element | null;
    if (tree) {
      roles.push(...rolesOf(tree));
      trees.push(tagOf(tree, await wordsById(page)));
    }
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([width, height]);
    runs.push(await runsOf(page));
    for (const {
      url,
      dest,
      contentsObj,
    } of (await page.getAnnotations()) as readonly Annotation[]) {
      linkNames.push([url ?? String(dest), contentsObj?.str ?? '']);
      if (url !== undefined) addresses.push(url);
      if (typeof dest === 'string') targets.set(dest, (await pdf.getDestination(dest)) !== null);
    }
  }
  const said = info as Readonly<Record<string, unknown>>;
  const read = {
    title: said['Title'],
    language: said['Language'],
    xmp: String((metadata as { getRaw: () => unknown } | null)?.getRaw()),
    marked: isMarked(await pdf.getMarkInfo()),
    bookmarks: bookmarksOf(await pdf.getOutline()),
    roles,
    addresses,
    targets,
    pages: await pagesOfPdf(bytes),
    linkNames,
    sizes,
    runs,
    trees,
    places: await placesOf(pdf),
  };
  await task.destroy();
  return read;
};

/** A text without its spaces: lines of a PDF may end at any of them, or at a hyphen. */
export const withoutSpaces = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Whether each font that a PDF describes has its file within. */
export const fontsEmbedded = async (bytes: Uint8Array): Promise<readonly boolean[]> => {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    .map((object) =>
      ['FontFile', 'FontFile2', 'FontFile3'].some((name) => object.has(PDFName.of(name))),
    );
};
