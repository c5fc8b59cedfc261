import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath } from '../../src/site/urls.ts';
import { useTour } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

/** Words of the headings of a page that stand on more than one line, without a hyphen where they may break. */
const brokenWords = (): readonly string[] => {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('main :is(h1, h2)')) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
};

describe('on the narrowest phone', () => {
  const visit = useTour({ viewport: { width: 320, height: 700 } });

  it.each(KINDS)('no word of a heading of $name in $locale is broken', async ({ path }) => {
    const broken = await visit(site('root').served + path, (page) => page.evaluate(brokenWords));
    expect(broken).toEqual([]);
  });

  it.each(LOCALES)('no word of a title of an orientation is broken, in %s', async (locale) => {
    const { plan } = await planOf(site('root'));
    for (const { number } of plan.orientations) {
      const path = pagePath({ view: 'orientation', number }, locale);
      const broken = await visit(site('root').served + path, (page) => page.evaluate(brokenWords));
      expect([path, broken]).toEqual([path, []]);
    }
  });
});
