import { isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Numbering } from './numbering.ts';
import { rewriteText, type Edit, type Range, type RewrittenText } from './rewrite-text.ts';

/** How the numbers in a file are found. */
type Rewrite = (text: string, numbering: Numbering) => RewrittenText;

/** Values in a YAML text of the fields with these names, at any depth. */
const valuesOf = (document: Document, names: readonly string[]) => {
  const found: { readonly value: unknown; readonly range: Range }[] = [];
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !names.includes(String(key.value)) || !isNode(value)) return;
      visit(value, {
        Scalar: (_inner, scalar) => {
          const [start, end] = scalar.range ?? [0, 0];
          found.push({ value: scalar.value, range: [start, end] });
        },
      });
    },
  });
  return found;
};

/** Makes the rewriting of a YAML file with numbers in some fields, and with words of others in some. */
const yaml =
  (numberFields: readonly string[], fixedFields: readonly string[]): Rewrite =>
  (text, numbering) => {
    const document = parseDocument(text);
    const known = valuesOf(document, numberFields).flatMap(({ value, range }): readonly Edit[] => {
      const written = String(value);
      const own = written.startsWith(`${numbering.plan}#`) ? `${numbering.plan}#` : '';
      const number = numbering.numbers.get(written.slice(own.length));
      const quote = text[range[0]] === "'" ? "'" : '"';
      return number === undefined ? [] : [{ range, value: `${quote}${own}${number}${quote}` }];
    });
    const fixed = valuesOf(document, fixedFields).map(({ range }) => range);
    return rewriteText(text, numbering, { known, fixed });
  };

/** The plan's own words stay as they were adopted. */
const adopted: Rewrite = (text, numbering) =>
  rewriteText(text, numbering, { fixed: [[0, text.length]] });

/** Below the front matter, the words are the site's own. */
const note: Rewrite = (text, numbering) => {
  const [head = ''] = /^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  return rewriteText(text, numbering, { fixed: [[0, head.length]] });
};

const page: Rewrite = (text, numbering) => rewriteText(text, numbering, {});

/** Rewriting of each file, by the first part of its path. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  'plan.yaml': adopted,
  'relations.yaml': yaml(['between'], []),
  'continuity.yaml': yaml(['from', 'to'], []),
  'removed.yaml': yaml(['see'], ['number']),
  'glossary.yaml': yaml([], ['source']),
  plan: adopted,
  orientations: note,
  priorities: note,
  pages: page,
};

/**
 * Gives the items of the plan their new numbers in a file of the content.
 *
 * @param file - path in the content folder
 * @param text - text of the file
 * @param numbering - what changes
 * @returns the text, with what changed and what may have to
 */
export const rewriteFile = (file: string, text: string, numbering: Numbering): RewrittenText => {
  const [first = ''] = file.split('/');
  return (REWRITES[first] ?? adopted)(text, numbering);
};
