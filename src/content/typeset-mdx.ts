import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { isLocale, SOURCE_LOCALE } from '../plan/locale.ts';
import { typesetTexts } from './typeset-nodes.ts';

/** Reads the language in the name of a file: `…/about/fr.mdx`. */
const localeOf = (url: URL | undefined) => {
  const [, name = ''] = /\/([a-z]+)\.mdx$/.exec(url?.pathname ?? '') ?? [];
  return isLocale(name) ? name : SOURCE_LOCALE;
};

const typesetNode = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
  for (const [text, value] of typesetTexts(node, localeOf(context.fileURL))) {
    if (value !== text.value) context.setProperty(text, 'value', value);
  }
};

/**
 * Typesets the site's own pages as they are compiled, one paragraph or heading at a time. The texts of
 * the plan, which are no modules, are typeset by `buildPlan`.
 */
export const typesetMdx = defineMdastPlugin({
  name: 'typeset-mdx',
  paragraph: typesetNode,
  heading: typesetNode,
});
