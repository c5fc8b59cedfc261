import type { Locale } from '../../../plan/locale.ts';
import type { SearchMessages } from '../messages.ts';
import {
  decodeRecord,
  isRecordKey,
  joinWords,
  kindOf,
  readKey,
  TOLD_STATES,
  type ResultKind,
} from '../record.ts';
import type { OwnNumbers } from '../own-numbers.ts';
import type { Result } from './find.ts';
import { placesToMark } from './marked-places.ts';
import { markWords, type MarkedSegment } from './marks.ts';
import type { Ranked } from './rank.ts';
import { rowTexts } from './row-texts.ts';

/** Parts of the page for result rows. */
export interface RowContext {
  /** Base path of the site, from the host's root. */
  readonly base: string;
  readonly locale: Locale;
  readonly template: HTMLTemplateElement;
  readonly messages: SearchMessages;
  /** Numbers of the plan, where they are not those of the folders. */
  readonly numbers: OwnNumbers | null;
  /** Finds the filter of a group; a row copies the mark, hue and title of an orientation. */
  readonly filterOf: (group: Ranked['group']) => HTMLElement;
}

const segmentNode = ({ text, marked }: MarkedSegment): Node => {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};

/** Value of `data-search-result`. */
const resultId = (kind: ResultKind, name: string, path: string): string => {
  switch (kind) {
    case 'priority':
      return name;
    case 'orientation':
      return `O${name}`;
    case 'term':
      return `G:${path.slice(path.indexOf('#') + 1)}`;
    case 'plan':
    case 'page':
      return `P:${path}`;
  }
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
  { base, locale, template, messages, numbers, filterOf }: RowContext,
): Promise<Element> => {
  const { url, content } = await load();
  const record = decodeRecord(content);
  const places = placesToMark(record, matching, words, locale);
  const [key = '', ...marks] = joinWords(record.key).split(' ');
  const name = readKey(key);
  const kind = kindOf(name);
  const lang = marks.find((mark) => !isRecordKey(mark));
  const states = marks.filter(isRecordKey).map(readKey);
  const filter = filterOf(group);

  const row = childOf(document.importNode(template.content, true), 'li');
  row.setAttribute('data-search-result', resultId(kind, name, `/${url.slice(base.length)}`));
  row.className = filter.closest('li')?.className ?? '';
  childOf(row, 'a').setAttribute('href', url);

  const mark = filter.querySelector('svg');
  if (mark) childOf(row, '.row-numeral').append(mark.cloneNode(true), numbers?.[name] ?? name);

  const { statement, passage } = rowTexts(
    record,
    places,
    kind,
    lang ?? document.documentElement.lang,
    messages.subjects,
  );
  const texts = {
    '.row-title': markWords(record.heading, places),
    '.row-text': statement,
    '.row-passage': passage,
  };
  for (const [selector, segments] of Object.entries(texts)) {
    const target = childOf(row, selector);
    if (lang !== undefined) target.setAttribute('lang', lang);
    target.replaceChildren(...segments.map(segmentNode));
  }
  const told = TOLD_STATES.filter((state) => states.includes(state));
  childOf(row, '.row-state').textContent = told.map((state) => messages[state]).join(' ');
  childOf(row, '.row-place').append(
    kind === 'priority' ? childOf(filter, '[data-search-title]').cloneNode(true) : messages[kind],
  );
  for (const empty of row.querySelectorAll('p:empty')) empty.remove();
  return row;
};
