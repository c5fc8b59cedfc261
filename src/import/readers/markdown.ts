import { markdownToMdast, type MdastNode } from 'satteri';
import { cleanLine } from '../clean-text.ts';
import type { Imported, SourceFile } from '../outline.ts';
import type { Locale } from '../../plan/locale.ts';
import { readNumber } from './lines/numbers.ts';
import type { Line } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import { decodeText, languageOf } from './text.ts';

/** Words of a node, with its line breaks. */
const wordsOf = (node: MdastNode): string => {
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Rows of a paragraph: one that begins with a number begins a line of the plan. */
const rowsOf = (node: MdastNode): readonly { readonly text: string; readonly line: number }[] => {
  const found: { text: string; line: number }[] = [];
  for (const [at, text] of wordsOf(node).split('\n').entries()) {
    const last = found.at(-1);
    const isNew = !last || readNumber({ text: text.trim(), place: { file: '' } }) !== undefined;
    if (isNew) found.push({ text, line: lineOf(node) + at });
    else found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
  }
  return found;
};

interface Reading {
  readonly file: string;
  readonly locale: Locale;
}

const linesOf = (reading: Reading, node: MdastNode): readonly Line[] => {
  const make = (text: string, line: number, form: Partial<Line> = {}): readonly Line[] => {
    const words = cleanLine(text, reading.locale);
    return words === '' ? [] : [{ text: words, place: { file: reading.file, line }, ...form }];
  };
  if (node.type === 'heading') return make(wordsOf(node), lineOf(node), { heading: node.depth });
  if (node.type === 'list') {
    const { ordered, start } = node;
    return node.children.flatMap((item, at) => {
      const [first, ...rest] = 'children' in item ? item.children : [];
      if (!first) return [];
      const number = ordered === true ? `${(start ?? 1) + at}. ` : '';
      const own = make(`${number}${wordsOf(first)}`, lineOf(first), {
        isBullet: ordered !== true,
      });
      return [...own, ...rest.flatMap((child) => linesOf(reading, child))];
    });
  }
  if ('children' in node && node.type !== 'paragraph') {
    return node.children.flatMap((child) => linesOf(reading, child));
  }
  return rowsOf(node).flatMap(({ text, line }) => make(text, line));
};

/**
 * Reads a plan from a Markdown document: headings, lists and numbers tell its parts.
 *
 * @param file - the document
 * @returns what it says, with each guess
 * @throws {ImportError} where it cannot be read
 */
export const readMarkdown = (file: SourceFile): Imported => {
  const text = decodeText(file);
  const { locale, notes } = languageOf(file, text);
  const root = markdownToMdast(text, { features: { smartPunctuation: false, frontmatter: false } });
  const nodes = 'children' in root ? root.children : [];
  const lines = nodes.flatMap((node) => linesOf({ file: file.name, locale }, node));
  const read = readLines(lines, locale, file.name);
  return { ...read, notes: [...notes, ...read.notes] };
};
