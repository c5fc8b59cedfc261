import { mdxToMdast, type MdastNode } from 'satteri';
import type { ContentIssue } from './issue.ts';
import { hasForbiddenCharacter } from './zod-fields.ts';
import { isLocale, LOCALES, type Localized, type Locale } from '../plan/locale.ts';
import { isOwnerFact, OWNER_FACTS } from '../plan/owner-facts.ts';
import { imageIssue } from './images.ts';
import { explainElement, explainMdx } from './explain-mdx.ts';
import { issueMessages, nameList } from './issue-messages.ts';
import { deepPlace } from './nesting.ts';
import { SECTIONS, type Vocabulary } from './vocabulary.ts';
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
  readonly images: readonly Reference[];
  readonly nodes: readonly MdastNode[];
  readonly references: References;
  readonly issues: readonly ContentIssue[];
}

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

/** A value that an attribute cannot have. */
const valueIssue = (name: string, value: string): Localized | undefined => {
  if (name === 'lang' && !isLocale(value)) {
    return issueMessages.mdxLanguage(value, nameList(LOCALES));
  }
  return name === 'champ' && !isOwnerFact(value)
    ? issueMessages.mdxField(value, nameList(OWNER_FACTS))
    : undefined;
};

/** An attribute that is missing, not allowed, or no text. */
const attributeIssue = (node: Element, element: string, expected: string) => {
  const named = node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' ? [each.name] : ['{…}'],
  );
  const surplus = named.find((name, at) => name !== expected || named.indexOf(name) !== at);
  if (surplus !== undefined) return issueMessages.mdxAttributeSurplus(surplus, element);
  if (named.length === 0) return issueMessages.mdxAttributeMissing(expected, element);
  const value = attribute(node, expected);
  if (value === undefined) return issueMessages.mdxAttributeText(expected, element);
  return valueIssue(expected, value);
};

const elementIssue = (node: Element, vocabulary: Vocabulary): Localized | undefined => {
  const name = node.name ?? '';
  const expected = vocabulary.elements.get(name);
  if (expected === undefined) return explainElement(name, vocabulary);
  // Words of two paragraphs would run together in a passage.
  const crowded =
    !SECTIONS.has(name) && node.type === 'mdxJsxFlowElement' && node.children.length > 1;
  return crowded
    ? issueMessages.mdxNode('passage', vocabulary.described)
    : attributeIssue(node, name, expected);
};

const nodeIssue = (
  node: MdastNode,
  parent: MdastNode | undefined,
  vocabulary: Vocabulary,
): Localized | undefined => {
  const unplaced = imageIssue(node, parent);
  if (unplaced) return unplaced;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return explainMdx({ said: '', tail: `{${node.value}` }, vocabulary);
  }
  if (isElement(node)) return elementIssue(node, vocabulary);
  const nested = node.type === 'list' && parent?.type === 'listItem';
  const crowded = node.type === 'listItem' && node.children.length > 1;
  const tooDeep = node.type === 'heading' && (node.depth < 2 || node.depth > 3);
  if (nested || crowded || tooDeep || !vocabulary.nodes.has(node.type)) {
    return issueMessages.mdxNode(node.type, vocabulary.described);
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
  node.type === 'mdxJsxFlowElement' && !SECTIONS.has(node.name ?? '');

/** Returns the words of a paragraph or heading in its own language, without passages in another. */
const ownWords = (node: MdastNode, locale: Locale): string => {
  if (node.type === 'text') return node.value;
  const lang = isElement(node) ? attribute(node, 'lang') : undefined;
  if (lang !== undefined && lang !== locale) return '';
  return 'children' in node ? node.children.map((child) => ownWords(child, locale)).join('') : '';
};

const hidden = ({ file, firstLine, text }: Body): readonly ContentIssue[] =>
  text
    .split('\n')
    .flatMap((row, index) =>
      hasForbiddenCharacter(row)
        ? [{ file, line: firstLine + index, message: issueMessages.invisible(row) }]
        : [],
    );

/** Sätteri puts the place before its message: `3:12: …`. */
const PLACE = /^(\d+):(\d+): /;

const parserIssue = (
  error: unknown,
  { file, firstLine, text }: Body,
  vocabulary: Vocabulary,
): ContentIssue => {
  const said = error instanceof Error ? error.message : String(error);
  const [, row = '1', column = '1'] = PLACE.exec(said) ?? [];
  const written = text.split('\n')[Number(row) - 1] ?? '';
  const tail = written.slice(Number(column) - 1);
  const message = explainMdx({ said, tail }, vocabulary);
  return { file, line: Number(row) + firstLine - 1, message };
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
    images: [],
    references: { terms: [], links: [] },
    issues: found,
  });

  const unreadable = hidden(body);
  if (unreadable.length > 0) return refused(unreadable);

  const deep = deepPlace(body.text);
  if (deep) {
    const line = body.firstLine + deep.row;
    return refused([{ file: body.file, line, message: issueMessages.tooDeep(deep.sign) }]);
  }

  let root: MdastNode;
  try {
    root = mdxToMdast(body.text, { features: { smartPunctuation: false, frontmatter: false } });
  } catch (error) {
    return refused([parserIssue(error, body, vocabulary)]);
  }

  const nodes = 'children' in root ? root.children : [];
  const all = descendants(nodes);
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + body.firstLine - 1;
  const foreign = all.filter(
    (node) =>
      body.locale === 'fr' &&
      (node.type === 'paragraph' || node.type === 'heading' || isPassage(node)) &&
      hasForeignQuotes(ownWords(node, body.locale)),
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
  const images = all.flatMap((node) =>
    node.type === 'image' ? [{ to: node.url, line: lineOf(node) }] : [],
  );
  return { nodes, images, references: { terms, links }, issues: [] };
};
