import type { Messages } from './messages.ts';
import { hasFound, markWords, passageOf, subjectsFound, type Piece } from './passage.ts';
import type { Ranked } from './rank.ts';
import { decodeRecord, itemNumber, joinWords } from './record.ts';

/** What a row takes from the page. */
export interface RowMaterial {
  /** The site's base, from the host's root. */
  readonly base: string;
  readonly template: HTMLTemplateElement;
  readonly words: Messages;
  /** The filter of an orientation, whose mark, hue and title a row repeats. */
  readonly filterOf: (orientation: number) => HTMLElement | null;
}

const appendPieces = (target: Element, pieces: readonly Piece[]): void => {
  for (const { text, marked } of pieces) {
    if (!marked) target.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      target.append(mark);
    }
  }
};

const part = (row: Element, name: string): Element => {
  const found = row.querySelector(name);
  if (!found) throw new Error(`The template of a result has no ${name}.`);
  return found;
};

const kindOf = (number: string | undefined, path: string): string => {
  if (number !== undefined) return 'orientation';
  if (path.includes('#')) return 'term';
  return /^\/(?:en\/)?$/.test(path) ? 'plan' : 'page';
};

/**
 * Makes the row of one result. Whatever a record or a query holds, it is put in as text.
 *
 * @throws what the index throws where the record cannot be had
 */
export const makeRow = async (
  { places, orientation, load }: Ranked,
  { base, template, words, filterOf }: RowMaterial,
): Promise<Element> => {
  const { url, content } = await load();
  const { key, title, statement, note, subjects } = decodeRecord(content);
  const [name = '', lang] = joinWords(key).split(' ');
  const number = itemNumber(name);
  const isPriority = number?.includes('.') ?? false;
  const path = `/${url.slice(base.length)}`;

  const row = part(template.content.cloneNode(true) as DocumentFragment & Element, 'li');
  const id = isPriority ? number : number && `O${number}`;
  row.setAttribute('data-search-result', id ?? `P:${path}`);

  const filter = orientation === undefined ? null : filterOf(orientation);
  const hue = filter?.closest('[class^="hue-"]')?.className;
  if (hue !== undefined) row.className = hue;
  const mark = filter?.querySelector('svg')?.cloneNode(true);
  const numeral = part(row, '.row-numeral');
  if (number === undefined) numeral.remove();
  else numeral.append(...(mark ? [mark] : []), number);

  const link = part(row, 'a');
  link.setAttribute('href', url);
  appendPieces(link, markWords(isPriority ? statement : title, places));

  const passage = part(row, '.row-passage');
  const inHeading = hasFound(isPriority ? statement : title, places);
  if (hasFound(note, places) && !hasFound(statement, places)) {
    appendPieces(passage, passageOf(note, places));
  } else if (!isPriority) {
    appendPieces(passage, passageOf(statement, places));
  } else if (!inHeading && hasFound(subjects, places)) {
    passage.append(`${words['subjects'] ?? ''} `);
    appendPieces(passage, subjectsFound(subjects, places));
  } else if (!inHeading && hasFound(title, places)) {
    appendPieces(passage, markWords(title, places));
  }
  if (passage.childNodes.length === 0) passage.remove();

  const place = part(row, '.row-place');
  const home = isPriority ? filter?.querySelector('span > span') : undefined;
  if (home) place.append(...[...home.childNodes].map((node) => node.cloneNode(true)));
  else place.append(words[kindOf(number, path)] ?? '');
  if (lang !== undefined) {
    for (const own of [link, passage]) own.setAttribute('lang', lang);
  }
  return row;
};
