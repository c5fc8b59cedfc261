import type { Localized } from '../plan/locale.ts';
import { issueMessages } from './issue-messages.ts';
import { FIELD, type Vocabulary } from './vocabulary.ts';

// What keeps a text from being read, out of the text itself: the parser speaks to programmers.

/** What the parser says, and the text from there to the end of its line. */
export interface MdxError {
  readonly said: string;
  readonly tail: string;
}

/** Name of an allowed element that a name was meant for: `Terme` for `terme`. */
const meantElement = (written: string, { elements }: Vocabulary): string | undefined =>
  [...elements.keys()].find((name) => name.toLowerCase() === written.toLowerCase());

/**
 * Tells of an element that may not stand in a text.
 *
 * @param name - as it is written
 * @param vocabulary - what may stand in the text
 * @returns the message with the remedy of that element
 */
export const explainElement = (name: string, vocabulary: Vocabulary): Localized => {
  const meant = meantElement(name, vocabulary);
  if (meant !== undefined && meant !== name) return issueMessages.mdxCapital(name, meant);
  if (name.toLowerCase() === 'br') return issueMessages.mdxBreak();
  return issueMessages.mdxElement(name, vocabulary.described);
};

const formOf = (name: string, { elements }: Vocabulary): string => {
  const opening = `<${name} ${elements.get(name) ?? ''}="…"`;
  return name === FIELD.value ? `${opening} />` : `${opening}>…</${name}>`;
};

/**
 * Finds what an editor wrote that keeps a text from being read.
 *
 * @param error - what the parser says, and where
 * @param vocabulary - what may stand in the text
 * @returns the message with the remedy
 */
export const explainMdx = ({ said, tail }: MdxError, vocabulary: Vocabulary): Localized => {
  if (/^(?:<!--|\{\s*\/\*)/.test(tail)) return issueMessages.mdxComment();
  if (tail.startsWith('{')) return issueMessages.mdxSign('{');

  const [, closing] = /^<\/([\p{L}\p{N}]*)/u.exec(tail) ?? [];
  if (closing !== undefined) {
    const meant = meantElement(closing, vocabulary);
    return meant === undefined || meant === closing
      ? issueMessages.mdxStray(`</${closing}>`)
      : issueMessages.mdxCapital(closing, meant);
  }
  const [, address] = /^<((?:https?:\/\/|mailto:|[^\s<>@/]+@)[^\s<>]*)/.exec(tail) ?? [];
  if (address !== undefined) {
    const target = /^(?:https?|mailto):/.test(address) ? address : `mailto:${address}`;
    return issueMessages.mdxAddress(address, target);
  }
  const [tag = '', name] = /^<([\p{L}][\p{L}\p{N}]*)[^<>]*>?/u.exec(tail) ?? [];
  if (name === undefined) {
    return tail.startsWith('<') ? issueMessages.mdxSign('<') : issueMessages.mdxUnknown();
  }
  const meant = meantElement(name, vocabulary);
  if (/=\s*[“”„«»‘’]/.test(tag)) {
    const straight = tag.replace(/[“”„‘’]|«\s?|\s?»/g, '"');
    return issueMessages.mdxQuotes(meant ? straight.replace(name, meant) : straight);
  }
  if (meant === undefined || meant !== name) return explainElement(name, vocabulary);
  return said.includes('closing tag') && name !== FIELD.value
    ? issueMessages.mdxUnclosed(tag, name)
    : issueMessages.mdxTag(name, formOf(name, vocabulary));
};
