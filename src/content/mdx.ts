import { mdxToMdast, type MdastNode } from 'satteri';
import type { ContentIssue } from './issue.ts';
import { hasForbiddenCharacter } from './zod-fields.ts';
import { isLocale, SOURCE_LOCALE, type Localized, type Locale } from '../plan/locale.ts';
import type { TextKind } from './frontmatter.ts';
import { issueMessages } from './issue-messages.ts';
import { hasForeignQuotes } from '../plan/typography.ts';

/** The body of an MDX file, and where it stands. */
export interface Body {
  readonly text: string;
  readonly file: string;
  /** Line of the file that the text begins on, from 1. */
  readonly firstLine: number;
  readonly locale: Locale;
}

/** Term or link of a text, with its line in the file. */
export interface Reference {
  readonly to: string;
  readonly line: number;
}

/** Terms and links of a text. */
export interface References {
  readonly terms: readonly Reference[];
  readonly links: readonly Reference[];
}

/** A text that may be published, or the issues that forbid it. */
export interface ParsedMdx {
  readonly nodes: readonly MdastNode[];
  readonly references: References;
  readonly issues: readonly ContentIssue[];
}

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

const NOTE_NODES = ['paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem'] as const;
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
  described: '*…*, **…**, [lien/link](…), - liste/list, <Terme id="…">, <span lang="…">',
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

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Tells whether a node is an element such as `<Terme>`.
 *
 * @param node - of a parsed text
 * @returns whether it is
 */
export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Value of an attribute that is written as a plain text.
 *
 * @param node - the element
 * @param name - of the attribute
 * @returns the value, or `undefined` where the attribute is missing or computed
 */
export const attribute = (node: Element, name: string): string | undefined => {
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
};

const ADDRESS = /^(?:https?:\/\/\S+|mailto:\S+|#[a-z][\w-]*|\/(?!\/)[^\s\\]*)$/i;

/** Signs that an editor knows by sight, for what has no element’s name. */
const SIGNS: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  blockquote: '> …',
  break: '\\',
  code: '```',
  delete: '~~…~~',
  footnoteDefinition: '[^1]: …',
  footnoteReference: '[^1]',
  heading: '# …',
  image: '![…](…)',
  inlineCode: '`…`',
  listItem: '- … ¶ …',
  list: '  - …',
  table: '| … |',
  thematicBreak: '---',
};

const describe = (node: MdastNode): string => {
  if (isElement(node)) return `<${node.name ?? ''}>`;
  const [firstLine = ''] = 'value' in node ? node.value.split('\n', 1) : [];
  return SIGNS[node.type] ?? `${node.type} « ${firstLine} »`;
};

const elementIssue = (
  node: Element,
  { elements, described }: Vocabulary,
): Localized | undefined => {
  const name = node.name ?? '';
  if (!elements.has(name)) return issueMessages.mdxNode(describe(node), described);
  // Words of two paragraphs would run together in a passage.
  const crowded = name !== SECTION && node.type === 'mdxJsxFlowElement' && node.children.length > 1;
  if (crowded)
    return issueMessages.mdxNode(`${describe(node)} × ${node.children.length}`, described);
  const expected = elements.get(name);
  const surplus = node.attributes.length > (expected === undefined ? 0 : 1);
  const value = expected === undefined ? '' : attribute(node, expected);
  const foreign = expected === 'lang' && value !== undefined && !isLocale(value);
  return surplus || value === undefined || foreign
    ? issueMessages.mdxAttribute(expected ?? '…', name)
    : undefined;
};

const nodeIssue = (
  node: MdastNode,
  parent: MdastNode | undefined,
  vocabulary: Vocabulary,
): Localized | undefined => {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return issueMessages.mdx(`{${node.value}}`);
  }
  if (isElement(node)) return elementIssue(node, vocabulary);
  const nested = node.type === 'list' && parent?.type === 'listItem';
  const crowded = node.type === 'listItem' && node.children.length > 1;
  const tooDeep = node.type === 'heading' && (node.depth < 2 || node.depth > 3);
  if (nested || crowded || tooDeep || !vocabulary.nodes.has(node.type)) {
    return issueMessages.mdxNode(
      tooDeep ? '#'.repeat(node.depth) : describe(node),
      vocabulary.described,
    );
  }
  return node.type === 'link' && !ADDRESS.test(node.url)
    ? issueMessages.linkAddress(node.url)
    : undefined;
};

