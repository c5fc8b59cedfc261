import type { Locale } from '../../../plan/locale.ts';
import type { SearchMessages } from '../messages.ts';
import {
  decodeRecord,
  isRecordKey,
  joinWords,
  readKey,
  RECORD_KINDS,
  TOLD_STATES,
} from '../record.ts';
import { excerptOf, headingOf, markWords, type MarkedSegment } from './excerpt.ts';
import type { Result } from './find.ts';
import { placesToMark } from './marks.ts';

/** Parts of the page for result rows. */
export interface RowContext {
  /** Base path of the site, from the host's root. */
  readonly base: string;
  readonly locale: Locale;
  readonly template: HTMLTemplateElement;
  readonly messages: SearchMessages;
  /** Finds the filter of an orientation; a row copies its mark, hue and title. */
  readonly filterOf: (group: string) => HTMLElement | null;
}

const appendSegments = (target: Element, segments: readonly MarkedSegment[]): void => {
  for (const { text, marked } of segments) {
    if (!marked) target.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      target.append(mark);
    }
  }
};

/** Value of `data-search-result`. */
const resultId = (name: string, path: string): string => {
  if (name.includes('.')) return name;
  return /^\d+$/.test(name) ? `O${name}` : `P:${path}`;
};

const childOf = (row: ParentNode, selector: string): Element => {
  const found = row.querySelector(selector);
  if (!found) throw new Error(`A result has no ${selector}.`);
  return found;
};

/**
 * Makes the row of one result. Texts of records and queries are inserted as text.
 *
 * @param result - result of the search
 * @param context - parts of the page
 * @returns a list item
 * @throws {SearchUnavailable} if the record cannot be fetched
 * @throws {Error} if the template lacks a part
 */
export const makeRow = async (
  { places: matching, words, group, load }: Result,
  { base, locale, template, messages, filterOf }: RowContext,
): Promise<Element> => {
  const { url, content } = await load();
  const record = decodeRecord(content);
  const places = placesToMark(record, matching, words, locale);
  const [key = '', ...marks] = joinWords(record.key).split(' ');
  const name = readKey(key);
  const lang = marks.find((mark) => !isRecordKey(mark));
  const states = marks.filter(isRecordKey).map(readKey);
  const isPriority = name.includes('.');
  const filter = group === undefined ? null : filterOf(group);

  const row = childOf(document.importNode(template.content, true), 'li');
  row.setAttribute('data-search-result', resultId(name, `/${url.slice(base.length)}`));
  row.className = filter?.closest('li')?.className ?? '';

  const numeral = childOf(row, '.row-numeral');
  if (filter) numeral.append(childOf(filter, 'svg').cloneNode(true), name);
  else numeral.remove();

  const link = childOf(row, 'a');
  link.setAttribute('href', url);
  link.replaceChildren();
  appendSegments(link, markWords(headingOf(record, isPriority), places));

  const excerpt = childOf(row, '.row-passage');
  appendSegments(excerpt, excerptOf(record, places, isPriority, messages.subjects));
  if (excerpt.childNodes.length === 0) excerpt.remove();

  const kind = RECORD_KINDS.find((each) => each === name) ?? 'orientation';
  const parent = isPriority ? filter : null;
  const place = childOf(row, '.row-place');
  const told = TOLD_STATES.filter((state) => states.includes(state)).map((state) => {
    const line = document.importNode(place, false);
    line.append(messages[state]);
    return line;
  });
  place.append(parent ? childOf(parent, '[data-search-title]').cloneNode(true) : messages[kind]);
  place.after(...told);

  if (lang !== undefined) {
    for (const text of [link, excerpt]) text.setAttribute('lang', lang);
  }
  return row;
};
