import type { Messages } from './messages.ts';
import { headingOf, markWords, passageOf, type Piece } from './excerpt.ts';
import type { Ranked } from './rank.ts';
import { decodeRecord, joinWords, readKey } from '../record.ts';

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

/** The value of `data-search-result`. */
const resultId = (name: string, path: string): string => {
  if (name.includes('.')) return name;
  return /^\d+$/.test(name) ? `O${name}` : `P:${path}`;
};

const part = (row: ParentNode, selector: string): Element => {
  const found = row.querySelector(selector);
  if (!found) throw new Error(`The template of a result has no ${selector}.`);
  return found;
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
  const record = decodeRecord(content);
  const [key = '', lang] = joinWords(record.key).split(' ');
  const name = readKey(key);
  const isPriority = name.includes('.');
  const filter = orientation === undefined ? null : filterOf(orientation);

  const row = part(document.importNode(template.content, true), 'li');
  row.setAttribute('data-search-result', resultId(name, `/${url.slice(base.length)}`));
  row.className = filter?.closest('li')?.className ?? '';

  const numeral = part(row, '.row-numeral');
  if (filter) numeral.append(part(filter, 'svg').cloneNode(true), name);
  else numeral.remove();

  const link = part(row, 'a');
  link.setAttribute('href', url);
  link.replaceChildren();
  appendPieces(link, markWords(headingOf(record, isPriority), places));

  const passage = part(row, '.row-passage');
  appendPieces(passage, passageOf(record, places, isPriority, words['subjects'] ?? ''));
  if (passage.childNodes.length === 0) passage.remove();

  const kind = orientation === undefined ? name : 'orientation';
  const home = isPriority && filter ? part(filter, '[data-search-title]').cloneNode(true) : null;
  part(row, '.row-place').append(home ?? words[kind] ?? '');

  if (lang !== undefined) {
    for (const own of [link, passage]) own.setAttribute('lang', lang);
  }
  return row;
};
