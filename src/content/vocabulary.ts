import type { MdastNode } from 'satteri';
import type { TextKind } from './frontmatter.ts';

/**
 * What may stand in a text. Everything else is refused, so that no text can run code, and every
 * output knows how to show what it gets.
 */
export interface Vocabulary {
  readonly nodes: ReadonlySet<MdastNode['type']>;
  /** The allowed elements, with their one attribute or none. */
  readonly elements: ReadonlyMap<string, string | undefined>;
  /** The same, for an editor. */
  readonly described: string;
}

const NOTE_NODES = [
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'image',
] as const;
/** The one element that holds whole paragraphs. */
export const SECTION = 'SiContact';
const NOTE_ELEMENTS = [
  ['Terme', 'id'],
  ['span', 'lang'],
] as const;

/** Notes and preamble: running text alone. */
export const NOTE: Vocabulary = {
  nodes: new Set(NOTE_NODES),
  elements: new Map(NOTE_ELEMENTS),
  described:
    '*…*, **…**, [lien/link](…), - liste/list, ![…](image.jpg), <Terme id="…">, <span lang="…">',
};

/** The site's own pages: headings too, and what is shown only where there is a contact. */
export const PAGE: Vocabulary = {
  nodes: new Set([...NOTE_NODES, 'heading']),
  elements: new Map([...NOTE_ELEMENTS, [SECTION, undefined], ['Contact', undefined]]),
  described: `## titre/heading, ${NOTE.described}, <SiContact>, <Contact />`,
};

/**
 * Markup that may stand in the texts of one kind of file.
 *
 * @param kind - of the file
 * @returns the vocabulary
 */
export const vocabularyOf = (kind: TextKind): Vocabulary => (kind === 'pages' ? PAGE : NOTE);
