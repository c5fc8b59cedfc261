import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
}

interface Element {
  readonly role: string;
  readonly children: readonly (Element | { readonly type: string })[];
}

interface Annotation {
  readonly url?: string;
  readonly dest?: unknown;
}

const rolesOf = (element: Element): readonly string[] => [
  element.role,
  ...element.children.flatMap((child) => ('role' in child ? rolesOf(child) : [])),
];

const bookmarksOf = (items: readonly Bookmark[]): readonly Bookmark[] =>
  items.map(({ title, items: inner }) => ({ title, items: bookmarksOf(inner) }));

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
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Element | null;
    if (tree) roles.push(...rolesOf(tree));
    for (const { url, dest } of (await page.getAnnotations()) as readonly Annotation[]) {
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
