/**
 * Finds an element of a page for its script.
 *
 * @param root - element or document to search
 * @param selector - CSS selector of the element
 * @param kind - class of the element
 * @returns the first match
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

/**
 * Reads a data attribute for a script.
 *
 * @param element - element with the attribute
 * @param name - name of the attribute, as in `dataset`
 * @returns value of the attribute, which may be empty
 * @throws {Error} where the element has no such attribute
 */
export const dataOf = (element: HTMLElement, name: string): string => {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`The page has no data attribute ${name}.`);
  return value;
};
