import { create } from 'xmlbuilder2';
import { LANGUAGE_TAGS, type Locale } from '../../../plan/locale.ts';
import { FIELD } from '../../vocabulary.ts';
import { writeXml } from '../../write-xml.ts';
import { isValue, type Markup } from './inline.ts';
import type { Tagged, TagMeaning } from './tags.ts';
import type { TranslationUnit } from './units.ts';

/** Namespace of the format. */
const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';

/** A file of the content, with what there is to translate in it. */
export interface ExchangedFile {
  /** Path of the source text in the content folder. */
  readonly original: string;
  /** All of that file, as the translation is made from it. */
  readonly skeleton: string;
  readonly units: readonly TranslationUnit[];
}

/** Kinds of tags, as the format names them; its own names begin with `x-`. */
const CTYPES: Readonly<Record<string, string>> = {
  emphasis: 'italic',
  strong: 'bold',
  link: 'link',
  Terme: 'x-term',
  span: 'x-language',
  [FIELD.given]: 'x-if',
  [FIELD.missing]: 'x-unless',
  [FIELD.value]: 'x-value',
};

type Element = ReturnType<ReturnType<typeof create>['ele']>;

const writeTagged = (
  into: Element,
  text: readonly Tagged[],
  meanings: readonly TagMeaning[],
): void => {
  for (const each of text) {
    if (typeof each === 'string') {
      into.txt(each);
      continue;
    }
    const markup: Markup | undefined = meanings.find(({ id }) => id === each.id)?.markup;
    const ctype = markup && CTYPES[markup.type];
    const attributes = { id: each.id, ...(ctype !== undefined && { ctype }) };
    if (markup && isValue(markup)) into.ele('x', attributes);
    else writeTagged(into.ele('g', attributes), each.children, meanings);
  }
};

const writeUnit = (body: Element, unit: TranslationUnit): void => {
  const { id, max, source, target, state, previous, notes, tags } = unit;
  const { meanings } = tags;
  const element = body.ele('trans-unit', {
    id,
    ...(max !== undefined && { maxwidth: String(max), 'size-unit': 'char' }),
  });
  // A tool may add spaces between elements, never in a text: each element that holds one is on its own line.
  const onLine = (name: string, attributes: Readonly<Record<string, string>> = {}): Element =>
    element.txt('\n        ').ele(name, attributes);
  writeTagged(onLine('source'), source, meanings);
  writeTagged(onLine('target', { state }), target, meanings);
  for (const note of notes) onLine('note').txt(note);
  if (previous) {
    const before = onLine('alt-trans', { alttranstype: 'previous-version' });
    if (previous.source !== undefined) before.ele('source').txt(previous.source);
    writeTagged(before.ele('target'), previous.target, meanings);
  }
  element.txt('\n      ');
};

/**
 * Writes texts to translate in XLIFF 1.2. Each file carries its whole source text as its skeleton: what
 * comes back says by itself which text it was made from.
 *
 * @param files - with their units
 * @param languages - of the source and of the translation
 * @returns an XML document
 * @see https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 */
export const writeXliff = (
  files: readonly ExchangedFile[],
  [source, target]: readonly [source: Locale, target: Locale],
): string => {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(XLIFF, 'xliff', {
    version: '1.2',
  });
  for (const { original, skeleton, units } of files) {
    const file = root.txt('\n  ').ele('file', {
      original,
      'source-language': LANGUAGE_TAGS[source],
      'target-language': LANGUAGE_TAGS[target],
      datatype: original.endsWith('.mdx') ? 'x-mdx' : 'x-yaml',
    });
    const header = file.txt('\n    ').ele('header');
    header.ele('skl').ele('internal-file', { form: 'text' }).txt(skeleton);
    const body = file.txt('\n    ').ele('body');
    for (const unit of units) writeUnit(body.txt('\n      '), unit);
    body.txt('\n    ');
    file.txt('\n  ');
  }
  root.txt('\n');
  return `${writeXml(root)}\n`;
};
