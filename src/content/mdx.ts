import { mdxToMdast, type MdastNode } from 'satteri';
import type { ContentIssue } from './issue.ts';
import { hasForbiddenCharacter } from './zod-fields.ts';
import { isLocale, SOURCE_LOCALE, type Localized, type Locale } from '../plan/locale.ts';
import type { TextKind } from './frontmatter.ts';
import { issueMessages } from './issue-messages.ts';
import { hasForeignQuotes } from '../plan/typography.ts';

/** Body of an MDX file, with its place. */
export interface Body {
  readonly text: string;
  readonly file: string;
  /** First line of the text in the file, from 1. */
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

/** Parsed text, or its issues. */
export interface ParsedMdx {
  readonly nodes: readonly MdastNode[];
  readonly references: References;
  readonly issues: readonly ContentIssue[];
}

/**
 * Markup allowed in a text. Any other is refused, so that no text can run code and every output can
 * show all markup.
 */
export interface Vocabulary {
  readonly nodes: ReadonlySet<MdastNode['type']>;
  /** Names of the allowed elements, with their one attribute or none. */
  readonly elements: ReadonlyMap<string, string | undefined>;
  /** Description of the markup, for messages to editors. */
  readonly described: string;
}

const NOTE_NODES = ['paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem'] as const;
/** Element with whole paragraphs inside: the others have words alone. */
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

/** The site's own pages: also headings, and passages for plans with a contact alone. */
export const PAGE: Vocabulary = {
  nodes: new Set([...NOTE_NODES, 'heading']),
  elements: new Map([...NOTE_ELEMENTS, [SECTION, undefined], ['Contact', undefined]]),
  described: `## titre/heading, ${NOTE.described}, <SiContact>, <Contact />`,
};

/**
 * Returns the markup allowed in one kind of file.
 *
 * @param kind - kind of the file
 * @returns the vocabulary
 */
export const vocabularyOf = (kind: TextKind): Vocabulary => (kind === 'pages' ? PAGE : NOTE);

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Checks whether a node is an element such as `<Terme>`.
 *
 * @param node - node of a parsed text
 * @returns `true` for an element
 */
export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Returns the value of an attribute in quotation marks.
 *
 * @param node - element with the attribute
 * @param name - name of the attribute
 * @returns the value, or `undefined` for a missing or computed attribute
 */
export const attribute = (node: Element, name: string): string | undefined => {
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
};

const ADDRESS = /^(?:https?:\/\/\S+|mailto:\S+|#[a-z][\w-]*|\/(?!\/)[^\s\\]*)$/i;

/** Markup of nodes that are no elements, as an editor types it. */
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

/** Finds the outermost nodes that are not allowed. */
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

/** Checks whether a node is an element alone on its line, which makes a paragraph. */
const isPassage = (node: MdastNode): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name !== SECTION;

/** Returns the French words of a paragraph or heading, without passages in English. */
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
 * Parses an MDX body and checks its markup.
 *
 * @param body - text and place of the body
 * @param vocabulary - allowed markup
 * @returns nodes, terms and links of the body; no nodes where there is an issue
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
