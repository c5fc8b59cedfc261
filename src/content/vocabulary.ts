import type { MdastNode } from 'satteri';
import { OWNER_FACTS } from '../plan/owner-facts.ts';
import type { TextKind } from './frontmatter.ts';

/**
 * What may stand in a text. Everything else is refused, so that no text can run code, and every
 * output knows how to show what it gets.
 */
export interface Vocabulary {
  readonly nodes: ReadonlySet<MdastNode['type']>;
  /** The allowed elements, with their one attribute. */
  readonly elements: ReadonlyMap<string, string>;
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
const NOTE_ELEMENTS = [
  ['Terme', 'id'],
  ['span', 'lang'],
] as const;

/**
 * Elements of pages that name a field of `plan.yaml` in their attribute `champ`: what is shown only
 * where it is given, what is shown only where it is not, and what it holds.
 */
export const FIELD = { given: 'Si', missing: 'Sans', value: 'Valeur' } as const;
/** The elements that hold whole paragraphs. */
export const SECTIONS: ReadonlySet<string> = new Set([FIELD.given, FIELD.missing]);

/** Notes and preamble: running text alone. */
export const NOTE: Vocabulary = {
  nodes: new Set(NOTE_NODES),
  elements: new Map(NOTE_ELEMENTS),
  described:
    '*…*, **…**, [lien/link](…), - liste/list, ![…](image.jpg), <Terme id="…">, <span lang="…">',
};

/** The site's own pages: headings too, and what depends on a field of `plan.yaml`. */
export const PAGE: Vocabulary = {
  nodes: new Set([...NOTE_NODES, 'heading']),
  elements: new Map([
    ...NOTE_ELEMENTS,
    ...Object.values(FIELD).map((name) => [name, 'champ'] as const),
  ]),
  described: `## titre/heading, ${NOTE.described}, <Si champ="…">, <Sans champ="…">, <Valeur champ="…" /> (${OWNER_FACTS.join(', ')})`,
};

/**
 * Tells which markup may stand in the texts of one kind of file.
 *
 * @param kind - of the file
 * @returns the vocabulary
 */
export const vocabularyOf = (kind: TextKind): Vocabulary => (kind === 'pages' ? PAGE : NOTE);
