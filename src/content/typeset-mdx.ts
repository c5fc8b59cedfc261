import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { parseLocale } from '../plan/locale.ts';
import { typeset } from '../plan/typography.ts';
import { typesetTexts } from './typeset-nodes.ts';

type Image = Extract<MdastNode, { type: 'image' }>;

/** Reads the language in the name of a file: `…/about/fr.mdx`. */
const localeOf = (url: URL | undefined) => {
  const [, name = ''] = /\/([a-z]+)\.mdx$/.exec(url?.pathname ?? '') ?? [];
  return parseLocale(name);
};

const typesetNode = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
  for (const [text, value] of typesetTexts(node, localeOf(context.fileURL))) {
    if (value !== text.value) context.setProperty(text, 'value', value);
  }
};

/** Gives an image its address in the site: `/images/pages/about/photo.jpg`. */
const placeImage = (node: Readonly<Image>, context: MdastVisitorContext): void => {
  const [folder] = /[^/]+\/[^/]+(?=\/[^/]+$)/.exec(context.fileURL?.pathname ?? '') ?? [];
  context.setProperty(node, 'url', `/images/${folder}/${node.url}`);
  context.setProperty(node, 'alt', typeset(node.alt ?? '', localeOf(context.fileURL)));
};

/**
 * Typesets the site's own pages as they are compiled, one paragraph or heading at a time. The texts of
 * the plan, which are no modules, are typeset by `buildPlan`.
 */
export const typesetMdx = defineMdastPlugin({
  name: 'typeset-mdx',
  paragraph: typesetNode,
  heading: typesetNode,
  image: placeImage,
});
