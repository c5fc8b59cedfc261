/**
 * Copies a text to the clipboard. The focus stays where it is.
 *
 * @param text - any text
 * @returns whether the browser allowed it
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    // Insecure pages have no clipboard.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