interface Refusal {
  readonly node: MdastNode;
  readonly message: Localized;
}

/** The outermost nodes that may not stand in a text. */
const refusals = (
  nodes: readonly MdastNode[],
  parent: MdastNode | undefined,
  vocabulary: Vocabulary,
): readonly Refusal[] =>
  nodes.flatMap((node): readonly Refusal[] => {
    const message = nodeIssue(node, parent, vocabulary);
    if (message) return [{ node, message }];
    return 'children' in node ? refusals(node.children, node, vocabulary) : [];
  });

const descendants = (nodes: readonly MdastNode[]): readonly MdastNode[] =>
  nodes.flatMap((node) => [node, ...('children' in node ? descendants(node.children) : [])]);

/** An element alone on its line, which stands for a paragraph. */
const isPassage = (node: MdastNode): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name !== SECTION;

/** The words of a paragraph or heading in its own language: without passages in the other. */
const ownWords = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  const lang = isElement(node) ? attribute(node, 'lang') : undefined;
  if (lang !== undefined && lang !== SOURCE_LOCALE) return '';
  return 'children' in node ? node.children.map(ownWords).join('') : '';
};

const hidden = ({ file, firstLine, text }: Body): readonly ContentIssue[] =>
  text
    .split('\n')
    .flatMap((row, index) =>
      hasForbiddenCharacter(row)
        ? [{ file, line: firstLine + index, message: issueMessages.invisible() }]
        : [],
    );

/** Sätteri puts the place before its message, and its own code after: `3:12: … (mdx-jsx:…)`. */
const PARSER_MESSAGE = /^(?:(\d+):\d+: )?(.*?)(?: \([a-z-]+:[a-z-]+\))?$/s;

const parserIssue = (error: unknown, { file, firstLine }: Body): ContentIssue => {
  const text = error instanceof Error ? error.message : String(error);
  const [, row, detail = text] = PARSER_MESSAGE.exec(text) ?? [];
  const line = row === undefined ? firstLine : Number(row) + firstLine - 1;
  return { file, line, message: issueMessages.mdx(detail) };
};

/**
 * Reads an MDX body and holds it to a vocabulary.
 *
 * @param body - the text and its place
 * @param vocabulary - what may stand in it
 * @returns its nodes and what it points to; no node where there is an issue
 */
export const parseMdx = (body: Body, vocabulary: Vocabulary): ParsedMdx => {
  const refused = (found: readonly ContentIssue[]): ParsedMdx => ({
    nodes: [],
    references: { terms: [], links: [] },
    issues: found,
  });

  const unreadable = hidden(body);
  if (unreadable.length > 0) return refused(unreadable);

  let root: MdastNode;
  try {
    root = mdxToMdast(body.text, { features: { smartPunctuation: false, frontmatter: false } });
  } catch (error) {
    return refused([parserIssue(error, body)]);
  }

  const nodes = 'children' in root ? root.children : [];
  const all = descendants(nodes);
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + body.firstLine - 1;
  const foreign = all.filter(
    (node) =>
      body.locale === 'fr' &&
      (node.type === 'paragraph' || node.type === 'heading' || isPassage(node)) &&
      hasForeignQuotes(ownWords(node)),
  );
  const notAllowed = [
    ...refusals(nodes, undefined, vocabulary),
    ...foreign.map((node) => ({ node, message: issueMessages.foreignQuotes() })),
  ].map(({ node, message }) => ({ file: body.file, line: lineOf(node), message }));
  if (notAllowed.length > 0) return refused(notAllowed);

  const terms = all.flatMap((node) =>
    isElement(node) && node.name === 'Terme'
      ? [{ to: attribute(node, 'id') ?? '', line: lineOf(node) }]
      : [],
  );
  const links = all.flatMap((node) =>
    node.type === 'link' ? [{ to: node.url, line: lineOf(node) }] : [],
  );
  return { nodes, references: { terms, links }, issues: [] };
};
