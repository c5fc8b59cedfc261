/**
 * Finds an element that a script works on.
 *
 * @param root - element or document to look in
 * @param selector - of the element
 * @param kind - class that the element must be of
 * @returns the first match
 * @throws {Error} if the page has no such element
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

/**
 * Reads a data attribute that a script depends on.
 *
 * @param element - that carries the attribute
 * @param name - of the attribute, as in `dataset`
 * @returns its value, which may be empty
 * @throws {Error} if the element has no such attribute
 */
export const dataOf = (element: HTMLElement, name: string): string => {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`The page has no data attribute ${name}.`);
  return value;
};
