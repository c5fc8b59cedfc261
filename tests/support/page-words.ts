import { attribute, type HtmlElement } from './html.ts';

/** Elements that begin and end a line, whatever their style. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main nav ol optgroup option p ' +
    'pre section select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads. */
const HIDDEN = new Set(['script', 'style', 'template']);

const LINE = '\n';
/** Stands for the edge of an element within a line. */
const EDGE = '\ue001';
/** Stands for words in another language. */
export const FOREIGN = '\ufffc';

/** A text with its white space made single spaces; no-break spaces stay. */
export const fold = (text: string): string =>
  text.replaceAll(/[ \t\n\r\f]+/g, ' ').replaceAll(/^ | $/g, '');

/**
 * The words of an element in the order they stand, with the edges of lines and elements marked.
 *
 * @param element - to read
 * @param language - primary subtag of the words to keep; all words without it
 * @param inherited - language around the element
 */
const flow = (element: HtmlElement, language?: string, inherited = ''): string => {
  if (HIDDEN.has(element.tag)) return '';
  const own = attribute(element, 'lang')?.split('-')[0] ?? inherited;
  const words = element.children.map((child) => {
    // Code is no language: it is written as programs have it.
    if (typeof child !== 'string')
      return child.tag === 'code' ? FOREIGN : flow(child, language, own);
    const text = child.replaceAll(/[ \t\n\r\f]+/g, ' ');
    return language === undefined || own === language ? text : text.replaceAll(/\S+/g, FOREIGN);
  });
  const edge = BLOCKS.has(element.tag) ? LINE : EDGE;
  return edge + words.join('') + edge;
};

const toLines = (text: string): readonly string[] =>
  text
    .replaceAll(EDGE, '')
    .split(LINE)
    .map(fold)
    .filter((line) => line !== '');

/** The words of an element as a reader meets them: one space between lines. */
export const textOf = (element: HtmlElement): string => toLines(flow(element)).join(' ');

/** The words of an element, a line for each block. */
export const linesOf = (element: HtmlElement): readonly string[] => toLines(flow(element));

/**
 * The words of a page that are in one language, a line for each block; other words are
 * `FOREIGN`.
 *
 * @param root - the `html` element
 * @param language - primary subtag: `fr`
 */
export const linesIn = (root: HtmlElement, language: string): readonly string[] =>
  toLines(flow(root, language)).filter((line) => /[^\ufffc\s]/u.test(line));

const GLUED = /[^\s\ue001]*[\p{L}\p{N}.,:;!?»”)]\ue001+[\p{L}\p{N}«“(][^\s\ue001]*/gu;

/**
 * Places where a word runs into the next across the edge of an element, as in
 * `<b>3.1</b>Priorité`.
 */
export const gluedWords = (element: HtmlElement): readonly string[] =>
  flow(element)
    .split(LINE)
    .flatMap((line) => line.match(GLUED) ?? [])
    .map((found) => found.replaceAll(/\ue001+/g, '|'));
