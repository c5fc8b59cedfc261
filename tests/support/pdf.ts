import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page of a PDF, with single spaces. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(text.join('').replaceAll(/\s+/g, ' ').trim());
  }
  await task.destroy();
  return pages;
};

/** The last line of each page of a PDF but the last. */
export const pageEnds = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  const pdf = await task.promise;
  const ends: string[] = [];
  for (let number = 1; number < pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number(item.transform[5]) }]
        : [],
    );
    const lowest = Math.min(...runs.map(({ y }) => y));
    const line = runs.filter(({ y }) => y < lowest + 1);
    ends.push(line.map(({ text }) => text).join(''));
  }
  await task.destroy();
  return ends;
};
