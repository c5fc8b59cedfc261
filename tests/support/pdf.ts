import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Item = Awaited<
  ReturnType<Awaited<ReturnType<Document['getPage']>>['getTextContent']>
>['items'][number];

/** Runs of words and their places, of each page of a PDF. */
const itemsOfPdf = async (bytes: Uint8Array): Promise<readonly (readonly Item[])[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  const pdf = await task.promise;
  const pages: (readonly Item[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push((await (await pdf.getPage(number)).getTextContent()).items);
  }
  await task.destroy();
  return pages;
};

/** The words of each page of a PDF, with single spaces. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await itemsOfPdf(bytes)).map((items) =>
    items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

/** The last line of each page of a PDF but the last. */
export const pageEnds = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await itemsOfPdf(bytes)).slice(0, -1).map((items) => {
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number(item.transform[5]) }]
        : [],
    );
    const lowest = Math.min(...runs.map(({ y }) => y));
    const line = runs.filter(({ y }) => y < lowest + 1);
    return line.map(({ text }) => text).join('');
  });
