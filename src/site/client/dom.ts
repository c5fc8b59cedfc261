/**
 * The part of a page that a script works on.
 *
 * @throws {Error} where the page has no such element
 */
export const elementIn = <T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T => {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
};
