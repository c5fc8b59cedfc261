import type { Page } from 'playwright-core';

/**
 * Finds the words of a page that begin on one line and end on the next. A line may end at a hyphen or a dash.
 *
 * @param page - page that is open
 * @param selector - elements whose words are looked at
 * @returns the words
 */
export const brokenWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (elements) => {
    const broken: string[] = [];
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\-–—]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
