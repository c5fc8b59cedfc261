import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { isLocale, SOURCE_LOCALE, type Locale } from '../model/locale.ts';
import { typesetTogether } from '../i18n/typography.ts';
import { attribute, isElement } from '../plan/mdx.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;

/** The texts of a paragraph in its own language, then those of each passage in the other. */
const groups = (
  node: Readonly<MdastNode>,
  locale: Locale,
): readonly { readonly locale: Locale; readonly nodes: readonly TextNode[] }[] => {
  const own: TextNode[] = [];
  const passages: { locale: Locale; root: MdastNode }[] = [];
  const visit = (child: MdastNode): void => {
    const lang = isElement(child) ? attribute(child, 'lang') : undefined;
    if (child.type === 'text') own.push(child);
    else if (lang !== undefined && isLocale(lang)) passages.push({ locale: lang, root: child });
    else if ('children' in child) child.children.forEach(visit);
  };
  if ('children' in node) node.children.forEach(visit);
  return [
    { locale, nodes: own },
    ...passages.flatMap((passage) => groups(passage.root, passage.locale)),
  ];
};

/** The language that the file's name states: `…/about/fr.mdx`. */
const localeOf = (url: URL | undefined) => {
  const [, name = ''] = /\/([a-z]+)\.mdx$/.exec(url?.pathname ?? '') ?? [];
  return isLocale(name) ? name : SOURCE_LOCALE;
};

const typesetNode = (node: Readonly<MdastNode>, context: MdastVisitorContext): void => {
  for (const { locale, nodes } of groups(node, localeOf(context.fileURL))) {
    const texts = typesetTogether(
      nodes.map(({ value }) => value),
      locale,
    );
    nodes.forEach((text, index) => {
      const value = texts[index];
      if (value !== undefined && value !== text.value) context.setProperty(text, 'value', value);
    });
  }
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
