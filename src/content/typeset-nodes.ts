import type { MdastNode } from 'satteri';
import { isLocale, type Locale } from '../plan/locale.ts';
import { typesetTogether } from '../plan/typography.ts';
import { attribute, isElement } from './mdx.ts';

/** Text node of the Markdown parser. */
export type TextNode = Extract<MdastNode, { type: 'text' }>;

/**
 * Typesets the texts of one paragraph, heading or passage together. A passage in the other language
 * is typeset alone, by the rules of its language.
 *
 * @param node - paragraph, heading or passage
 * @param locale - language of its words
 * @returns typeset value of every text in the node, on one line
 */
export const typesetTexts = (
  node: Readonly<MdastNode>,
  locale: Locale,
): ReadonlyMap<TextNode, string> => {
  const own: TextNode[] = [];
  const set = new Map<TextNode, string>();
  const visit = (child: MdastNode): void => {
    const lang = isElement(child) ? attribute(child, 'lang') : undefined;
    if (child.type === 'text') own.push(child);
    else if (lang !== undefined && isLocale(lang)) {
      for (const [text, value] of typesetTexts(child, lang)) set.set(text, value);
    } else if ('children' in child) child.children.forEach(visit);
  };
  if ('children' in node) node.children.forEach(visit);

  const values = typesetTogether(
    own.map(({ value }) => value.replace(/\s*\n\s*/g, ' ')),
    locale,
  );
  own.forEach((text, place) => set.set(text, values[place] ?? text.value));
  return set;
};
