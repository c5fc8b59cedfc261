import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

interface Stop {
  readonly text: string;
  readonly outline: number;
  readonly visible: boolean;
  readonly tag: string;
}

/** Where the focus is, and whether one sees it. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    // A link of which parts stand apart shows the focus on its parts.
    const styles = [element, ...element.querySelectorAll('*')].map((each) =>
      getComputedStyle(each),
    );
    return {
      tag: element.tagName,
      text: (element.textContent || '').trim(),
      outline: Math.max(
        ...styles.map(({ outlineStyle, outlineWidth }) =>
          outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        ),
      ),
      visible:
        box.width > 0 &&
        box.height > 0 &&
        box.right > 0 &&
        box.bottom > 0 &&
        box.top < window.innerHeight,
    };
  });

describe('the keyboard', () => {
  const visit = useBrowser();

  it.each(KINDS)(
    'reaches every link and field of $name in $locale in order, and shows where it is',
    async ({ path }) => {
      await visit(site('root').served + path, {}, async ({ page }) => {
        // Of radio buttons, the chosen one stands for all.
        const reached =
          'a[href]:visible, input:visible:not([type="radio"]):enabled, input:checked:enabled, button:visible:enabled, select:visible, textarea:visible, summary:visible';
        const links = await page.locator(reached).count();
        expect(links).toBeGreaterThan(2);
        for (let press = 0; press < links; press += 1) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          expect(stop).toMatchObject({ visible: true });
          // Within a frame the card shows it.
          if (stop.tag === 'IFRAME') continue;
          expect(['A', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA', 'SUMMARY']).toContain(stop.tag);
          expect(stop.outline).toBeGreaterThanOrEqual(3);
        }
      });
    },
  );

  it('starts with a link that skips to the content', async () => {
    await visit(site('root').served, {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Aller au contenu', visible: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      expect(inMain).toBe(true);
    });
  });
});

describe('a finger', () => {
  const visit = useBrowser();

  it.each(KINDS)(
    'WCAG 2.5.5: has 44 px for each link of $name in $locale that is not in a sentence',
    async ({ path }) => {
      const small = await visit(
        site('root').served + path,
        { viewport: { width: 320, height: 700 } },
        ({ page }) =>
          page.evaluate(() =>
            [...document.querySelectorAll('a[href], button, input, select, summary')]
              .filter((link) => link.getClientRects().length > 0)
              .filter((link) => {
                const box = (link.closest('label') ?? link).getBoundingClientRect();
                const inSentence = [...(link.parentElement?.childNodes ?? [])].some(
                  (node) =>
                    node !== link && node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
                );
                // An item of a list that runs on as a sentence: the sources of a term.
                const item = link.closest('li');
                const inLine = item !== null && getComputedStyle(item).display === 'inline';
                const alone =
                  getComputedStyle(link).display !== 'inline' || (!inSentence && !inLine);
                return (
                  alone && link.className !== 'skip-link' && (box.height < 44 || box.width < 44)
                );
              })
              .map(
                (link) =>
                  `${link.outerHTML.slice(0, 100)} ${Math.round(link.getBoundingClientRect().width)} × ${Math.round(link.getBoundingClientRect().height)}`,
              ),
          ),
      );
      expect(small).toEqual([]);
    },
  );
});
