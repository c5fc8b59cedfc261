import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { SOURCE_LOCALE, isLocale } from '../model/locale.ts';
import { typesetTogether } from '../i18n/typography.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;

const textNodes = (node: MdastNode): readonly TextNode[] => {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textNodes) : [];
};

/** The language that the file's name states: `…/about/fr.mdx`. */
const localeOf = (url: URL | undefined) => {
  const [, name = ''] = /\/([a-z]+)\.mdx$/.exec(url?.pathname ?? '') ?? [];
  return isLocale(name) ? name : SOURCE_LOCALE;
};

const typesetNode = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
  const nodes = textNodes(node);
  const texts = typesetTogether(
    nodes.map(({ value }) => value),
    localeOf(context.fileURL),
  );
  nodes.forEach((text, index) => {
    const value = texts[index];
    if (value !== undefined && value !== text.value) context.setProperty(text, 'value', value);
  });
};

/**
 * Typesets the site's own pages as they are compiled, one paragraph or heading at a time. The
 * plan's texts, which never become modules, are typeset when the plan is built.
 */
export const typesetMdx = defineMdastPlugin({
  name: 'typeset-mdx',
  paragraph: typesetNode,
  heading: typesetNode,
});
