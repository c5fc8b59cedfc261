import { attribute, descendantsOf, type HtmlElement } from './html.ts';
import { linesOf } from './page-words.ts';

const isCode = ({ tag }: HtmlElement): boolean =>
  ['code', 'pre', 'script', 'style', 'textarea'].includes(tag);

/** Everything that a page says to people; addresses, and names of attributes and of files, are not among it. */
export const saidOn = (root: HtmlElement): readonly string[] => {
  const code = new Set(
    descendantsOf(root)
      .filter(isCode)
      .flatMap((element) => linesOf(element)),
  );
  const attributes = descendantsOf(root).flatMap((element) =>
    ['alt', 'aria-label', 'content', 'label', 'placeholder', 'title'].flatMap(
      (name) => attribute(element, name) ?? [],
    ),
  );
  return [...linesOf(root).filter((line) => !code.has(line)), ...attributes].map((line) =>
    line.replaceAll(/https?:\/\/\S+/g, ''),
  );
};
